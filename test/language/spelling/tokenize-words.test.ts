import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeWords } from '../../../src/language/spelling/tokenize-words.ts';

const SHORT = {
  syllable: '',
  word: 'w',
  foreign: 'f',
  abbreviation: 'a',
  number: 'n',
  code: 'c',
  address: '@',
  letter: 'l',
} as const;

/** Words with a letter for their kind, none for a syllable. */
function read(text: string): string {
  return tokenizeWords(text)
    .map(({ text: word, kind }) => (kind === 'syllable' ? word : `${word}:${SHORT[kind]}`))
    .join(' | ');
}

describe('the words of a text', () => {
  it.each([
    ['Văn phòng, các phòng;', 'Văn | phòng | các | phòng'],
    ['nghành qủa phuc', 'nghành:w | qủa:w | phuc:f'],
    ['Website, e-Form, Wi-Fi, on-line', 'Website:f | e-Form:f | Wi-Fi:f | on-line:f'],
    ['TTHC (CBCCVC) của TT&TT, LĐ-TB&XH, KT-XH', 'TTHC:a | CBCCVC:a | của | TT&TT:a | LĐ-TB&XH:a | KT-XH:a'],
    ['PAR INDEX, Par Index, PAR-INDEX', 'PAR INDEX:a | Par Index:a | PAR-INDEX:a'],
    ['SNgV, TTg, VNeID, TP.HCM', 'SNgV:a | TTg:a | VNeID:a | TP.HCM:a'],
    ['31/2023/NĐ-CP; 27-NQ/TW, 9/SNV-CCHC&VTLT', '31/2023/NĐ-CP:c | 27-NQ/TW:c | 9/SNV-CCHC&VTLT:c'],
    ['Số: …/KH-UBND', 'Số | KH-UBND:c'],
    ['45 /QĐ-UBND', '45:n | QĐ-UBND:c'],
    ['15/7/2021, 1.250,5 và 96%', '15/7/2021:n | 1.250,5:n | và | 96:n'],
    ['2021-2030', '2021:n | 2030:n'],
    ['Mục III, XIV.2, V', 'Mục | III:n | XIV:n | 2:n | V:l'],
    ['a) b) đ)', 'a | b:l | đ:l'],
    ['70m2, CO2, 5G, B1', '70m2:c | CO2:c | 5G:c | B1:c'],
    ['vt@kcn.gov.vn, https://dichvucong.gov.vn/tra?so=1.', 'vt@kcn.gov.vn:@ | https://dichvucong.gov.vn/tra?so=1:@'],
    ['(dongnai.gov.vn)', 'dongnai.gov.vn:@'],
    ['kinh tế-xã hội', 'kinh | tế | xã | hội'],
    ['kinh tế – xã hội', 'kinh | tế | xã | hội'],
    ['KINH TẾ-XÃ HỘI', 'KINH | TẾ | XÃ | HỘI'],
    ['SỞ/BAN/NGÀNH và/hoặc', 'SỞ/BAN/NGÀNH:c | và | hoặc'],
    ["H'Mông, Đắk Lắk", "H'Mông:w | Đắk:w | Lắk:w"],
    ['“ngành”…“nghề”', 'ngành | nghề'],
    ['', ''],
  ])('%s → %s', (text, words) => {
    expect(read(text)).toBe(words);
    expect(read(text.normalize('NFD'))).toBe(words);
  });

  it('have places in the text as written', () => {
    const text = '  Hoàn\u200b thiện\u00a0\n“quy chế”,\tsố 31/2023/NĐ-CP'.normalize('NFD');
    for (const { text: word, span } of tokenizeWords(text))
      expect(
        text
          .slice(...span)
          .normalize('NFC')
          .replaceAll('\u200b', ''),
      ).toBe(word);
    expect(tokenizeWords(text).map(({ after }) => after)).toEqual(['sign', 'space', 'sign', 'space', 'sign', 'space']);
  });

  it.each([
    ['a b', 'space'],
    ['a\u00a0\u2003b', 'space'],
    ['a\nb', 'line'],
    ['a \r\n b', 'line'],
    ['a\tb', 'line'],
    ['a, b', 'sign'],
    ['tế-xã', 'sign'],
    ['a\n- b', 'sign'],
  ])('%j: the second comes after a %s', (text, after) => {
    expect(tokenizeWords(text).map((token) => token.after)).toEqual(['sign', after]);
  });

  it('stand in order and apart, whatever the text', () => {
    const piece = fc.constantFrom(
      'hoà',
      'TTHC',
      '31/2023/NĐ-CP',
      ' ',
      '\n',
      '-',
      '&',
      '/',
      '…',
      'é',
      '\u0301',
      '😀',
      'a@b.vn',
      'x',
      '1.5',
      'tế-xã',
      'ß',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let past = 0;
          for (const { span, text: word } of tokenizeWords(text)) {
            expect(span[0]).toBeGreaterThanOrEqual(past);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(word).not.toBe('');
            past = span[1];
          }
          expect(past).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('keep every letter and digit', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
    const word = fc.constantFrom(
      'Hoàn',
      'thiện',
      'TT&TT',
      '27-NQ/TW',
      '1.250',
      'e-Form',
      'tế-xã',
      'www.a.gov.vn',
      'Ủy',
      '5G',
      'V',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', ' - ', '/', '\n', '; ', ' & '))), (parts) => {
        const text = parts.flat().join('');
        expect(
          letters(
            tokenizeWords(text)
              .map((token) => token.text)
              .join(' '),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});
