import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/index.ts';

/** What fold promises, said in one line. */
function bare(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
  return letters.replace(/\s+/g, ' ').trim();
}

describe('fold', () => {
  it.each([
    ['Văn  phòng', 'van phong'],
    ['  ĐẶNG Thị\u00a0Hòa\n', 'dang thi hoa'],
    ['Va\u0306n pho\u0300ng', 'van phong'],
    ['“Sở Nội vụ” – 2023…', '“so noi vu” – 2023…'],
    ['\u0301', ''],
    ['a \u0301 b', 'a b'],
    ['Οδός ΣΑΣ', 'οδος σας'],
    ['한글 Đ', `${'한글'.normalize('NFD')} d`],
  ])('%j → %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('any text', () => {
    const vietnamese = fc.constantFrom(...'aăâđeêioôơuưyÁẠẢÃÀĐƯỢ \u00a0\u2009\u0301\u0323\u0302–“”…İßſ\u1e9e\u212a');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: vietnamese, maxLength: 40 }),
      fc.string({ unit: fc.nat(0x2fff).map((code) => String.fromCharCode(code)), maxLength: 6 }),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(fold(one)).toBe(bare(one));
      }),
      { numRuns: 2000 },
    );
  });
});
