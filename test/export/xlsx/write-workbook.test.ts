import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/export/xlsx/index.ts';
import { at, everyElement } from '../../acceptance/xml-tree.ts';
import { openXlsx, type ReadSheet } from './open-xlsx.ts';
import { SAMPLE } from './sample-workbook.ts';

let bytes: Uint8Array;
let book: ReturnType<typeof openXlsx>;
beforeAll(async () => {
  bytes = await writeWorkbook(SAMPLE);
  book = openXlsx(bytes);
});

const sheet = (index: number): ReadSheet => {
  const found = book.sheets[index];
  if (found === undefined) throw new Error(`no sheet ${index}`);
  return found;
};
const value = (address: string) => sheet(0).cells.get(address)?.value;

/** One sheet of one column of text. */
const oneColumn = async (texts: string[], name = 'A') => {
  const columns = [{ title: 'T', width: 10, type: 'text' as const }];
  return openXlsx(await writeWorkbook({ title: 't', sheets: [{ name, columns, rows: texts.map((text) => [text]) }] }));
};

describe('cells', () => {
  it.each([
    ['A1', 'Thời hạn'],
    ['A2', 46203],
    ['A3', 45351],
    ['A4', 'Thường xuyên'],
    ['A5', '2026-02-30'],
    ['A6', undefined],
    ['B2', '=1+1'],
    ['B3', '+84 251 3000000'],
    ['B4', '- Rà soát\n- Công bố'],
    ['B5', '@tên'],
    ['B6', '  _x005F_x0041_ <b> & "c" '],
    ['B7', 'hòa'],
    ['B8', '1/2'],
    ['C2', 3],
    ['C3', 0.5],
    ['C4', undefined],
    ['C5', -2],
    ['C7', undefined],
  ])('%s is %j', (address, expected) => {
    expect(value(address)).toBe(expected);
  });

  it('days are shown as days, everything else as it is', () => {
    const styles = book.parts.get('xl/styles.xml') ?? '';
    const format = sheet(0).cells.get('A2')?.format;
    expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="dd/mm/yyyy"/>`);
    expect(sheet(0).cells.get('B2')?.format).toBe(0);
    expect(sheet(0).cells.get('C2')?.format).toBe(0);
  });

  it('no text of any kind is a formula, or breaks the file', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...'=+-@ \t\n\r\0\u0001\u007f\ufffe\uffff\ud800<&>"\'_x0041ệ'),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 9 }), async (texts) => {
        const { sheets } = await oneColumn(texts);
        expect(sheets.flatMap(({ xml }) => everyElement(xml, 'f'))).toEqual([]);
        expect([...(sheets[0]?.cells.values() ?? [])].every((cell) => typeof cell.value === 'string')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('a text longer than a cell holds ends in a sign that says so', async () => {
    const { sheets } = await oneColumn(['x'.repeat(40_000)]);
    expect(sheets[0]?.cells.get('A2')?.value).toBe(`${'x'.repeat(32_766)}…`);
  });
});

describe('each sheet', () => {
  it.each([
    [0, 'portrait', 'A1:C8'],
    [1, 'landscape', 'A1:C91'],
  ])('%i: heading stays, filters, %s A4 one page wide', (index, orientation, range) => {
    const { xml } = sheet(index);
    expect(at(xml, 'sheetViews', 'sheetView', 'pane')?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(at(xml, 'autoFilter')?.attributes.ref).toBe(range);
    expect(at(xml, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage).toBe('1');
    expect(at(xml, 'pageSetup')?.attributes).toMatchObject({
      orientation,
      paperSize: '9',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(at(xml, 'headerFooter', 'oddHeader')?.children).toEqual(['&CKế hoạch && theo dõi năm 2026']);
    expect(everyElement(xml, 'col').map(({ attributes }) => attributes.width)).toEqual(['12', '60', '9']);
  });

  it('has rows as high as their words, which grow when edited', () => {
    const heights = (index: number) => everyElement(sheet(index).xml, 'row').map(({ attributes }) => attributes.ht);
    expect(heights(0)).toEqual(['15.75', '15.75', '15.75', '31.5', '15.75', '15.75', '15.75', '15.75']);
    expect(new Set(heights(1).slice(1))).toEqual(new Set(['31.5']));
    const marks = everyElement(sheet(1).xml, 'row').map(({ attributes }) => attributes.customHeight);
    expect(new Set(marks)).toEqual(new Set([undefined]));
  });

  it('repeats its heading on every page', () => {
    expect(book.names).toEqual([
      { name: '_xlnm.Print_Titles', sheet: "Việc 'riêng", range: "'Việc ''riêng'!$1:$1" },
      { name: '_xlnm.Print_Titles', sheet: 'Theo tháng', range: "'Theo tháng'!$1:$1" },
    ]);
  });
});

describe('names of sheets', () => {
  it.each([
    [
      ['Quý I/2026', 'a[b]:c*?\\'],
      ['Quý I-2026', 'a-b--c---'],
    ],
    [
      ['Văn phòng', 'VĂN PHÒNG', 'Văn phòng'],
      ['Văn phòng', 'VĂN PHÒNG (2)', 'Văn phòng (3)'],
    ],
    [
      ['', ' \t', "''"],
      ['Sheet1', 'Sheet2', 'Sheet3'],
    ],
    [['History'], ['History (2)']],
    [
      ['Phòng Kiểm soát thủ tục hành chính', 'Phòng Kiểm soát thủ tục hành chính tỉnh'],
      ['Phòng Kiểm soát thủ tục hành', 'Phòng Kiểm soát thủ tục (2)'],
    ],
    [
      ['hòa'.normalize('NFD'), 'x😀'.repeat(11)],
      ['hòa', `${'x😀'.repeat(10)}x`],
    ],
  ])('%j become %j', async (given, expected) => {
    const columns = [{ title: 'T', width: 10, type: 'text' as const }];
    const made = await writeWorkbook({ title: 't', sheets: given.map((name) => ({ name, columns, rows: [] })) });
    expect(openXlsx(made).sheets.map(({ name }) => name)).toEqual(expected);
  });
});

it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'])('in %s the same rows give the same bytes', async (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(await writeWorkbook(SAMPLE)).toEqual(bytes);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

it('the file carries no clock', () => {
  const core = book.parts.get('docProps/core.xml') ?? '';
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2020-03-05T00:00:00Z', '2020-03-05T00:00:00Z']);
  const times = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/PK\x01\x02.{8}(.{4})/gs),
  ].map(([, time]) => time);
  expect(new Set(times)).toEqual(new Set(['\0\0\x21\0']));
});
