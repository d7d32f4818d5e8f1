import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwners } from '../../src/language/index.ts';

const NAMES = [
  'Sở Nội vụ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Văn phòng UBND tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Ban Quản lý các khu công nghiệp tỉnh',
  'Công an tỉnh',
  'Phòng Tài chính - Kế hoạch',
  'Trung tâm Phục vụ hành chính công',
  'Đài Phát thanh và Truyền hình tỉnh',
  'Các sở, ban, ngành',
  'các cơ quan, đơn vị có liên quan',
  'Các phòng chuyên môn, đơn vị trực thuộc',
  'UBND các huyện, thị xã, thành phố',
  'UBND cấp xã',
];
const PIECES = [
  ...NAMES,
  ', ',
  '; ',
  ' và ',
  ' & ',
  '\n',
  '- ',
  '/',
  ' - ',
  '(',
  ')',
  ':',
  'nt',
  '…',
  'Tài chính',
  'các',
  'cấp',
  'huyện',
];

const aList = fc
  .tuple(
    fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('; ', ', ', '\n', ';\n', '; - '),
  )
  .map(([names, link]) => ({ names, text: names.join(link) }));
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...PIECES, 'e\u0301', '\u200b', '\u00a0', '😀', '\ud800'), { maxLength: 20 })
    .map((all) => all.join(' ')),
);
const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

describe('a list of owners', () => {
  it('gives back the names that it was joined from', () => {
    fc.assert(
      fc.property(aList, ({ names, text }) => {
        expect(readOwners(text).map((one) => one.text)).toEqual(names);
      }),
    );
  });

  it('is covered by its names: only links, bullets and white space stand between them', () => {
    fc.assert(
      fc.property(aList, ({ text }) => {
        let rest = '';
        let from = 0;
        for (const { span } of readOwners(text)) {
          rest += text.slice(from, span[0]);
          from = span[1];
        }
        expect(rest + text.slice(from)).toMatch(/^[\s;,-]*$/u);
      }),
    );
  });

  it('means the same in NFD and with odd spaces, and its places are those of the text as written', () => {
    const odd = fc.array(fc.constantFrom(' ', '  ', '\u00a0', '\t', '\u202f'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(aList, odd, fc.boolean(), ({ text }, spaces, nfd) => {
        let next = 0;
        const spaced = text.replace(/ /g, () => spaces[next++ % spaces.length] ?? ' ');
        const written = nfd ? spaced.normalize('NFD') : spaced;
        const meant = readOwners(text);
        const read = readOwners(written);
        expect(read.map(({ text: name, collective }) => [name, collective])).toEqual(
          meant.map(({ text: name, collective }) => [name, collective]),
        );
        for (const { text: name, span } of read) expect(plain(written.slice(...span))).toBe(name);
      }),
    );
  });
});

describe('any text', () => {
  it('is read without an error, into names with words in them that stand one after another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { text: name, span } of readOwners(text)) {
          expect(name).toMatch(/[\p{L}\p{N}]/u);
          expect(span[0]).toBeGreaterThanOrEqual(from);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          from = span[1];
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['A, ', '(', 'các sở: ', 'UBND các huyện: A, ', 'Hội Nông dân, Phụ nữ và ', 'e\u0301', 'Văn phòng HĐND '])(
    'of “%s” over and over takes time in proportion to its length',
    (piece) => {
      const fastest = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const times = [1, 2].map(() => {
          const start = performance.now();
          readOwners(text);
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      fastest(25_000);
      // Eight times the length: a quadratic reader would take 64 times as long.
      expect(fastest(200_000)).toBeLessThan(30 * fastest(25_000) + 50);
    },
  );
});
