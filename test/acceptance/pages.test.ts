import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Office, seeds, words } from './office.ts';
import { makePages, missingPrograms, onOneLine, type Page, type Word } from './paper.ts';
import { openWordFile, type Part, textOf, type WordFile } from './word-file.ts';
import { at, type Element, inside, size } from './xml-tree.ts';

const missing = missingPrograms();
it.skipIf(missing === undefined)(`needs LibreOffice and poppler (${missing} not found)`, () => {});

type Sheet = Page & { readonly number: number; readonly inPart: number; readonly part: Part };
type Paper = {
  readonly name: string;
  readonly draft: boolean;
  readonly word: WordFile;
  readonly sheets: readonly Sheet[];
  readonly unsure: string | undefined;
};

const office = new Office();
let papers: Paper[] = [];
beforeAll(async () => {
  if (missing !== undefined) return;
  const files: { file: string; draft: boolean }[] = [];
  const flat = (from: string, name: string, draft: boolean) => {
    copyFileSync(join(office.folder, from), join(office.folder, name));
    files.push({ file: name, draft });
  };
  for (const example of office.examples)
    for (const state of ['draft', 'final'] as const)
      flat(
        (await office.print(example, state)).file,
        `${example.replaceAll('/', '_').replace('.plan.yaml', '')}.${state}.docx`,
        state === 'draft',
      );
  for (const seed of seeds) flat((await office.take(seed)).docx, `published-${seed.id}.docx`, true);
  const pages = makePages(
    office.folder,
    files.map(({ file }) => file),
  );
  papers = files.map(({ file, draft }) => apart(file, draft, openWordFile(office.read(file)), pages.get(file) ?? []));
}, 400_000);
afterAll(() => office.leave());

const points = (part: Part, name: string, attribute: string) => size(at(part.settings, name), attribute) / 20;
const isMark = (word: Word) => /^(DỰ|THẢO|Dự|thảo)$/u.test(word.text);

/** What stands in the top margin of a page, without the mark of a draft. */
const inTopMargin = (page: Page, top: number) => page.words.filter((word) => word.bottom <= top + 1 && !isMark(word));

/** Gives each page its part: a part begins on the page where its first words stand. */
function apart(name: string, draft: boolean, word: WordFile, pages: readonly Page[]): Paper {
  const sheets: Sheet[] = [];
  let at = -1;
  let inPart = 0;
  for (const [i, page] of pages.entries()) {
    const next = word.parts[at + 1];
    const first =
      next === undefined
        ? []
        : words(
            next.paragraphs
              .slice(0, 12)
              .map((one) => one.text)
              .join(' '),
          ).slice(0, 8);
    const top = page.lines
      .filter((row) => !row.every(isMark))
      .slice(0, 6)
      .flat()
      .map((one) => one.text);
    if (next !== undefined && first.every((one) => top.includes(one))) {
      at++;
      inPart = 0;
    }
    inPart++;
    const part = word.parts[at];
    if (part === undefined) return { name, draft, word, sheets, unsure: `page ${i + 1} belongs to no part` };
    sheets.push({ ...page, number: i + 1, inPart, part });
  }
  return {
    name,
    draft,
    word,
    sheets,
    unsure: at === word.parts.length - 1 ? undefined : `${at + 1} of ${word.parts.length} parts found`,
  };
}

const faults = (find: (sheet: Sheet, paper: Paper) => readonly (string | undefined | false)[]) =>
  papers.flatMap((paper) =>
    paper.sheets.flatMap((sheet) =>
      find(sheet, paper)
        .filter((fault) => typeof fault === 'string')
        .map((fault) => `${paper.name} page ${sheet.number}: ${fault}`),
    ),
  );

const wordsOf = (element: Element) =>
  words(
    inside(element, 'w:tc')
      .flatMap((cell) => inside(cell, 'w:p').map(textOf))
      .join(' '),
  );
const isHead = (row: Element) => at(row, 'w:trPr', 'w:tblHeader') !== undefined;
const tablesOf = (part: Part) => part.tables.filter((table) => inside(table, 'w:tr').some(isHead));
const isGroup = (table: Element, row: Element) =>
  !isHead(row) &&
  textOf(row).trim() !== './.' &&
  inside(row, 'w:tc').length <= 2 &&
  inside(row, 'w:tc').length < inside(at(table, 'w:tblGrid'), 'w:gridCol').length;

