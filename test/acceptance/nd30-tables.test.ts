import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { componentsOf, textWidth } from './components.ts';
import { lines, Office, type Printed, under } from './office.ts';
import { textOf } from './word-file.ts';
import { at, type Element, everyElement, inside, size } from './xml-tree.ts';

const office = new Office();
let all: Printed[] = [];
let tables: { readonly label: string; readonly table: Element; readonly width: number; readonly data: boolean }[] = [];
beforeAll(async () => {
  all = await office.printAll();
  tables = all.flatMap((printed) =>
    componentsOf(printed).flatMap((part, p) =>
      part.part.tables.map((table, t) => ({
        label: `${printed.name} ${printed.state} part ${p + 1} table ${t + 1}`,
        table,
        width: textWidth(part.part),
        data: part.tables.includes(table),
      })),
    ),
  );
}, 300_000);
afterAll(() => office.leave());

const rowsOf = (table: Element) => inside(table, 'w:tr');
const property = (row: Element, name: string) => {
  const one = at(row, 'w:trPr', name);
  return one !== undefined && !['0', 'false'].includes(one.attributes['w:val'] ?? '1');
};
const grid = (table: Element) => inside(at(table, 'w:tblGrid'), 'w:gridCol').map((one) => size(one, 'w:w'));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The cells of a row with the grid column they begin in. */
function cells(
  row: Element,
): { readonly cell: Element; readonly from: number; readonly span: number; readonly merge: string | undefined }[] {
  let from = 0;
  return inside(row, 'w:tc').map((cell) => {
    const span = size(at(cell, 'w:tcPr', 'w:gridSpan'), 'w:val') || 1;
    const merged = at(cell, 'w:tcPr', 'w:vMerge');
    const start = from;
    from += span;
    return {
      cell,
      from: start,
      span,
      merge: merged === undefined ? undefined : (merged.attributes['w:val'] ?? 'continue'),
    };
  });
}

const faults = (find: (table: Element, width: number) => readonly string[], dataOnly = true) =>
  tables
    .filter(({ data }) => data || !dataOnly)
    .flatMap(({ label, table, width }) => find(table, width).map((fault) => `${label}: ${fault}`));

