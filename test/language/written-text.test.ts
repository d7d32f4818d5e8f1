import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWritten } from '../../src/language/written-text.ts';

describe('the text that grammars read', () => {
  it.each([
    ['decomposed letters', 'Quy\u0301 II', 'Quý II'],
    ['no-break, narrow and double spaces', 'Quý\u00a0 \u202fII\t', 'Quý II '],
    ['dashes of all kinds', '2021–2025 — 2030', '2021-2025 - 2030'],
    ['zero-width characters', 'Qu\u200bý\ufeff', 'Quý'],
    ['the eth of old fonts', 'Ðồng Nai', 'Đồng Nai'],
  ])('%s', (_, written, text) => expect(readWritten(written).text).toBe(text));

  it('leads back to the words as written', () => {
    const written = 'Trước\u00a0  nga\u0300y –\t15/6';
    const { text, toWritten } = readWritten(written);
    const start = text.indexOf('ngày');
    expect(written.slice(toWritten(start), toWritten(start + 4))).toBe('nga\u0300y');
    expect(toWritten(text.length)).toBe(written.length);
  });

  it('maps every text in order, within its bounds', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'e', '\u0323', '\u0302', ' ', '\u00a0', '\u200b', '–', '😀', '\ud800'),
        }),
        (written) => {
          const { text, toWritten } = readWritten(written);
          let before = 0;
          for (let at = 0; at <= text.length; at++) {
            const place = toWritten(at);
            expect(place).toBeGreaterThanOrEqual(before);
            expect(place).toBeLessThanOrEqual(written.length);
            before = place;
          }
          expect(readWritten(text).text).toBe(text);
        },
      ),
    );
  });
});
