import { typeNames } from '../citations/symbol-names.ts';
import { CAPITALS, SMALLS } from './letters.ts';
import { isSyllable } from './syllable.ts';

/**
 * `syllable`: a well-formed Vietnamese syllable. `word`: has Vietnamese letters or a tone and is none. `foreign`: other
 * letters only (website). `abbreviation`: capitals, perhaps joined or with few small letters (TTHC, TT&TT, SNgV).
 * `number`: digits with their points, strokes and colons (1.000, 15/7/2021), Roman numbers. `code`: letters with digits,
 * symbols of documents. `address`: of e-mail or the web. `letter`: one consonant alone, as in "b)".
 */
export type WordKind = 'syllable' | 'word' | 'foreign' | 'abbreviation' | 'number' | 'code' | 'address' | 'letter';

const ROMAN = /^(?:X[LC]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const MIXED_CAPITALS = new RegExp(`^[${CAPITALS}](?:[${SMALLS}]{0,2}[${CAPITALS}])+[${SMALLS}]{0,2}$`);
const ASCII = /^[A-Za-z'’]+$/;

/** The kind of a word in NFC; undefined for words joined by hyphens that are words each by itself ("tế-xã"). */
export function kindOfWord(word: string): WordKind | undefined {
  if (/^\d/.test(word)) return /^[\d.,:/]+$/.test(word) ? 'number' : 'code';
  if (/@|:\/\/|\.[a-z]/.test(word)) return 'address';
  if (/[-/&.]/.test(word)) return kindOfJoined(word);
  if (/\d$/.test(word)) return 'code';
  if (isSyllable(word)) return 'syllable';
  if (word.length === 1) return 'letter';
  if (ROMAN.test(word)) return 'number';
  if (MIXED_CAPITALS.test(word) && !hasTone(word)) return 'abbreviation';
  return ASCII.test(word) ? 'foreign' : 'word';
}

function kindOfJoined(word: string): WordKind | undefined {
  if (!/[/&.]/.test(word)) {
    const parts = word.split('-');
    if (parts.every(isSyllable) || hasTone(word)) return undefined;
    if (/[a-z]/.test(word) && !parts.every((part) => MIXED_CAPITALS.test(part))) return 'foreign';
  }
  return /[\d/]/.test(word) || startsSymbol(word) ? 'code' : 'abbreviation';
}

/** "KH-UBND", as it stands where the number is still open. */
function startsSymbol(word: string): boolean {
  return typeNames(/^[^-]+(?=-)/.exec(word)?.[0] ?? '').length > 0;
}

function hasTone(word: string): boolean {
  return TONE.test(word.normalize('NFD'));
}