describe('tables', () => {
  it('the grid is as wide as the text, each row as the grid, each cell as its columns', () => {
    expect(
      faults((table, width) => {
        const columns = grid(table);
        return [
          ...(sum(columns) === width ? [] : [`grid ${sum(columns)} in a text of ${width}`]),
          ...(size(at(table, 'w:tblPr', 'w:tblW'), 'w:w') === width ? [] : ['tblW differs']),
          ...(at(table, 'w:tblPr', 'w:tblLayout')?.attributes['w:type'] === 'fixed' ? [] : ['widths not fixed']),
          ...rowsOf(table).flatMap((row, r) =>
            cells(row).flatMap(({ cell, from, span }) => {
              const [wanted, is] = [sum(columns.slice(from, from + span)), size(at(cell, 'w:tcPr', 'w:tcW'), 'w:w')];
              return wanted === is && from + span <= columns.length
                ? []
                : [`row ${r + 1}: a cell of ${is}, columns of ${wanted}`];
            }),
          ),
          ...rowsOf(table).flatMap((row, r) =>
            cells(row).reduce((n, { span }) => n + span, 0) === columns.length ? [] : [`row ${r + 1} is not full`],
          ),
        ];
      }, false),
    ).toEqual([]);
  });

  it('head rows repeat: w:tblHeader from the first row on, without a gap, and not on task rows', () => {
    expect(
      faults((table) => {
        const heads = rowsOf(table).map((row) => property(row, 'w:tblHeader'));
        const count = heads.lastIndexOf(true) + 1;
        return [
          ...(count >= 1 && count <= 2 ? [] : [`${count} head rows`]),
          ...(heads.slice(0, count).every(Boolean) ? [] : ['a gap']),
        ];
      }),
    ).toEqual([]);
  });

  it('no row breaks across pages', () => {
    expect(
      faults(
        (table) => rowsOf(table).flatMap((row, r) => (property(row, 'w:cantSplit') ? [] : [`row ${r + 1}`])),
        false,
      ),
    ).toEqual([]);
  });

  it('merged cells begin before they go on, in the same columns, and are empty where they go on', () => {
    expect(
      faults((table) => {
        let above = new Map<number, { span: number }>();
        return rowsOf(table).flatMap((row, r) => {
          const now = new Map<number, { span: number }>();
          const wrong = cells(row).flatMap(({ cell, from, span, merge }) => {
            if (merge === undefined) return [];
            now.set(from, { span });
            if (merge === 'restart') return [];
            return [
              ...(above.get(from)?.span === span ? [] : [`row ${r + 1} column ${from + 1} goes on from nothing`]),
              ...(textOf(cell).trim() === '' ? [] : [`row ${r + 1} column ${from + 1} hides words`]),
            ];
          });
          above = now;
          return wrong;
        });
      }),
    ).toEqual([]);
  });

  it('a group row and the rows of one objective stay with the next row', () => {
    const keeps = (row: Element) => {
      const first = everyElement(row, 'w:p').filter((p) => textOf(p).trim() !== '');
      return first.length > 0 && first.every((p) => at(p, 'w:pPr', 'w:keepNext') !== undefined || isKept(p));
    };
    const kept = new Set(
      all.flatMap(({ word }) =>
        inside(word.xml.get('word/styles.xml'), 'w:style')
          .filter((style) => at(style, 'w:pPr', 'w:keepNext') !== undefined)
          .map((style) => style.attributes['w:styleId']),
      ),
    );
    const isKept = (p: Element) => kept.has(at(p, 'w:pPr', 'w:pStyle')?.attributes['w:val']);
    const seen = { groups: 0, merged: 0 };
    expect(
      faults((table) => {
        const rows = rowsOf(table);
        return rows.flatMap((row, r) => {
          const next = rows[r + 1];
          const isHead = property(row, 'w:tblHeader');
          const isGroup =
            !isHead &&
            textOf(row).trim() !== './.' &&
            inside(row, 'w:tc').length <= 2 &&
            inside(row, 'w:tc').length < grid(table).length;
          const goesOn = next !== undefined && cells(next).some(({ merge }) => merge === 'continue');
          if (isGroup) seen.groups++;
          if (goesOn) seen.merged++;
          return (isGroup || goesOn) && !keeps(row) ? [`row ${r + 1} ${textOf(row).slice(0, 30)}`] : [];
        });
      }),
    ).toEqual([]);
    expect(seen.groups).toBeGreaterThan(20);
    expect(seen.merged).toBeGreaterThan(5);
  });
});

