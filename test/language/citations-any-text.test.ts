import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, readCitations } from '../../src/language/index.ts';
import { said } from './citation-truth.ts';

function read(text: string): Record<string, unknown>[] {
  return readCitations(text).map(said);
}

const PIECES = [
  'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
  'Luật Viên chức năm 2010',
  'Kế hoạch số …/KH-UBND',
  '12-NQ/TU',
  'khoản 2 Điều 5',
  ', ',
  ' và ',
  '; ',
  'số ',
  'ngày 1/2/2023',
  ' của UBND tỉnh Đồng Nai ',
  'Nghị quyết 18',
  'Kế hoạch này',
  ' về việc ',
  '/',
  '-',
];

describe('any text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 12,
  });

  it('is read without an error, and all places lie in it, in order', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.join('');
        let past = 0;
        for (const citation of readCitations(written)) {
          expect(citation.span[0]).toBeGreaterThanOrEqual(past);
          expect(citation.span[1]).toBeGreaterThan(citation.span[0]);
          expect(citation.span[1]).toBeLessThanOrEqual(written.length);
          past = citation.span[1];
        }
      }),
      { numRuns: 500 },
    );
  });

  it('means the same in NFD and with odd spaces, its places holding the same words', () => {
    const plain = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 });
    fc.assert(
      fc.property(plain, (pieces) => {
        const written = pieces.join(' ');
        const odd = written.normalize('NFD').replaceAll(' ', ' \u00a0\t');
        const words = (source: string) => (citation: Citation) =>
          source
            .slice(...citation.span)
            .normalize('NFC')
            .replace(/\s+/gu, ' ')
            .trim();
        expect(read(odd)).toEqual(read(written));
        expect(readCitations(odd).map(words(odd))).toEqual(readCitations(written).map(words(written)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Nghị định số 61/2018/NĐ-CP, ',
    'số 12/AB-CD ',
    'Luật sửa đổi, bổ sung một số điều của Luật A và ',
    'điểm a, ',
    'của ',
    '…',
    '1/',
    'NQ-',
    ' ',
  ])('takes time in proportion to its length: repeated %j', (unit) => {
    const best = (length: number): number => {
      const long = unit.repeat(Math.ceil(length / unit.length));
      const times = [1, 2, 3].map(() => {
        // Time of the processor: what else the machine does has no part in it.
        const before = process.cpuUsage();
        readCitations(long);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return Math.min(...times);
    };
    const short = best(20_000);
    // Ten times the length: quadratic work would take a hundred times as long. The floor keeps noise from deciding.
    expect(best(200_000)).toBeLessThan(40 * Math.max(short, 4));
  });
});
