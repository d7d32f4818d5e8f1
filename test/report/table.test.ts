import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/report/table/column-widths.ts';
import { formatTable, type Table, type TableView } from '../../src/report/table/index.ts';
import { displayWidth } from '../../src/text/display/index.ts';

const plain = (width: number): TableView => ({ width, color: false, lang: 'vi' });
const print = (table: Table, width: number) => formatTable(table, plain(width)).split('\n').slice(0, -1);

const DUE: Table = {
  indent: 2,
  columns: ['', '', '', '', ''].map((title) => ({ title })),
  rows: [
    ['28/02', 'I.2', 'Lập kế hoạch tuyên truyền của ngành', 'Văn phòng', 'đến hạn, chờ xác nhận'],
    ['30/6, 31/12', 'III.1(2)', 'Khảo sát mức độ hài lòng', 'Phòng Một cửa', 'kỳ tới còn 88 ngày'],
  ],
};

const UNITS: Table = {
  columns: ['ĐƠN VỊ', 'chủ trì', 'chờ', 'thường xuyên', 'gần nhất'].map((title) => ({ title })),
  rows: [
    ['Văn phòng', '41 (76%)', '24', '1.014', '30/6'],
    ['Nhóm, đơn vị khác', '3', '3', '–', '–'],
  ],
};

describe('formatTable', () => {
  it('without headings, with room', () => {
    expect(print(DUE, 140)).toEqual([
      '  28/02        I.2       Lập kế hoạch tuyên truyền của ngành  Văn phòng      đến hạn, chờ xác nhận',
      '  30/6, 31/12  III.1(2)  Khảo sát mức độ hài lòng             Phòng Một cửa  kỳ tới còn 88 ngày',
    ]);
  });

  it('at 80 the short columns stay whole', () => {
    expect(print(DUE, 80)).toEqual([
      '  28/02        I.2       Lập kế hoạch tuyên       Văn phòng      đến hạn, chờ',
      '                         truyền của ngành                        xác nhận',
      '  30/6, 31/12  III.1(2)  Khảo sát mức độ hài      Phòng Một cửa  kỳ tới còn 88',
      '                         lòng                                    ngày',
    ]);
  });

  it('with headings: numbers to the right, headings on the line above, numbers not broken', () => {
    expect(print(UNITS, 80)).toEqual([
      'ĐƠN VỊ              chủ trì  chờ  thường xuyên  gần nhất',
      'Văn phòng          41 (76%)   24         1.014  30/6',
      'Nhóm, đơn vị khác         3    3             –  –',
    ]);
    expect(print(UNITS, 40)).toEqual([
      '                           thường  gần',
      'ĐƠN VỊ       chủ trì  chờ   xuyên  nhất',
      'Văn phòng   41 (76%)   24   1.014  30/6',
      'Nhóm, đơn          3    3       –  –',
      'vị khác',
    ]);
  });

  it('a short column is not broken to spare one line of many', () => {
    const list = (count: number) => Array.from({ length: count }, (_, i) => `mục\u00a0III.${i + 1}(1)`).join(' ');
    const table: Table = {
      columns: [{ title: 'TÌNH TRẠNG' }, { title: 'số' }],
      rows: [
        ['chưa đến hạn', list(1)],
        ['không có ngày', list(60)],
      ],
    };
    expect(print(table, 80).slice(0, 3)).toEqual([
      'TÌNH TRẠNG     số',
      'chưa đến hạn   mục III.1(1)'.replace('mục ', 'mục\u00a0'),
      expect.stringMatching(/^không có ngày {2}mục/),
    ]);
  });

  it('colours headings and toned cells, each line for itself, without moving anything', () => {
    const table: Table = {
      columns: [{ title: 'Mức' }, { title: 'Nội dung', max: 12 }],
      rows: [
        [
          { text: 'lỗi', tone: 'error' },
          { text: 'thiếu đơn vị chủ trì', tone: 'dim' },
        ],
      ],
    };
    const colored = formatTable(table, { ...plain(80), color: true });
    expect(colored).toBe(
      '\x1b[1mMức\x1b[22m  \x1b[1mNội dung\x1b[22m\n' +
        '\x1b[31mlỗi\x1b[39m  \x1b[2mthiếu đơn vị\x1b[22m\n' +
        '     \x1b[2mchủ trì\x1b[22m\n',
    );
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(formatTable(table, plain(80)));
  });

  it('reads numbers as the language writes them', () => {
    const table: Table = { columns: [{ title: 'Giá trị' }], rows: [['1.250,5'], ['7']] };
    expect(print(table, 40)).toEqual(['Giá trị', '1.250,5', '      7']);
    expect(formatTable(table, { ...plain(40), lang: 'en' })).toBe('Giá trị\n1.250,5\n7\n');
  });

  it.each<[string, Table, string[]]>([
    ['no rows', { columns: [{ title: 'A' }], rows: [] }, []],
    ['a short row', { columns: [{ title: 'A' }, { title: 'B' }], rows: [['1']] }, ['A  B', '1']],
    [
      'an empty row',
      {
        columns: [{ title: '' }, { title: '' }],
        rows: [
          ['', ''],
          ['a', 'b'],
        ],
      },
      ['', 'a  b'],
    ],
    ['min', { columns: [{ title: 'A', min: 6 }, { title: 'B' }], rows: [['x', 'y']] }, ['A       B', 'x       y']],
    ['lines in a cell', { columns: [{ title: '' }, { title: '' }], rows: [['a\nb', 'c']] }, ['a  c', 'b']],
    ['decomposed text', { columns: [{ title: '' }, { title: '' }], rows: [['hòa'.normalize('NFD'), 'a']] }, ['hòa  a']],
  ])('%s', (_, table, lines) => {
    expect(print(table, 60)).toEqual(lines);
  });

  it('measures a column of any length', () => {
    const cells = Array.from({ length: 300_000 }, () => 'một hai');
    expect(columnWidths([{ title: '', cells, numbers: false }], 80)).toEqual([7]);
  });

  const word = fc.constantFrom('Sở', 'nghiệp', 'đề', '131/NQ-CP', '中文', '10%', 'hòa'.normalize('NFD'), '\n');
  const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const tables = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.record({
      columns: fc.array(fc.record({ title: cell, weight: fc.constantFrom(0, 1, 2) }), {
        minLength: columns,
        maxLength: columns,
      }),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 50 }),
    }),
  );

  it.each([60, 80, 140])('at %i cells no line is wider, ends in a space or lacks a letter', (width) => {
    fc.assert(
      fc.property(tables, (table) => {
        const lines = print(table, width);
        expect(lines.filter((line) => displayWidth(line) > width || line !== line.trimEnd())).toEqual([]);
        const letters = (texts: string[]) => [...texts.join('').normalize('NFC').replace(/\s/g, '')].sort().join('');
        expect(letters(lines)).toBe(letters([...table.columns.map(({ title }) => title), ...table.rows.flat()]));
      }),
      { numRuns: 60 },
    );
  });
});
