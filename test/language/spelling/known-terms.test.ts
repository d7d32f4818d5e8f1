import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../../src/language/spelling/known-term-data.ts';
import { knownTerm } from '../../../src/language/spelling/known-terms.ts';
import { tokenizeWords } from '../../../src/language/spelling/tokenize-words.ts';

describe('a term that every office reads', () => {
  it.each([
    ['UBND', ['Ủy ban nhân dân']],
    ['TTHC', ['thủ tục hành chính']],
    ['CBCCVC', ['cán bộ, công chức, viên chức']],
    ['VBQPPL', ['văn bản quy phạm pháp luật']],
    ['DVCTT', ['dịch vụ công trực tuyến']],
    ['KT', ['ký thay', 'kinh tế']],
    ['TM.', ['thay mặt']],
    ['LĐ-TB&XH', ['Lao động - Thương binh và Xã hội']],
    ['ĐVSN'.normalize('NFD'), ['đơn vị sự nghiệp']],
  ])('%s stands for %j', (word, meanings) => {
    expect(knownTerm(word)).toEqual({ kind: 'abbreviation', meanings });
  });

  it.each([
    ['website', 'foreign'],
    ['Website', 'foreign'],
    ['PAR INDEX', 'foreign'],
    ['INDEX', 'foreign'],
    ['Zalo', 'foreign'],
    ['VNeID', 'foreign'],
    ['e-Form', 'foreign'],
    ['Wi-Fi', 'foreign'],
    ['TTPVHCC&KSTT', 'abbreviation'],
    ['Đắk', 'name'],
    ["H'Mông", 'name'],
    ['H’MÔNG', 'name'],
  ])('%s is known: %s', (word, kind) => {
    expect(knownTerm(word)?.kind).toBe(kind);
  });

  it.each(['CBCCVN', 'CCNN', 'ubnd', 'PCM', 'ZMS', 'websites', 'KCM&KSTT', ''])('%j is not', (word) => {
    expect(knownTerm(word)).toBeUndefined();
  });

  it('is one word to the tokenizer, with a meaning, and stands once in the list', () => {
    const lines = ABBREVIATIONS.trim()
      .split('\n')
      .map((line) => line.split(/ (.*)/));
    expect(new Set(lines.map(([word]) => word)).size).toBe(lines.length);
    for (const [word = '', meaning] of lines) {
      expect(tokenizeWords(word).map((token) => token.text)).toEqual([word]);
      expect(meaning).toMatch(/^\p{L}/u);
    }
  });
});