describe.skipIf(missing !== undefined)('on paper', () => {
  it('every part begins on a page of its own', () => {
    expect(papers.flatMap(({ name, unsure }) => (unsure === undefined ? [] : [`${name}: ${unsure}`]))).toEqual([]);
    expect(papers.length).toBeGreaterThanOrEqual(12);
  });

  it('QH-03: Quốc hiệu, Tiêu ngữ, number, place and date each stand on one line', () => {
    expect(
      faults((sheet) => {
        if (sheet.inPart !== 1 || at(sheet.part.settings, 'w:pgSz')?.attributes['w:orient'] === 'landscape') return [];
        const head = sheet.part.paragraphs
          .filter((one) => one.cell !== undefined && one.cell.table === sheet.part.tables[0] && !isHead(one.cell.row))
          .map((one) => one.text)
          .filter((text) => /^(CỘNG|Độc lập|Số:)|, ngày/u.test(text));
        return head.map((text) => !onOneLine(sheet, text) && `broken: ${text}`);
      }),
    ).toEqual([]);
  });

  it('PG-08, PG-09, PG-11, PG-12: no number on the first page of a part, then 2, 3 …, centred in the top margin', () => {
    expect(
      faults((sheet) => {
        const [left, right] = [
          points(sheet.part, 'w:pgMar', 'w:left'),
          sheet.width - points(sheet.part, 'w:pgMar', 'w:right'),
        ];
        const number = inTopMargin(sheet, points(sheet.part, 'w:pgMar', 'w:top'));
        const text = number.map((word) => word.text).join(' ');
        if (sheet.inPart === 1) return [text !== '' && `“${text}” on the first page`];
        const middle = ((number[0]?.left ?? 0) + (number[0]?.right ?? 0)) / 2;
        return [
          text !== String(sheet.inPart) && `“${text}”, not ${sheet.inPart}`,
          Math.abs(middle - (left + right) / 2) > 1.5 && `not centred: ${middle}`,
        ];
      }),
    ).toEqual([]);
  });

  it('nothing stands outside the margins; no page is without text', () => {
    expect(
      faults((sheet) => {
        const part = sheet.part;
        const [left, right] = [points(part, 'w:pgMar', 'w:left'), sheet.width - points(part, 'w:pgMar', 'w:right')];
        const bottom = sheet.height - points(part, 'w:pgMar', 'w:bottom');
        const top = points(part, 'w:pgMar', 'w:top');
        const out = sheet.words.filter(
          (word) => word.left < left - 1 || word.right > right + 1.5 || word.bottom > bottom + 2,
        );
        const text = sheet.words.filter((word) => word.bottom > top + 1 && !isMark(word));
        return [
          ...out.map((word) => `${word.text} at ${word.left}–${word.right}, ${word.bottom}`),
          text.length === 0 && 'no text',
        ];
      }),
    ).toEqual([]);
  });

  it('a page is not nearly empty in the middle of a part, nor does a part end with a page of one line', () => {
    expect(
      faults((sheet, paper) => {
        const top = points(sheet.part, 'w:pgMar', 'w:top');
        const body = sheet.lines.filter((row) => (row[0]?.bottom ?? 0) > top + 1 && !row.every(isMark));
        const last = paper.sheets[sheet.number]?.part !== sheet.part;
        const low = Math.max(...body.flat().map((word) => word.bottom));
        const filled = (low - top) / (sheet.height - top - points(sheet.part, 'w:pgMar', 'w:bottom'));
        return [
          body.length < 2 && `${body.length} line`,
          !last && filled < 0.5 && `filled to ${Math.round(filled * 100)} %`,
        ];
      }),
    ).toEqual([]);
  });

  it('the head of a table is repeated on every page that the table goes on to', () => {
    expect(
      faults((sheet, paper) =>
        tablesOf(sheet.part).map((table) => {
          const pages = paper.sheets.filter((one) => one.part === sheet.part);
          const span = pagesOf(table, pages);
          if (sheet.inPart <= span.first || sheet.inPart > span.last) return undefined;
          const head = inside(table, 'w:tr').filter(isHead).flatMap(wordsOf).sort().join(' ');
          const top = points(sheet.part, 'w:pgMar', 'w:top');
          const first = sheet.lines.filter((row) => (row[0]?.bottom ?? 0) > top + 1 && !row.every(isMark));
          // The head may stand on several lines of several cells: as many words from the top as it has, in any order.
          const count = head.split(' ').length;
          const found = first
            .flat()
            .slice(0, count)
            .map((word) => word.text)
            .sort()
            .join(' ');
          return found !== head && `begins with ${found}`;
        }),
      ),
    ).toEqual([]);
  });

  it('no group row is the last on a page', () => {
    expect(
      faults((sheet) =>
        tablesOf(sheet.part).map((table) => {
          const groups = inside(table, 'w:tr')
            .filter((row) => isGroup(table, row))
            .map((row) => wordsOf(row).join(' '));
          const last =
            sheet.lines
              .at(-1)
              ?.map((word) => word.text)
              .join(' ') ?? '';
          return (
            groups.some((group) => group === last || (last.split(' ').length > 3 && group.endsWith(` ${last}`))) && last
          );
        }),
      ),
    ).toEqual([]);
  });

  it('CK-16, NN-01: recipients and signature stand together on one page, below at least two lines of text', () => {
    expect(
      papers.flatMap((paper) => {
        const part = paper.word.parts.find((one) => one.paragraphs.some((p) => p.text.trim() === 'Nơi nhận:'));
        if (part === undefined) return [];
        const table = part.paragraphs.find((p) => p.text.trim() === 'Nơi nhận:')?.cell?.table;
        const ending = part.paragraphs.filter((p) => p.cell?.table === table && p.text.trim() !== '');
        const sheet = paper.sheets.find((one) => one.part === part && onOneLine(one, 'Nơi nhận:'));
        if (sheet === undefined) return [`${paper.name}: no Nơi nhận`];
        const has = new Set(sheet.words.map((word) => word.text));
        const lost = ending.filter((one) => !words(one.text).every((word) => has.has(word)));
        const title = sheet.words.find((word) => word.text === 'nhận:');
        const [top, from] = [points(part, 'w:pgMar', 'w:top'), title?.top ?? 0];
        const above = sheet.lines.filter(
          (row) => (row[0]?.bottom ?? 0) > top + 1 && (row[0]?.bottom ?? 0) < from + 2 && !row.every(isMark),
        );
        const level = sheet.words.find(
          (word) => word.left > sheet.width / 2 && Math.abs(word.bottom - (title?.bottom ?? 0)) < 4,
        );
        return [
          ...lost.map((one) => `${paper.name}: on another page: ${one.text}`),
          ...(above.length >= 2 ? [] : [`${paper.name}: ${above.length} lines above the signature`]),
          ...(level === undefined ? [`${paper.name}: signature not level with Nơi nhận`] : []),
        ];
      }),
    ).toEqual([]);
  });

  it('DR-01: a draft says so on page 1 and on the pages after; a final nowhere', () => {
    expect(
      faults((sheet, paper) => {
        const text = sheet.words
          .filter((word) => word.bottom <= points(sheet.part, 'w:pgMar', 'w:top') + 1)
          .map((word) => word.text)
          .join(' ');
        if (!paper.draft) return [/dự thảo/iu.test(text) && text];
        return [
          sheet.number === 1 ? !text.includes('DỰ THẢO') && 'no mark' : !/dự thảo/iu.test(text) && 'no small mark',
        ];
      }),
    ).toEqual([]);
  });

  it('no line of a title holds a single word, nor a heading the foot of a page', () => {
    expect(
      faults((sheet, paper) => {
        const title = sheet.part.paragraphs
          .filter((one) => one.cell === undefined)
          .slice(0, 6)
          .filter((one) => one.align === 'center' && one.text.trim() !== '');
        const single =
          sheet.inPart !== 1
            ? []
            : sheet.lines
                .slice(0, 16)
                .filter(
                  (row) =>
                    row.length === 1 &&
                    title.some((one) => words(one.text).length > 3 && words(one.text).at(-1) === row[0]?.text),
                );
        const foot =
          sheet.lines
            .at(-1)
            ?.map((word) => word.text)
            .join(' ') ?? '';
        const goesOn = paper.sheets[sheet.number]?.part === sheet.part;
        const heading =
          goesOn &&
          sheet.part.paragraphs.some((one) => one.outline !== undefined && words(one.text).join(' ') === foot);
        return [
          ...single.map((row) => `alone in a title line: ${row[0]?.text}`),
          heading && `heading at the foot: ${foot}`,
        ];
      }),
    ).toEqual([]);
  });

  it('no column of a table is so narrow that a word breaks', () => {
    const seen: string[] = [];
    for (const paper of papers)
      for (const sheet of paper.sheets)
        for (const table of tablesOf(sheet.part)) {
          const known = new Set(inside(table, 'w:tr').flatMap(wordsOf));
          for (const text of words(sheet.part.paragraphs.map((one) => one.text).join(' '))) {
            known.add(text);
            // A line may end behind a hyphen or a stroke inside a word.
            for (const { index } of text.matchAll(/[-/–]/gu))
              known.add(text.slice(0, index + 1)).add(text.slice(index + 1));
          }
          for (const word of sheet.words)
            if (!known.has(word.text) && !isMark(word) && word.text !== String(sheet.inPart))
              seen.push(`${paper.name} page ${sheet.number}: ${word.text}`);
        }
    expect(seen).toEqual([]);
  });
});

/** The pages of its part, counted from 1, on which a table begins and ends: the words of its last row's longest cell. */
function pagesOf(table: Element, pages: readonly Sheet[]): { first: number; last: number } {
  const rows = inside(table, 'w:tr');
  const all = (page: Page, wanted: readonly string[]) => {
    const has = new Set(page.words.map((word) => word.text));
    return wanted.every((word) => has.has(word));
  };
  const head = rows.filter(isHead).flatMap(wordsOf);
  const ending = rows.at(-1);
  return {
    first: pages.find((page) => all(page, head))?.inPart ?? 0,
    last: pages.findLast((page) => ending !== undefined && all(page, wordsOf(ending)))?.inPart ?? 0,
  };
}
