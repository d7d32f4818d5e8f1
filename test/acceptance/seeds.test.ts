import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asTyped, lines, Office, seeds, under, words, type Yaml } from './office.ts';
import { openWordFile, textOf, type WordFile } from './word-file.ts';
import { at, inside } from './xml-tree.ts';

const office = new Office();
type Report = {
  readonly words: number;
  readonly inPlan: number;
  readonly printedByTemplate: number;
  readonly notPlaced: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
  readonly lines: readonly (readonly [source: number, plan: number])[];
};
type Taken = {
  readonly source: string;
  readonly planText: string;
  readonly plan: Yaml;
  readonly report: Report;
  readonly word: WordFile;
};
const taken = new Map<string, Taken>();
beforeAll(async () => {
  for (const seed of seeds) {
    const made = await office.take(seed);
    const planText = office.read(made.plan).toString('utf8');
    taken.set(seed.id, {
      source: readFileSync(seed.file, 'utf8').normalize('NFC'),
      planText,
      plan: asTyped(planText),
      report: JSON.parse(office.read(made.report).toString('utf8')) as Report,
      word: openWordFile(office.read(made.docx)),
    });
  }
}, 300_000);
afterAll(() => office.leave());

const of = (id: string): Taken => {
  const one = taken.get(id);
  if (one === undefined) throw new Error(`${id} is missing`);
  return one;
};

/** What a person reads in a source: without the strokes and rules of its tables, marks of lists and emphasis. */
function readable(text: string): string {
  return text
    .replace(/^\|?[\s|:-]+\|\s*$/gmu, ' ')
    .replace(/<\/?(ul|li|br)[^>]*>/gu, ' ')
    .replace(/\*+/gu, '')
    .replace(/\|/gu, ' ');
}

/** Rows of table heads after the first of the same words, with the continuation of the row where it is torn. */
function repeatedHeads(text: string): { readonly rest: string; readonly repeated: number } {
  const seen = new Set<string>();
  let repeated = 0;
  const rest = text.split('\n').filter((line) => {
    const plain = words(readable(line)).join(' ').toLowerCase();
    if (!/chủ trì/u.test(plain) || !/phối hợp/u.test(plain) || !/thời gian/u.test(plain) || !/[|\t]/u.test(line))
      return true;
    if (!seen.has(plain)) {
      seen.add(plain);
      return true;
    }
    repeated++;
    return false;
  });
  return { rest: rest.join('\n'), repeated };
}

const paper = (word: WordFile) => words(word.paragraphs.map((one) => one.text).join('\n'));

/** How many of the first words the second hold, each as often as it stands there. */
function inCommon(first: readonly string[], second: readonly string[]): { share: number; missing: string[] } {
  const stock = new Map<string, number>();
  for (const word of second) stock.set(word, (stock.get(word) ?? 0) + 1);
  const missing = first.filter((word) => {
    const left = stock.get(word) ?? 0;
    stock.set(word, left - 1);
    return left <= 0;
  });
  return { share: 1 - missing.length / first.length, missing };
}

/** The longest common subsequence of two word lists, as a share of the first. */
function inOrder(first: readonly string[], second: readonly string[]): number {
  const ids = new Map<string, number>();
  const code = (all: readonly string[]) =>
    Int32Array.from(all, (word) => {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      return id;
    });
  const [a, b] = [code(first), code(second)];
  let above = new Int32Array(b.length + 1);
  let row = new Int32Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j++)
      row[j + 1] = word === b[j] ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
    [above, row] = [row, above];
  }
  return (above[b.length] ?? 0) / first.length;
}

it.skipIf(seeds.length > 0)('needs the published plans in ../shared/seeds, or CCHT_SEEDS set', () => {});

