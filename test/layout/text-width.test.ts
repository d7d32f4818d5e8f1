import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/layout/index.ts';

describe('textWidth', () => {
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  const table: [string, { size: number; bold?: boolean; italic?: boolean }, number][] = [
    [nation, { size: 12, bold: true }, 88.3],
    [nation, { size: 13, bold: true }, 95.7],
    [motto, { size: 13, bold: true }, 56.1],
    [motto, { size: 14, bold: true }, 60.5],
    ['Đồng Nai, ngày 16 tháng 01 năm 2023', { size: 13, italic: true }, 71.6],
    ['Đồng Nai, ngày 16 tháng 01 năm 2023', { size: 14, italic: true }, 77.1],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019', { size: 14, italic: true }, 103.9],
  ];
  it.each(table)('measures “%s” as Times New Roman does', (text, type, expected) => {
    expect(textWidth(text, type)).toBeCloseTo(expected, 1);
  });

  it('takes a letter with marks for its base, but ơ and ư for themselves', () => {
    const width = (text: string) => textWidth(text, { size: 14 });
    for (const marked of ['ạ', 'ắ', 'ậ', 'ã']) expect(width(marked)).toBe(width('a'));
    expect(width('Đ')).toBe(width('D'));
    expect(width('ự')).toBe(width('ư'));
    expect(width('ư')).toBeGreaterThan(width('u'));
    expect(width('\u00a0')).toBe(width(' '));
  });

  it('adds up: a text is as long as its pieces, and grows with its size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const width = (text: string, size: number) => textWidth(text, { size });
        expect(width(a + b, 13)).toBeCloseTo(width(a, 13) + width(b, 13), 6);
        expect(width(a, 14)).toBeCloseTo((width(a, 13) * 14) / 13, 6);
      }),
    );
  });
});
