import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '../../src/text/index.ts';

const collator = new Intl.Collator('vi');
const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ fjwz0129';
const character = fc.constantFrom(...letters, ...letters.toUpperCase());
const word = fc.array(character, { maxLength: 6 }).map((list) => list.join(''));
const anything = fc.oneof(word, fc.string(), fc.string({ unit: 'grapheme' }));

describe('the order of names', () => {
  it('is that of Intl.Collator for Vietnamese', () => {
    for (const texts of [word, anything]) {
      fc.assert(
        fc.property(texts, texts, (a, b) => {
          expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b)));
        }),
        { numRuns: 3000 },
      );
    }
  });

  it.each([
    ['Phòng Nội vụ Phòng Tài chính Ban Quản lý Đoàn thanh niên Dân tộc Văn phòng'],
    ['ma mà mả mã má mạ Ma MÀ măc mâc'],
  ])('%s', (line) => {
    const names = line.split(' ');
    expect([...names].sort(compareVietnamese)).toEqual([...names].sort(collator.compare));
  });

  it('takes letters written in two parts for the same letters', () => {
    expect(compareVietnamese('Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ')).toBe(0);
  });
});
