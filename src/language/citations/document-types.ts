import { isCapital } from '../letters.ts';
import { bareLetters } from './bare-letters.ts';
import { typeNames } from './symbol-names.ts';
import { MOST_WORDS, SHORT_TYPES, TYPES } from './type-words.ts';
import type { Reading, Stretch } from './types.ts';

const LINK = /[ :,(]{0,3}$/;
const WINDOW = 48;
const FAR = 80;

const COUNTED =
  /(?:^|[^a-z])(?:mau|bieu|bieu mau|phu luc|bang|so do|tcvn|qcvn|iso|trang|cau|mau bieu|ma|the|phieu|bien nhan|tai khoan|so vao|vao|thua) ?$/;

const THIS = / nay(?![a-z])/g;
const NUMBER_SIGN = /(?:^|[^a-z])(so) ?[:.]? ?$/;

/** Where "số" stands before `at`, if it does. */
export function numberSignBefore({ bare }: Reading, at: number): Stretch | undefined {
  const from = Math.max(0, at - 8);
  const match = NUMBER_SIGN.exec(bare.slice(from, at));
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf('so');
  return { start, end: start + 2 };
}

/** The type word that ends before `at`; only colon, comma, space and an opening bracket may stand between. */
export function typeBefore({ text, bare }: Reading, at: number): Stretch | undefined {
  const from = Math.max(0, at - WINDOW);
  const before = bare.slice(from, at);
  const end = LINK.exec(before)?.index ?? before.length;
  let found: number | undefined;
  let start = end;
  for (let count = 0; count < MOST_WORDS && start > 0; count++) {
    const space = before.lastIndexOf(' ', start - 1);
    const word = space + 1 + afterMarks(before.slice(space + 1, start));
    if (TYPES.has(before.slice(word, end)) && (word > 0 || from === 0)) found = word;
    if (word !== space + 1 || space < 0) break;
    start = space;
  }
  if (found === undefined) return undefined;
  const type = { start: from + found, end: from + end };
  return SHORT_TYPES.has(before.slice(found, end)) && !isCapital(text, type.start) ? undefined : type;
}

/** Where the letters of a word begin after brackets and quotes: "(Nghị"; 0 after figures, which belong to it. */
function afterMarks(word: string): number {
  const at = word.search(/[a-z]*$/);
  return at > 0 && /[\d/-]/.test(word.charAt(at - 1)) ? 0 : at;
}

/**
 * The type word in a clause that ends before `at`, where the symbol's first group says which: "Kế hoạch cải cách hành
 * chính số 5/KH-SNV". No punctuation, no number and no "này" may stand between.
 */
export function typeFarBefore({ bare }: Reading, at: number, group: string): Stretch | undefined {
  const from = Math.max(0, at - FAR);
  const clause = bare.slice(from, at);
  for (const name of namesOf(group)) {
    const words = bareLetters(name);
    const start = clause.lastIndexOf(words);
    const between = clause.slice(start + words.length);
    if (start < 0 || !/^ [a-z ]+ $/.test(between) || / (?:nay|do|va|theo) /.test(between)) continue;
    if (start > 0 && /[a-z]/.test(clause.charAt(start - 1))) continue;
    return { start: from + start, end: from + start + words.length };
  }
  return undefined;
}

/** Schools tell their plans apart in the symbol: KHGD, KHCM. */
function namesOf(group: string): readonly string[] {
  const names = typeNames(group);
  return names.length === 0 && /^KH\p{Lu}{1,4}$/u.test(group) ? ['Kế hoạch'] : names;
}

/** Numbers of forms, appendices and standards are not numbers of documents: "Mẫu số 01/…", "TCVN 6398". */
export function countsOtherThings({ bare }: Reading, at: number): boolean {
  return COUNTED.test(bare.slice(Math.max(0, at - 16), at));
}

/** "Kế hoạch này", "Quyết định này": the type words with their places. */
export function* selfReferencesIn(reading: Reading): Generator<{ type: Stretch; end: number }> {
  for (const match of reading.bare.matchAll(THIS)) {
    const type = typeBefore(reading, match.index);
    if (type?.end !== match.index || SHORT_TYPES.has(reading.bare.slice(type.start, type.end))) continue;
    yield { type, end: match.index + match[0].length };
  }
}

/** Whether a document under the head `type` can carry a symbol that begins with `group`. */
export function mayCarry(type: string, group: string): boolean {
  const names = typeNames(group);
  const first = (words: string): string => words.toLowerCase().slice(0, 6);
  return (
    names.length === 0 ||
    names.some((name) => first(name) === first(type)) ||
    type.toUpperCase() === group.toUpperCase()
  );
}
