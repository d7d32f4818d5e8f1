import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeDirectory, readOwners } from '../../src/language/index.ts';

const SEEDS = process.env.CCHT_SEEDS ?? '../shared/seeds';
const names = (text: string) => readOwners(text).map(({ text: name, collective }) => (collective ? `*${name}` : name));

describe('readOwners', () => {
  it.each([
    // One office, and offices one after another.
    ['Sở Nội vụ', ['Sở Nội vụ']],
    ['Thanh tra Sở; Văn phòng Sở', ['Thanh tra Sở', 'Văn phòng Sở']],
    ['Công an tỉnh, Sở Tư pháp và Cục Thuế tỉnh', ['Công an tỉnh', 'Sở Tư pháp', 'Cục Thuế tỉnh']],
    ['Sở Nội vụ -', ['Sở Nội vụ']],
    ['Sở Tài chính và', ['Sở Tài chính']],
    ['Sở Y tế & Sở Xây dựng', ['Sở Y tế', 'Sở Xây dựng']],
    ['Văn phòng / Phòng Nội vụ', ['Văn phòng', 'Phòng Nội vụ']],
    // A comma, và or dash inside a name stays.
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Ban Tuyên giáo và Dân vận', ['Ban Tuyên giáo và Dân vận']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Trung tâm Văn hóa, Thông tin và Thể thao', ['Trung tâm Văn hóa, Thông tin và Thể thao']],
    ['Văn phòng - Thanh tra Sở', ['Văn phòng - Thanh tra Sở']],
    ['Văn phòng HĐND và UBND huyện', ['Văn phòng HĐND và UBND huyện']],
    ['Sở VH, TT & DL', ['Sở VH, TT & DL']],
    // A shared head is written out.
    ['Các Sở: Nội vụ, Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ, Tài chính và Tư pháp', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']],
    ['Giám đốc các Sở: Y tế; Xây dựng', ['Giám đốc Sở Y tế', 'Giám đốc Sở Xây dựng']],
    ['Các sở, ngành: Nội vụ, Công an tỉnh, Y tế', ['Sở Nội vụ', 'Công an tỉnh', 'Sở Y tế']],
    ['Phòng Quản lý đất đai, Quản lý đô thị', ['Phòng Quản lý đất đai', 'Phòng Quản lý đô thị']],
    // Common nouns under one head are one collective name.
    ['Các phòng', ['*Các phòng']],
    ['các bộ, ngành, địa phương', ['*các bộ, ngành, địa phương']],
    ['Các PCM & ĐVTT', ['*Các PCM & ĐVTT']],
    ['Sở, ngành tỉnh; Cơ quan, đơn vị liên quan', ['*Sở, ngành tỉnh', '*Cơ quan, đơn vị liên quan']],
    ['Trưởng các phòng, đơn vị', ['*Trưởng các phòng, đơn vị']],
    ['Các phòng, VPĐD, đơn vị', ['*Các phòng', 'VPĐD', '*đơn vị']],
    ['Sở Tư pháp và các cơ quan liên quan', ['Sở Tư pháp', '*các cơ quan liên quan']],
    // People's Committees.
    ['UBND tỉnh', ['UBND tỉnh']],
    ['Các sở, ngành, UBND các huyện, thị xã', ['*Các sở, ngành', '*UBND các huyện, thị xã']],
    ['UBND cấp huyện, cấp xã', ['*UBND cấp huyện', '*UBND cấp xã']],
    ['UBND các huyện: Cái Bè, Cai Lậy', ['UBND huyện Cái Bè', 'UBND huyện Cai Lậy']],
    ['UBND các xã, phường, đặc khu', ['*UBND các xã, phường, đặc khu']],
    // Bullets, numbers, labels, remarks, line breaks.
    ['- Sở Nội vụ\n- Các phòng', ['Sở Nội vụ', '*Các phòng']],
    ['1. Sở Nội vụ\n2. Sở Y tế', ['Sở Nội vụ', 'Sở Y tế']],
    ['Sở Giáo dục\nvà Đào tạo', ['Sở Giáo dục và Đào tạo']],
    ['Chủ trì: Sở Y tế; phối hợp: các sở', ['Sở Y tế', '*các sở']],
    ['Sở Nội vụ (thường trực), Công an tỉnh (PC06)', ['Sở Nội vụ', 'Công an tỉnh']],
    ['Ủy ban nhân dân (UBND) các huyện', ['*Ủy ban nhân dân các huyện']],
    ['Văn phòng chủ trì, phối hợp với các phòng', ['Văn phòng', '*các phòng']],
    // Without marks.
    ['So Noi vu, Tai chinh; cac phong, don vi', ['So Noi vu', 'So Tai chinh', '*cac phong, don vi']],
  ])('reads “%s”', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['', ' ', '-', '–', 'nt', 'nt.', '-nt-', '//', '"', '…', '...', ';', 'Như trên'])(
    'finds nobody in “%s”',
    (text) => {
      expect(readOwners(text)).toEqual([]);
    },
  );

  it('tells where each name stands; a name without its head stands where its own words do', () => {
    const text = '- Các Sở:  Nội vụ, Tài\u00a0chính (nếu có).';
    expect(readOwners(text).map(({ span: [start, end] }) => text.slice(start, end))).toEqual([
      'Các Sở:  Nội vụ',
      'Tài\u00a0chính',
    ]);
  });
});

