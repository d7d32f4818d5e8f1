import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, screenText, wrapWords } from '../../src/text/display/index.ts';

/** Every Vietnamese vowel with every tone, and đ, in both cases. */
const LETTERS = [...'aăâeêioôơuưy']
  .flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);

describe('displayWidth', () => {
  it.each(['NFC', 'NFD'])('is one cell for each Vietnamese letter in %s', (form) => {
    expect(LETTERS.filter((letter) => displayWidth(letter.normalize(form)) !== 1)).toEqual([]);
  });

  it.each<[string, number]>([
    ['', 0],
    ['Văn phòng', 9],
    ['Quý III/2023 – “chờ” · …', 24],
    ['中文', 4],
    ['✅', 2],
    ['a\u200bb', 2],
    ['a\u00adb', 2],
    ['a\u0007b', 2],
    ['15\u00a0%', 4],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('screenText', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\tb', 'a b'],
    ['ho\u0300a', 'hòa'],
    ['\u001b[31mđỏ\u001b[0m', '[31mđỏ[0m'],
    ['\u202eđảo\u202c', 'đảo'],
  ])('%j is printed as %j', (text, printed) => {
    expect(screenText(text)).toBe(printed);
  });
});

describe('wrapWords', () => {
  it.each<[string, number, string[]]>([
    ['Đơn giản hóa 10% TTHC', 14, ['Đơn giản hóa', '10% TTHC']],
    ['Đơn giản hóa 10% TTHC', 21, ['Đơn giản hóa 10% TTHC']],
    ['  hai   dấu  cách ', 20, ['hai dấu cách']],
    ['dòng một\ndòng hai', 20, ['dòng một', 'dòng hai']],
    ['một\n\nhai', 20, ['một', '', 'hai']],
    ['', 5, ['']],
    ['đạt 15\u00a0% số hồ sơ', 5, ['đạt', '15\u00a0%', 'số hồ', 'sơ']],
    ['theo 131/NQ-CP', 10, ['theo', '131/NQ-CP']],
    ['03/KH-KCNĐN', 8, ['03/KH-', 'KCNĐN']],
    ['1.250.000 đồng', 6, ['1.250.', '000', 'đồng']],
    ['nghiêng', 3, ['ngh', 'iên', 'g']],
    ['中文字', 4, ['中文', '字']],
    ['15\u00a0phút', 5, ['15', 'phút']],
  ])('%j in %i cells is %j', (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });

  it('wraps a decomposed text as the composed one', () => {
    const text = 'Ban hành kế hoạch chuyên đề về cải cách hành chính';
    expect(wrapWords(text.normalize('NFD'), 20)).toEqual(wrapWords(text, 20));
  });

  const text = fc.string({ unit: fc.constantFrom(...LETTERS, ...' \n/-.,15%中\u00a0'), maxLength: 80 });
  const bare = (written: string) => written.normalize('NFC').replace(/\s/g, '');

  it('keeps every letter, and no line is too wide', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (written, width) => {
        const lines = wrapWords(written, width);
        expect(bare(lines.join(''))).toBe(bare(written));
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }),
    );
  });

  it('breaks no word that a line holds', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (written, width) => {
        const words = (line: string) => line.split(/[ \n]/);
        const whole = words(written.normalize('NFC')).filter((word) => word !== '' && displayWidth(word) <= width);
        const printed = wrapWords(written, width).flatMap(words);
        for (const word of whole) expect(printed).toContain(word);
      }),
    );
  });
});
