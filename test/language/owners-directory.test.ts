import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDirectory, sameSpelling, type UnitEntry } from '../../src/language/index.ts';

const UNITS: UnitEntry[] = [
  { name: 'Văn phòng', abbreviations: ['VP'], variants: ['Văn phòng Ban'] },
  { name: 'Văn phòng UBND tỉnh', abbreviations: ['VPUB'] },
  { name: 'Sở Nội vụ', abbreviations: ['SNV'] },
  {
    name: 'Sở Thông tin và Truyền thông',
    abbreviations: ['Sở TT&TT'],
    until: '2025-02-28',
    successor: 'Sở Khoa học và Công nghệ',
  },
  { name: 'Sở Khoa học và Công nghệ' },
  { name: 'Sở Văn hóa, Thể thao và Du lịch', abbreviations: ['Sở VHTT&DL'] },
  { name: 'Phòng Đầu tư' },
  { name: 'Phòng Lao động' },
  { name: 'Các phòng', variants: ['Các phòng chuyên môn'], members: ['Phòng Đầu tư', 'phòng lao động'] },
  { name: 'Các phòng, đơn vị', members: ['Các phòng', 'Phòng Đầu tư', 'Trung tâm Dịch vụ', 'Các phòng, đơn vị'] },
  { name: 'Các cơ quan có liên quan' },
  { name: 'UBND cấp huyện', variants: ['UBND các huyện, thị xã, thành phố'], until: '2025-06-30' },
  { name: 'Ban A', until: '2024-12-31', successor: 'Ban B' },
  { name: 'Ban B', until: '2025-12-31', successor: 'Ban A và B' },
  { name: 'Ban A và B' },
];
const directory = makeDirectory(UNITS);

describe('the directory', () => {
  it.each([
    ['Văn phòng', 'Văn phòng'],
    ['VĂN PHÒNG', 'Văn phòng'],
    ['van phong', 'Văn phòng'],
    ['VP', 'Văn phòng'],
    ['VP Ban', 'Văn phòng'],
    ['VP UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
    ['Sở Thông tin – Truyền thông', 'Sở Thông tin và Truyền thông'],
    ['Sở Thông tin & Truyền thông', 'Sở Thông tin và Truyền thông'],
    ['Sở TTTT', 'Sở Thông tin và Truyền thông'],
    ['Sở VH, TT và DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá, Thể thao, Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['phòng chuyên môn', 'Các phòng'],
    ['các cơ quan liên quan', 'Các cơ quan có liên quan'],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố', 'UBND cấp huyện'],
  ])('knows “%s” as %s', (name, unit) => {
    expect(directory.resolve(name)).toEqual({ unit, known: true });
  });

  it('leaves an unknown name unknown and names the nearest known one', () => {
    expect(directory.resolve('Sở Nộ vụ')).toEqual({ known: false, nearest: 'Sở Nội vụ' });
    expect(directory.resolve('Sở Nội vụ tỉnh Đồng Nai')).toEqual({ known: false, nearest: 'Sở Nội vụ' });
    expect(directory.resolve('Kho bạc Nhà nước')).toEqual({ known: false });
    expect(directory.resolve('')).toEqual({ known: false });
  });

  it('says from which day a unit has given way to another, and only then', () => {
    const name = 'Sở TT&TT';
    const unit = 'Sở Thông tin và Truyền thông';
    expect(directory.resolve(name, '2025-02-28')).toEqual({ unit, known: true });
    expect(directory.resolve(name, '2025-03-01')).toEqual({
      unit,
      known: true,
      ended: '2025-02-28',
      replaced: { successor: 'Sở Khoa học và Công nghệ', since: '2025-03-01' },
    });
    expect(directory.resolve('UBND cấp huyện', '2025-07-01')).toMatchObject({ known: true, ended: '2025-06-30' });
    expect(directory.resolve('UBND cấp huyện', '2025-07-01')).not.toHaveProperty('replaced');
  });

  it('follows successors to the one of the day', () => {
    expect(directory.resolve('Ban A', '2025-06-01').replaced).toEqual({ successor: 'Ban B', since: '2025-01-01' });
    expect(directory.resolve('Ban A', '2026-06-01').replaced).toEqual({ successor: 'Ban A và B', since: '2026-01-01' });
  });

  it('ends where successors go round in a circle', () => {
    const circle = makeDirectory([
      { name: 'A', until: '2020-12-31', successor: 'B' },
      { name: 'B', until: '2021-12-31', successor: 'A' },
    ]);
    expect(circle.resolve('A', '2022-01-01')).toMatchObject({ unit: 'A', known: true, ended: '2020-12-31' });
  });

  it('means, of two units of one name, the one of the day', () => {
    const two = makeDirectory([
      { name: 'Sở Cũ', abbreviations: ['SC'], until: '2024-12-31' },
      { name: 'Sở Mới', abbreviations: ['SC'], from: '2025-01-01' },
    ]);
    expect(two.resolve('SC', '2024-06-01').unit).toBe('Sở Cũ');
    expect(two.resolve('SC', '2025-06-01').unit).toBe('Sở Mới');
  });

  it('opens groups to their single units, each once', () => {
    expect(directory.members('cac phong')).toEqual(['Phòng Đầu tư', 'Phòng Lao động']);
    expect(directory.members('Các phòng, đơn vị')).toEqual(['Phòng Đầu tư', 'Phòng Lao động', 'Trung tâm Dịch vụ']);
    expect(directory.members('Văn phòng')).toEqual([]);
    expect(directory.members('Sở nào đó')).toEqual([]);
  });

  it('finds every spelling whatever its marks, case, Unicode form, dashes and spaces', () => {
    const spellings = UNITS.flatMap((unit) =>
      [unit.name, ...(unit.abbreviations ?? []), ...(unit.variants ?? [])].map((spelling) => ({
        spelling,
        unit: unit.name,
      })),
    );
    const disguises: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
      (name) => name.replaceAll(' ', '\u00a0 '),
      (name) => name.replaceAll(' và ', ' & '),
      (name) => name.replaceAll(' và ', ' – '),
      (name) => ` ${name}.`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...spellings), fc.subarray(disguises), ({ spelling, unit }, worn) => {
        const name = worn.reduce((text, disguise) => disguise(text), spelling);
        expect(directory.resolve(name)).toEqual({ unit, known: true });
      }),
    );
  });
});

describe('sameSpelling', () => {
  it.each([
    ['Sở Thông tin – Truyền thông', 'Sở Thông tin và Truyền thông', true],
    ['Sở TT&TT', 'sở TT và TT', true],
    ['Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân tỉnh', true],
    ['Sở Nội vụ', 'So Noi vu', true],
    ['Sở Nội vụ', 'Sở Ngoại vụ', false],
    ['Các phòng', 'Các phòng, đơn vị', false],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh', false],
  ])('“%s” and “%s”: %s', (one, other, same) => {
    expect(sameSpelling(one, other)).toBe(same);
    expect(sameSpelling(other, one)).toBe(same);
  });
});
