import { ANY_LETTER, isCapital } from '../letters.ts';
import { issuerAt } from './issuers.ts';
import { knownLawEnd } from './law-names.ts';
import { endsName } from './name-end.ts';
import { placeBefore } from './places.ts';
import { symbolAround } from './symbol.ts';
import type { Draft, FoundYear, Reading, Stretch } from './types.ts';
import { dateAt, namingYearAt } from './written-date.ts';

const HEAD = /(?<![a-z\d])(?:bo luat|luat|phap lenh|hien phap)(?![a-z\d])/gu;
const NOT_A_LAW_BEFORE = /(?:phap|ky|quy|hoi|doan|truong|khoa|nganh|cu nhan|tien si|dinh|thac si) $/;
const NOT_A_LAW_AFTER = /^(?:su|gia|phap|dinh|hien hanh|nay|va|so|cua|co|la|do|quy dinh|hoc)(?![a-z])/;
const AMENDING =
  /sua doi(?:,? bo sung|,? bai bo|,? thay the)*(?: (?:mot so|cac))? (?:dieu|dieu,? khoan)(?: va phu luc[a-z ]*)? cua /y;
const NEXT_LAW = /(?:, va | va |, |; )(?=(?:bo luat|luat|phap lenh) (?!sua doi))/y;
/** "37 Luật có liên quan đến quy hoạch": the laws that are amended together, named by their field. */
const LAWS_OF_A_FIELD = /\d{1,2} luat(?: co)? lien quan (?:den |toi )?[a-z, ]{3,80}?(?=,? (?:ngay|nam|so) \d|[;.]|$)/y;
const LAW_WORD = /(?:bo luat|luat|phap lenh) /y;
const REVISED = /,? \(?sua doi(?:,? bo sung)?\)?(?! (?:mot so|cac|dieu))/y;
const NUMBERED = / so ?:? ?(?=\d)/y;
const OF_ASSEMBLY = /,? cua (quoc hoi|uy ban thuong vu quoc hoi|ubtvqh)(?![a-z])/y;
const STATE = /,? nuoc (?:cong hoa xa hoi chu nghia viet nam|chxhcn viet nam)/y;
const WORD = new RegExp(`[${ANY_LETTER}\\d]+`, 'y');
const SEPARATOR = new RegExp(`[/-] ?(?=[${ANY_LETTER}])`, 'g');
const LONGEST = 24;

/** Constitution, codes, laws and ordinances cited by name, in order; places are offsets in the reading. */
export function lawsIn(reading: Reading): Draft[] {
  const found: Draft[] = [];
  let past = 0;
  for (const match of reading.bare.matchAll(HEAD)) {
    if (match.index < past) continue;
    const law = lawAt(reading, match.index, match[0]);
    if (law === undefined) continue;
    found.push(law);
    past = law.end;
  }
  return found;
}

function lawAt(reading: Reading, start: number, head: string): Draft | undefined {
  const { text, bare } = reading;
  const capital = isCapital(text, start);
  if (NOT_A_LAW_BEFORE.test(bare.slice(Math.max(0, start - 8), start))) return undefined;
  const type = { start, end: start + head.length };
  const place = placeBefore(reading, start);
  const draft: Draft = { start, end: type.end, type, ...(place === undefined ? {} : { place }) };
  if (head === 'hien phap') return constitution(reading, draft);
  const from = type.end + 1;
  const known = knownEnd(reading, from);
  if (!text.startsWith(' ', type.end)) return undefined;
  if (known === undefined && NOT_A_LAW_AFTER.test(bare.slice(from, from + 10))) return undefined;
  const amended = endOf(AMENDING, bare, from);
  const end = amended === undefined ? (known ?? nameEnd(reading, from)) : amendedEnd(reading, amended);
  if (end === undefined) return undefined;
  draft.title = { start: from, end };
  draft.end = end;
  const identified = addIdentity(reading, draft);
  return capital || identified ? draft : undefined;
}

function constitution(reading: Reading, draft: Draft): Draft | undefined {
  const state = endOf(STATE, reading.bare, draft.end);
  if (state !== undefined) {
    draft.title = { start: draft.end + 1, end: state };
    draft.end = state;
  }
  return addIdentity(reading, draft) || state !== undefined ? draft : undefined;
}

/** Number, date or year after the name; whether there was one. */
function addIdentity(reading: Reading, draft: Draft): boolean {
  let at = endOf(REVISED, reading.bare, draft.end) ?? draft.end;
  const numbered = numberAt(reading, at);
  if (numbered !== undefined) {
    Object.assign(draft, numbered);
    at = numbered.symbol.end;
    draft.end = at;
  }
  const date = dateAt(reading, at);
  const year = date === undefined ? namingYearAt(reading, at) : undefined;
  if (date !== undefined) {
    draft.date = date;
    draft.end = date.past;
  } else if (year !== undefined) {
    draft.year ??= year;
    draft.end = year.past;
  }
  const identified = numbered !== undefined || date !== undefined || year !== undefined;
  const ofAssembly = identified && endOf(OF_ASSEMBLY, reading.bare, draft.end) !== undefined;
  const assembly = ofAssembly ? issuerAt(reading, draft.end, false) : undefined;
  if (assembly !== undefined) {
    draft.issuer = { start: assembly.start, end: assembly.end };
    draft.end = assembly.past;
  }
  return identified;
}

function numberAt(
  { text, bare }: Reading,
  at: number,
): { number: Stretch; symbol: Stretch; year?: FoundYear } | undefined {
  const from = endOf(NUMBERED, bare, at);
  if (from === undefined) return undefined;
  for (const match of text.slice(from, from + 24).matchAll(SEPARATOR)) {
    const symbol = symbolAround(text, from + match.index, match[0]);
    if (symbol?.number?.start !== from) continue;
    return { number: symbol.number, symbol: symbol.body, ...(symbol.year === undefined ? {} : { year: symbol.year }) };
  }
  return undefined;
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

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}