describe.skipIf(seeds.length === 0)('a published plan, imported and printed', () => {
  it.each(seeds.map(({ id }) => id))('%s: gives back its words, 99.5 in 100, and 98.5 in order', (id) => {
    const { source, word } = of(id);
    const { rest } = repeatedHeads(source);
    const before = words(readable(rest));
    const { share, missing } = inCommon(before, paper(word));
    const order = inOrder(before, paper(word));
    expect(share, missing.join(' ')).toBeGreaterThanOrEqual(0.995);
    expect(order).toBeGreaterThanOrEqual(0.985);
  });

  it.each(seeds.map(({ id }) => id))('%s: the report counts every word of the source once', (id) => {
    const { report } = of(id);
    const left = report.notPlaced.reduce((sum, one) => sum + words(one.text).length, 0);
    expect(report.inPlan + report.printedByTemplate + left).toBe(report.words);
    expect(report.notPlaced.filter((one) => one.reason.trim() === '')).toEqual([]);
  });

  it.each(seeds.map(({ id }) => id))('%s: the report counts the words that a person counts', (id) => {
    const { report, source } = of(id);
    const counted = words(readable(source)).length;
    expect(Math.abs(report.words - counted) / counted).toBeLessThanOrEqual(0.005);
  });

  it.each(seeds.map(({ id }) => id))('%s: what was not placed stands at the line named', (id) => {
    const { report, source } = of(id);
    const at = source.split(/\r?\n/);
    const wrong = report.notPlaced.filter(
      ({ line, text }) =>
        !words(readable(at[line - 1] ?? ''))
          .join(' ')
          .includes(words(text).join(' ')),
    );
    expect(wrong).toEqual([]);
  });

  it.each(seeds.map(({ id }) => id))('%s: pairs of lines hold the same words', (id) => {
    const { report, source, planText } = of(id);
    const [from, to] = [source.split(/\r?\n/), planText.split(/\r?\n/)];
    const bare = (line: string | undefined) =>
      readable(line ?? '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
    const wrong = report.lines.filter(([a, b]) => {
      // An empty cell has no words; the label “Phụ lục” is the template's and stands for the appendix.
      if (/: ""$/u.test(to[b - 1] ?? '') || /^\W*phụ lục\W*$/iu.test(from[a - 1] ?? '')) return false;
      const target = new Set(bare(to[b - 1]));
      return !bare(from[a - 1]).some((word) => target.has(word));
    });
    expect(wrong.map(([a, b]) => `${a} → ${b}: ${from[a - 1]?.slice(0, 40)} → ${to[b - 1]?.slice(0, 40)}`)).toEqual([]);
  });

  it.each(seeds.map(({ id }) => id))('%s: every line of prose of the source has its pair', (id) => {
    const { report, source } = of(id);
    const from = source.split(/\r?\n/);
    // A line that goes on with the one above, after a page break, has no pair of its own: it begins in lower case.
    const paired = new Set(report.lines.map(([a]) => a));
    const without = from.flatMap((line, i) =>
      words(line).length >= 8 && /^\P{Ll}*\p{Lu}/u.test(line) && !paired.has(i + 1) && !/[|\t]/u.test(line)
        ? [`${i + 1}: ${line.slice(0, 60)}`]
        : [],
    );
    expect(without).toEqual([]);
  });

  it.each([
    ['000', 54],
    ['001', 0],
    ['002', 22],
    ['003', 53],
    ['004', 0],
  ])('%s: %s task rows in its table', (id, expected) => {
    const { word } = of(id);
    const rows = word.parts
      .flatMap((part) => part.tables)
      .filter((table) => inside(table, 'w:tr').some((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined))
      .flatMap((table) => {
        const columns = inside(at(table, 'w:tblGrid'), 'w:gridCol').length;
        return inside(table, 'w:tr').filter(
          (row) => at(row, 'w:trPr', 'w:tblHeader') === undefined && inside(row, 'w:tc').length === columns,
        );
      });
    expect(rows).toHaveLength(expected);
  });

  it.each(seeds.map(({ id }) => id))('%s: section numbers with their titles stand in the order of the source', (id) => {
    const { source, word } = of(id);
    const form = /^\s*\**((?:[IVX]+|\d+(?:\.\d+)*)[.)]|\d+\.\d+|[a-zđ]\))\**\s+(\p{Lu}[^|]*)$/u;
    const short = (text: string) =>
      words(readable(text))
        .slice(0, 5)
        .join(' ')
        .replace(/[:.;]+$/u, '');
    const wanted = source
      .split(/\r?\n/)
      .filter((line) => !line.includes('|') && !line.includes('\t'))
      .flatMap((line) => (form.test(line) ? [short(line)] : []));
    const printed = word.paragraphs.filter((one) => one.cell === undefined).map((one) => short(one.text));
    let from = 0;
    const lost = wanted.filter((title) => {
      const found = printed.findIndex((one, i) => i >= from && one.startsWith(title));
      if (found >= 0) from = found + 1;
      return found < 0;
    });
    expect(wanted.length).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });

  it('000: a landscape appendix of seven columns and seven Roman groups, one objective over several tasks, lists inside cells', () => {
    const { word } = of('000');
    const appendix = word.parts.at(-1);
    const table = appendix?.tables[0];
    expect(word.parts).toHaveLength(2);
    expect(at(appendix?.settings, 'w:pgSz')?.attributes['w:orient']).toBe('landscape');
    expect(inside(at(table, 'w:tblGrid'), 'w:gridCol')).toHaveLength(7);
    const first = inside(table, 'w:tr').map((row) =>
      textOf(inside(row, 'w:tc')[0] ?? row)
        .trim()
        .replace(/\..*$/u, ''),
    );
    expect(first.filter((one) => /^[IVX]+$/u.test(one))).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
    const merged = inside(table, 'w:tr')
      .flatMap((row) => inside(row, 'w:tc'))
      .filter((cell) => at(cell, 'w:tcPr', 'w:vMerge')?.attributes['w:val'] === 'restart');
    expect(merged.length).toBeGreaterThan(0);
    const dashed = inside(table, 'w:tr')
      .flatMap((row) => inside(row, 'w:tc'))
      .filter((cell) => inside(cell, 'w:p').filter((p) => textOf(p).startsWith('- ')).length > 1);
    expect(dashed.length).toBeGreaterThan(0);
  });

  it('001: number and day blank, italic run-in words, “-” and “+” items, the duties of each office, no appendix', () => {
    const { word } = of('001');
    const prose = word.paragraphs.filter((one) => one.cell === undefined);
    expect(word.paragraphs.some((one) => /^Số:\s{6,}\/KH-/u.test(one.text.replaceAll('\u00a0', ' ')))).toBe(true);
    expect(word.paragraphs.some((one) => /, ngày\s{4,}tháng/u.test(one.text.replaceAll('\u00a0', ' ')))).toBe(true);
    expect(prose.filter((one) => one.text.startsWith('- ')).length).toBeGreaterThan(50);
    expect(prose.filter((one) => one.text.startsWith('+ ')).length).toBeGreaterThan(5);
    expect(prose.some((one) => /^\d\. Sở /u.test(one.text) && one.outline !== undefined)).toBe(true);
    expect(word.parts).toHaveLength(1);
  });

  it('002: the table stands inside the body, with text before and after, six columns', () => {
    const { word } = of('002');
    expect(word.parts).toHaveLength(1);
    const [head, table, ending] = word.parts[0]?.tables ?? [];
    expect(head && table && ending).toBeDefined();
    expect(inside(at(table, 'w:tblGrid'), 'w:gridCol')).toHaveLength(6);
    const inTable = word.paragraphs.map((one) => one.cell?.table === table);
    const [first, last] = [inTable.indexOf(true), inTable.lastIndexOf(true)];
    const prose = (from: number, to: number) =>
      word.paragraphs.slice(from, to).filter((one) => one.cell === undefined && one.text.trim() !== '');
    expect(prose(0, first).length).toBeGreaterThan(10);
    expect(prose(last + 1, word.paragraphs.length).length).toBeGreaterThan(0);
  });

  it('003: Quyết định of Điều 1–4, its Kế hoạch with 16 targets, its Phụ lục of five columns; recipients and signature once, where they stand', () => {
    const { word, plan, source } = of('003');
    expect(word.parts).toHaveLength(3);
    const [decision, body, appendix] = word.parts;
    const starts = (part: typeof decision, form: RegExp) =>
      part?.paragraphs.flatMap((one) => form.exec(one.text)?.[1] ?? []) ?? [];
    expect(starts(decision, /^Điều (\d+)\./u)).toEqual(['1', '2', '3', '4']);
    const texts = body?.paragraphs.map((one) => one.text) ?? [];
    const [from, to] = [
      texts.findIndex((one) => one.startsWith('II. ')),
      texts.findIndex((one) => one.startsWith('III. ')),
    ];
    const targets = texts.slice(from, to).flatMap((one) => /^(\d+)\. /u.exec(one)?.[1] ?? []);
    expect(targets).toEqual(Array.from({ length: 16 }, (_, i) => String(i + 1)));
    expect(inside(at(appendix?.tables[0], 'w:tblGrid'), 'w:gridCol')).toHaveLength(5);
    const recipients = word.parts.map(
      (part) => part.paragraphs.filter((one) => one.text.trim() === 'Nơi nhận:').length,
    );
    expect(recipients[0]).toBe(1);
    expect(recipients.reduce((a, b) => a + b, 0)).toBe(source.match(/Nơi nhận:/gu)?.length ?? 0);
    expect(lines(under(plan, 'decision', 'number')).join('')).toBe('45');
  });

  it('004: the heading number used twice is kept as printed', () => {
    const { word } = of('004');
    const roman = word.paragraphs.flatMap((one) =>
      one.cell === undefined ? (/^([IVX]+)\. \p{Lu}/u.exec(one.text)?.[1] ?? []) : [],
    );
    expect(roman).toEqual(['I', 'II', 'III', 'III', 'IV', 'V']);
  });
});
