import { ANY_LETTER, isCapital } from '../letters.ts';
import { issuerAt } from './issuers.ts';
import { lawTitleEnd, NUMBERED } from './law-title.ts';
import { placeBefore } from './places.ts';
import { symbolAround } from './symbol.ts';
import type { Draft, FoundYear, Reading, Stretch } from './types.ts';
import { endOf } from './words-at.ts';
import { dateAt, namingYearAt } from './written-date.ts';

const HEAD = /(?<![a-z\d])(?:bo luat|luat|phap lenh|hien phap)(?![a-z\d])/gu;
const NOT_A_LAW_BEFORE = /(?:phap|ky|quy|hoi|hoc|doan|truong|khoa|nganh|cu nhan|tien si|dinh|thac si) $/;
const REVISED = /,? \(?sua doi(?:,? bo sung)?\)?(?! (?:mot so|cac|dieu))/y;
const OF_ASSEMBLY = /,? cua (quoc hoi|uy ban thuong vu quoc hoi|ubtvqh)(?![a-z])/y;
const STATE = /,? nuoc (?:cong hoa xa hoi chu nghia viet nam|chxhcn viet nam)/y;
const SEPARATOR = new RegExp(`[/-] ?(?=[${ANY_LETTER}])`, 'g');

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
  const end = text.startsWith(' ', type.end) ? lawTitleEnd(reading, from) : undefined;
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
    if (reading.text[at] === ')' && isBracketed(reading, numbered.number.start)) at++;
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

function isBracketed({ bare }: Reading, number: number): boolean {
  return /\((?:luat )?so ?:? ?$/.test(bare.slice(Math.max(0, number - 12), number));
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
