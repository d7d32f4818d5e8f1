import { ANY_LETTER, isCapital } from '../letters.ts';
import { knownLawEnd } from './law-names.ts';
import { endsName } from './name-end.ts';
import type { Reading } from './types.ts';
import { endOf } from './words-at.ts';
import { dateAt, namingYearAt } from './written-date.ts';

const NOT_A_LAW_AFTER = /^(?:su|gia|phap|dinh|hien hanh|nay|va|so|cua|co|la|do|quy dinh|hoc)(?![a-z])/;
const AMENDING =
  /sua doi(?:,? bo sung|,? bai bo|,? thay the)*(?: (?:mot so|cac))? (?:dieu|dieu,? khoan)(?: va phu luc[a-z ]*)? cua /y;

const NEXT_LAW = /(?:, va | va |, |; )(?=(?:bo luat|luat|phap lenh) (?!sua doi))/y;

/** "37 Luật có liên quan đến quy hoạch": the laws that are amended together, named by their field. */
const LAWS_OF_A_FIELD = /\d{1,2} luat(?: co)? lien quan (?:den |toi )?[a-z, ]{3,80}?(?=,? (?:ngay|nam|so) \d|[;.]|$)/y;

const LAW_WORD = /(?:bo luat|luat|phap lenh) /y;

/** Before the number of a law, which may stand in brackets. */
export const NUMBERED = / \(?(?:luat )?so ?:? ?(?=\d)/y;
const WORD = new RegExp(`[${ANY_LETTER}\\d]+`, 'y');
const LONGEST = 24;

/** Where the title after the word for a law ends; undefined where that word names no law ("luật này", "Luật sư"). */
export function lawTitleEnd(reading: Reading, at: number): number | undefined {
  const known = knownEnd(reading, at);
  if (known === undefined && NOT_A_LAW_AFTER.test(reading.bare.slice(at, at + 10))) return undefined;
  const amended = endOf(AMENDING, reading.bare, at);
  return amended === undefined ? (known ?? nameEnd(reading, at)) : amendedEnd(reading, amended);
}

/** The laws that an amending law names belong to its title: "… một số điều của Luật A và Luật B". */
function amendedEnd(reading: Reading, at: number): number | undefined {
  const field = endOf(LAWS_OF_A_FIELD, reading.bare, at);
  if (field !== undefined) return field;
  let end: number | undefined;
  let next: number | undefined = at;
  for (let i = 0; next !== undefined && i < 12; i++) {
    const from = endOf(LAW_WORD, reading.bare, next);
    const named: number | undefined =
      from === undefined ? undefined : (knownEnd(reading, from) ?? nameEnd(reading, from));
    if (named === undefined) break;
    end = named;
    if (dateAt(reading, end) !== undefined || namingYearAt(reading, end) !== undefined) break;
    next = endOf(NEXT_LAW, reading.bare, end);
  }
  return end;
}

/** One-word names are names only when capitalised: Luật Giá, but luật gia. */
function knownEnd({ text, bare }: Reading, at: number): number | undefined {
  const end = knownLawEnd(bare, at);
  return end !== undefined && (isCapital(text, at) || bare.slice(at, end).includes(' ')) ? end : undefined;
}

/** A name that is not in the list: up to a date, a year, a number, a punctuation mark or a word no name holds. */
function nameEnd(reading: Reading, at: number): number | undefined {
  const { text, bare } = reading;
  let end = at;
  let comma: number | undefined;
  for (let count = 0; count < LONGEST; count++) {
    const gap = count === 0 ? 0 : text.startsWith(', ', end) ? 2 : text.startsWith(' ', end) ? 1 : -1;
    if (gap < 0) break;
    const word = wordAt(text, end + gap);
    if (word === undefined || isEnd(reading, end + gap, word, count)) break;
    if (gap === 2 && !bare.slice(at, end).endsWith('phong')) comma ??= end;
    end += gap + word.length;
  }
  if (end === at) return undefined;
  const closed =
    dateAt(reading, end) !== undefined ||
    namingYearAt(reading, end) !== undefined ||
    endOf(NUMBERED, bare, end) !== undefined;
  if (closed) return end;
  return isCapital(text, at) ? (comma ?? end) : undefined;
}

function isEnd({ text, bare }: Reading, at: number, word: string, count: number): boolean {
  if (/^\d/.test(word) || (count > 0 && endsName(text, at, at))) return true;
  return /^(?:ngay \d|nam \d|so \d|va (?:luat|bo luat|phap lenh|nghi|cac|thong tu|quyet)|(?:bo luat|luat|phap lenh|nghi dinh|nghi quyet|thong tu|cac)(?![a-z])|cua )/.test(
    bare.slice(at, at + 16),
  );
}

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0];
}
