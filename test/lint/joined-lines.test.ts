import { describe, expect, it } from 'vitest';
import { fixedText } from '../../src/cli/lint-fixes.ts';
import { lintText } from '../../src/cli/lint-text.ts';
import { RECOMMENDED } from '../../src/lint/settings.ts';

const HEAD = 'ccht: 1\nyear: 2023\nplan:\n  sections:\n    - title: A\n      text: ';

/** `rule line:column “marked”` of what is found in a section's text; a break in the marked words as `⏎`. */
function said(text: string): string[] {
  const linted = lintText(HEAD + text, undefined, { ...RECOMMENDED, preset: 'all' });
  return linted.findings
    .filter(({ rule }) => rule !== 'open-place')
    .map(({ rule, span, marked }) => {
      const before = linted.text.slice(HEAD.length, span.start).split('\n');
      return `${rule} ${before.length}:${(before.at(-1)?.length ?? 0) + 1} “${marked.replace(/\s*\n\s*/g, '⏎')}”`;
    });
}

describe('a line that goes on in the next one, more deeply indented', () => {
  const WRAPPED = `|
        Việc này do “Tổ công tác
          liên ngành” (nếu
          có) lo. Tổ chức thực hiện
            thực hiện theo

          theo lệ tại tại chỗ.
`;

  it('is one line: signs that close in the next are closed, what stands twice is found, the words are marked', () => {
    expect(said(WRAPPED)).toEqual([
      'doubled-word 4:27 “thực hiện⏎thực hiện”',
      'doubled-word 5:23 “theo⏎theo”',
      'doubled-word 7:19 “tại tại”',
    ]);
    const lines = WRAPPED.replace('|\n', '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(said(lines.join(' ').trim()).map((one) => one.replace(/ .*?“/, ' “'))).toEqual([
      'doubled-word “thực hiện thực hiện”',
      'doubled-word “theo theo”',
      'doubled-word “tại tại”',
    ]);
  });

  it('is mended across the break; other breaks stay', () => {
    const mended = fixedText(HEAD + WRAPPED, undefined, RECOMMENDED, false);
    expect(mended.count).toBe(3);
    expect(mended.text.slice(HEAD.length)).toBe(`|
        Việc này do “Tổ công tác
          liên ngành” (nếu
          có) lo. Tổ chức thực hiện theo lệ tại chỗ.
`);
  });

  it('a comment that was written into the block is told, however deep', () => {
    expect(said('|\n        Làm theo lệ.\n          # ccht-ignore doubled-word: tên riêng\n')).toEqual([
      'comment-in-text 3:11 “# ccht-ignore doubled-word: tên riêng”',
    ]);
  });

  it('a line that is not deeper, and an item of a list, are lines of their own', () => {
    expect(said('|\n        Làm theo\n        theo lệ\n          - lệ chung\n')).toEqual([]);
  });
});
