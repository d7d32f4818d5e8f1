import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfusions } from '../../../src/language/spelling/confusions.ts';
import { findDoubledWords } from '../../../src/language/spelling/doubled-words.ts';
import { knownTerm } from '../../../src/language/spelling/known-terms.ts';
import { tokenizeWords } from '../../../src/language/spelling/tokenize-words.ts';

const FOLDER = process.env.CCHT_SEEDS ?? join(import.meta.dirname, '../../../../shared/seeds');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /^\d{3}_/.test(name)) : [];
/** Left of the conversion from PDF, no words of the plans. */
const TAG = /<[a-z]+ [^>]*>/g;

type Place = (offset: number) => string;

/** Each plan's text, and an offset in it as "000:12:3". */
function plans(): { text: string; place: Place }[] {
  return files.sort().map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8').replace(TAG, (tag) => ' '.repeat(tag.length));
    const place: Place = (offset) => {
      const before = text.slice(0, offset).split('\n');
      return `${name.slice(0, 3)}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    };
    return { text, place };
  });
}

function found(find: (text: string) => readonly { span: readonly [number, number] }[]): string[] {
  return plans().flatMap(({ text, place }) => find(text).map(({ span }) => place(span[0])));
}

describe.skipIf(files.length === 0)('the words of five published plans', () => {
  it('are syllables or known terms but for slips in abbreviations and what only their office knows', () => {
    const places = new Map<string, string[]>();
    for (const { text, place } of plans()) {
      for (const { text: word, kind, span } of tokenizeWords(text)) {
        if (!['word', 'foreign', 'abbreviation'].includes(kind) || knownTerm(word) !== undefined) continue;
        places.set(word, [...(places.get(word) ?? []), place(span[0])]);
      }
    }
    expect([...places.values()].map(([first, ...others]) => [first, 1 + others.length])).toEqual([
      ['000:312:150', 2], // the office's own: its representative offices
      ['000:342:100', 1], // one letter off "chức danh nghề nghiệp"
      ['002:78:126', 21], // the office's own: its departments
      ['002:78:132', 21], // the office's own: its subordinate units
      ['002:92:39', 1], // one letter off a messaging service
      ['003:53:1', 1], // the office's own, in nơi nhận
      ['004:149:49', 1], // one letter off "cán bộ, công chức, viên chức"
      ['004:213:12', 1], // the office's own, in "Lưu"
    ]);
  });

  it('have these slips and no others that the list knows', () => {
    expect(found(findConfusions)).toEqual([
      '000:73:141',
      '000:257:64',
      '000:257:255',
      '000:387:7',
      '001:217:30',
      '003:54:30',
      '003:91:78',
      '003:111:5',
      '003:111:156',
      '003:285:5',
      '004:35:3',
      '004:39:3',
      '004:57:1',
    ]);
  });

  it('stand twice by mistake in four places only', () => {
    expect(found(findDoubledWords)).toEqual(['000:105:331', '000:355:123', '002:40:68', '003:183:103']);
  });
});
