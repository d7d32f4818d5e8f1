import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuedLines, parseText, plainText } from '../../src/plan/index.ts';

/** `P` paragraph, `-`/`+` items; runs as text, *italic*, **bold**. */
function shape(value: string): string[] {
  return parseText(value).map(
    (block) =>
      `${block.level === 0 ? 'P' : block.marker} ${block.runs
        .map(({ text, bold, italic }) => `${bold ? '<b>' : ''}${italic ? '<i>' : ''}${text}`)
        .join('|')}`,
  );
}

describe('the one grammar of texts', () => {
  it.each([
    ['each line is a paragraph', 'Một\nHai', ['P Một', 'P Hai']],
    ['blank lines mean nothing', 'Một\n\n\nHai\n', ['P Một', 'P Hai']],
    ['a deeper line goes on', '- Một\n  hai\n+ ba', ['- Một hai', '+ ba']],
    ['list levels, also indented', 'Gồm:\n- a\n  + b\n- c', ['P Gồm:', '- a', '+ b', '- c']],
    ['a hyphen without a space is text', '-5 độ', ['P -5 độ']],
    ['an escaped hyphen is text', '\\- không phải ý', ['P - không phải ý']],
    ['emphasis', '*Hạ tầng:* máy **mới**', ['P <i>Hạ tầng:| máy |<b>mới']],
    ['emphasis inside brackets and quotes', '(*qua Sở*) “*chữ*”', ['P (|<i>qua Sở|) “|<i>chữ|”']],
    ['both at once', '***cả hai***', ['P <b><i>cả hai']],
    ['a lone star, a product and an escape are signs', 'a * b, 2*3*4, \\*c', ['P a * b, 2*3*4, *c']],
    ['an unmatched mark stays', '**chưa đóng', ['P **chưa đóng']],
    ['nothing', '', []],
  ])('%s', (_, value, expected) => {
    expect(shape(value)).toEqual(expected);
  });

  it('keeps the place of each run in the value', () => {
    const value = '- *Nền tảng:* dữ liệu\n  dùng chung';
    const [block] = parseText(value);
    expect(block?.runs.map(({ start, end }) => value.slice(start, end))).toEqual([
      'Nền tảng:',
      ' dữ liệu\n  dùng chung',
    ]);
  });

  it('loses no word and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '*', '-', '+', '\\', '5') }), (value) => {
        const letters = (text: string) => text.replace(/[^ađ5]/g, '');
        expect(letters(plainText(value))).toBe(letters(value));
      }),
    );
  });

  it('names the gaps at which a line goes on; with a space in their place the text is the same', () => {
    const gapsIn = (value: string): string[] => continuedLines(value).map(([start, end]) => value.slice(start, end));
    expect(gapsIn('- Một \n  hai\n+ ba\n\n   bốn\n  - năm')).toEqual([' \n  ', '\n\n   ']);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '\n ', '*', '-', '+', '\\') }), (value) => {
        const ends = [...continuedLines(value), [value.length, value.length] as const];
        let from = 0;
        const parts = ends.map(([start, end]) => {
          const part = value.slice(from, start);
          from = end;
          return part;
        });
        expect(shape(parts.join(' '))).toEqual(shape(value));
      }),
      { numRuns: 2000 },
    );
  });
});