type Row = { place: string; text: string; expected: unknown; held: boolean };

const FILES = [
  '000_6a2b10022ac43a9f',
  '001_16593b7f236b5a08',
  '002_32a9f230ccd14101',
  '003_065c492f3d915851',
  '004_9da8d435c019012e',
];

function rowsOf(file: string): string[][] {
  const [, ...rows] = readFileSync(`test/language/truth/${file}`, 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split('\t'));
}

function seedRows(): Row[] {
  const lines = new Map(
    FILES.map((name) => [name.slice(0, 3), readFileSync(`${SEEDS}/${name}.txt`, 'utf8').split('\n')]),
  );
  return rowsOf('owners.tsv').map(([file = '', line = '', column, length, expected = '']) => {
    const pieces = (line.includes(':') ? line : `${line}:${column}:${length}`).split('+').map((piece) => {
      const [at = 1, from = 1, units = 0] = piece.split(':').map(Number);
      return lines.get(file)?.[at - 1]?.slice(from - 1, from - 1 + units) ?? '';
    });
    return { place: `${file}:${line}:${column}`, text: pieces.join(' '), expected: JSON.parse(expected), held: false };
  });
}

function answer(text: string) {
  const owners = readOwners(text);
  return {
    owners: owners.map((one) => one.text),
    collective: owners.filter((one) => one.collective).map((one) => one.text),
  };
}

const wrong = (rows: Row[]) =>
  rows
    .filter(({ text, expected }) => JSON.stringify(answer(text)) !== JSON.stringify(expected))
    .map(({ place }) => place);

describe('owners of real plans', () => {
  it.skipIf(!existsSync(SEEDS))(`are all read as a person reads them (texts in ${SEEDS})`, () => {
    expect(wrong(seedRows())).toEqual([]);
  });

  const other = rowsOf('owners-other.tsv').map(([held, text = '', expected = ''], at): Row => {
    return { place: `line ${at + 2}`, text: JSON.parse(text), expected: JSON.parse(expected), held: held === 'yes' };
  });

  it('of other offices are read right in at least 97 of 100 cells, in those never looked at too', () => {
    for (const rows of [other.filter(({ held }) => !held), other.filter(({ held }) => held)]) {
      expect(rows.length).toBeGreaterThan(90);
      expect(1 - wrong(rows).length / rows.length, wrong(rows).join(', ')).toBeGreaterThanOrEqual(0.97);
    }
  });
});

/** The lead and support cells of a plan, wherever its tasks stand. */
function cellsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(cellsIn);
  if (typeof value !== 'object' || value === null) return [];
  const isTask = 'task' in value;
  return Object.entries(value).flatMap(([key, below]) =>
    isTask && (key === 'lead' || key === 'support') && typeof below === 'string' ? [below] : cellsIn(below),
  );
}

describe('the directories of the examples', () => {
  // loi-thuong-gap names units wrongly on purpose.
  const folders = readdirSync('examples')
    .filter((folder) => folder !== 'loi-thuong-gap')
    .map((folder) => join('examples', folder));
  it.each(folders)('%s know every lead and supporting unit of their plans', (folder) => {
    const directory = makeDirectory(parse(readFileSync(join(folder, 'units.yaml'), 'utf8')).units);
    const plans = readdirSync(folder).filter((file) => file.endsWith('.plan.yaml'));
    const cells = plans
      .flatMap((plan) => cellsIn(parse(readFileSync(join(folder, plan), 'utf8'))))
      .filter((cell) => cell !== '^');
    const unknown = cells.flatMap(readOwners).filter(({ text }) => !directory.resolve(text).known);
    expect(unknown.map(({ text }) => text)).toEqual([]);
  });
});