describe('the file', () => {
  const raw = (find: (name: string, xml: Element) => readonly string[]) =>
    all.flatMap(({ name, state, word }) =>
      [...word.xml].flatMap(([file, xml]) => find(file, xml).map((fault) => `${name} ${state} ${file}: ${fault}`)),
    );

  it('numbers are typed: no automatic numbering, no fields but the page number, nothing to update', () => {
    expect(
      raw((_, xml) => [
        ...everyElement(xml, 'w:numPr').map(() => 'w:numPr'),
        ...everyElement(xml, 'w:updateFields').map(() => 'w:updateFields'),
        ...everyElement(xml, 'w:instrText')
          .filter((e) => e.children.join('').trim() !== 'PAGE')
          .map((e) => e.children.join('')),
      ]),
    ).toEqual([]);
  });

  it('every w:line has its w:lineRule', () => {
    expect(
      raw((_, xml) =>
        everyElement(xml, 'w:spacing')
          .filter((e) => 'w:line' in e.attributes && !('w:lineRule' in e.attributes))
          .map((e) => JSON.stringify(e.attributes)),
      ),
    ).toEqual([]);
  });

  it('proofing language vi-VN in the defaults and nowhere another; compatibility mode 15', () => {
    for (const { word } of all) {
      const defaults = at(word.xml.get('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
      expect(defaults?.attributes['w:val']).toBe('vi-VN');
      const languages = [...word.xml.values()].flatMap((xml) =>
        everyElement(xml, 'w:lang').map((e) => e.attributes['w:val']),
      );
      expect(new Set(languages)).toEqual(new Set(['vi-VN']));
      const settings = word.xml.get('word/settings.xml');
      const mode =
        settings &&
        everyElement(settings, 'w:compatSetting').find((e) => e.attributes['w:name'] === 'compatibilityMode');
      expect(mode?.attributes['w:val']).toBe('15');
    }
  });

  it('paragraph styles have names, and every paragraph with words has a style of its own', () => {
    for (const { word } of all) {
      const plain = [...word.paragraphs].filter((one) => one.text.trim() !== '' && one.style === 'Normal');
      expect(plain.map((one) => one.text)).toEqual([]);
    }
  });

  it('title, subject and agency as properties; no user name and no path anywhere', () => {
    for (const { plan, word } of all) {
      const main = under(plan, 'decision') ?? under(plan, 'plan');
      const core = word.xml.get('docProps/core.xml') as Element;
      const value = (name: string) => everyElement(core, name)[0]?.children.join('') ?? '';
      expect(value('dc:title')).toContain(lines(under(main, 'subject')).join(' '));
      expect(value('dc:subject')).toMatch(under(plan, 'decision') === undefined ? /Kế hoạch/iu : /Quyết định/iu);
      const agency = lines(under(plan, 'issuer', 'name')).join(' ');
      expect(
        [...word.raw]
          .filter(([file]) => file.startsWith('docProps/'))
          .map(([, text]) => text)
          .join(' '),
      ).toContain(agency);
      for (const name of ['dc:creator', 'cp:lastModifiedBy']) expect(['', agency]).toContain(value(name));
      const user = new RegExp(`${office.folder}|${tmpdir()}/|/home/|/Users/|C:\\\\|>${userInfo().username}<`, 'u');
      for (const [file, text] of word.raw) expect(user.test(text), file).toBe(false);
    }
  });

  it('the hash of the plan and of the printed words: a note changes the first, a printed word both', async () => {
    const hashes = async (text: string) => {
      writeFileSync(join(office.folder, 'h.plan.yaml'), text);
      await office.ccht('render', 'h.plan.yaml', '-o', 'h.docx', '--force');
      const { openWordFile } = await import('./word-file.ts');
      const custom = openWordFile(office.read('h.docx')).raw.get('docProps/custom.xml') ?? '';
      return ['plan', 'words'].map(
        (what) => new RegExp(`name="[^"]*${what}[^"]*"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})<`, 'u').exec(custom)?.[1],
      );
    };
    const text = office.read('dong-nai-kcn/ke-hoach-2023.plan.yaml').toString('utf8');
    const [plan, words] = await hashes(text);
    expect(plan).toMatch(/^[0-9a-f]{64}$/);
    expect(words).toMatch(/^[0-9a-f]{64}$/);
    const noted = await hashes(text.replace(/^( +)deliverable: Các văn bản QPPL$/mu, '$&\n$1note: đã trao đổi'));
    expect(noted[0]).not.toBe(plan);
    expect(noted[1]).toBe(words);
    const said = await hashes(text.replace('title: MỤC TIÊU, YÊU CẦU', 'title: MỤC ĐÍCH, YÊU CẦU'));
    expect(said[0]).not.toBe(plan);
    expect(said[1]).not.toBe(words);
  });

  it('two runs give the same bytes, in another time zone and another folder too', async () => {
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const zone = process.env.TZ;
    const other = new Office();
    try {
      for (const example of office.examples) {
        process.env.TZ = 'Asia/Ho_Chi_Minh';
        const first = digest(office.read((await office.print(example, 'draft')).file));
        process.env.TZ = 'America/Los_Angeles';
        expect(digest(other.read((await other.print(example, 'draft')).file))).toBe(first);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      other.leave();
    }
  });
});
