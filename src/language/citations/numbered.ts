import { ANY_LETTER, CAPITAL } from '../letters.ts';
import { addTail } from './date-and-issuer.ts';
import { countsOtherThings, numberSignBefore } from './document-types.ts';
import { type Head, headBefore, withFarType } from './heads.ts';
import { placeBefore } from './places.ts';
import { continues, plausible } from './plausible.ts';
import { type FoundSymbol, startsWithType, symbolAround } from './symbol.ts';
import type { Draft, Reading, Stretch } from './types.ts';

const SEPARATOR = new RegExp(
  String.raw`[/-] ?(?=[${ANY_LETTER}])|(?<=\d) ?(?=(?:NĐ|NQ|QĐ|KH|CT|TT|KL|TB|BC|CTr|TTr|HD|CV)[-/][${CAPITAL}])`,
  'g',
);

const BLANK_BEFORE = /(?:[.…_ ]{1,60}|[xX]{2,4} ?)(?:\/ ?((?:19|20)\d\d) ?)?$/;
const OTHER_NUMBERS = /(?:\d{1,5}[a-z]?(?:, ?| va )){1,6}$/;

/** Documents with a symbol, in order; `taken` are stretches already read, in order too. */
export function numberedIn(reading: Reading, taken: readonly Stretch[]): Draft[] {
  const found: Draft[] = [];
  let past = 0;
  let passed = 0;
  for (const match of reading.text.matchAll(SEPARATOR)) {
    if (match.index < past) continue;
    while ((taken[passed]?.end ?? Number.POSITIVE_INFINITY) <= match.index) passed++;
    if ((taken[passed]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    const symbol = symbolAround(reading.text, match.index, match[0]);
    const drafts = symbol === undefined ? [] : draftsOf(reading, match.index, symbol, past, found.at(-1));
    found.push(...drafts);
    past = drafts.at(-1)?.end ?? past;
  }
  return found;
}

function draftsOf(
  reading: Reading,
  separator: number,
  symbol: FoundSymbol,
  past: number,
  before: Draft | undefined,
): Draft[] {
  if (symbol.number === undefined) return openDraft(reading, separator, symbol);
  if (countsOtherThings(reading, withoutSign(reading, symbol.number.start))) return [];
  const head = withFarType(reading, headBefore(reading, symbol.number.start, past), symbol, past);
  if (head === undefined && symbol.number.start > 0) {
    const list = OTHER_NUMBERS.exec(reading.bare.slice(Math.max(past, symbol.number.start - 40), symbol.number.start));
    const listHead = list === null ? undefined : headBefore(reading, symbol.number.start - list[0].length, past);
    if (list !== null && listHead !== undefined) return numbersOf(reading, listHead, list[0], symbol);
  }
  if (!plausible(symbol, head) && !continues(reading, before, symbol)) return [];
  return [completed(reading, symbol, head ?? { start: symbol.number.start, sign: false }, symbol.number)];
}

/** "Nghị quyết số 18, 19-NQ/TW": one document per number, the symbol written once. */
function numbersOf(reading: Reading, head: Head, list: string, symbol: FoundSymbol): Draft[] {
  const last = symbol.number;
  if (last === undefined) return [];
  const final = completed(reading, symbol, { start: last.start, sign: true }, last);
  const drafts = [...list.matchAll(/\d+[a-z]?/g)].map((match): Draft => {
    const start = last.start - list.length + match.index;
    return {
      start,
      end: start + match[0].length,
      number: { start, end: start + match[0].length },
      symbol: symbol.body,
    };
  });
  const first = drafts[0];
  if (first !== undefined) {
    first.start = head.start;
    if (head.type !== undefined) first.type = head.type;
  }
  const name = head.type === undefined ? undefined : reading.text.slice(head.type.start, head.type.end);
  const all = [...drafts, final];
  for (const draft of all) {
    if (draft.type === undefined && name !== undefined) draft.typeName = name;
    if (symbol.year !== undefined) draft.year = symbol.year;
  }
  return all;
}

function openDraft(reading: Reading, separator: number, symbol: FoundSymbol): Draft[] {
  const from = Math.max(0, separator - 64);
  const blank = BLANK_BEFORE.exec(reading.text.slice(from, separator));
  const at = blank === null ? separator : from + blank.index;
  // The space after "số" belongs to the blank; a head needs it gone.
  const head = headBefore(reading, at, 0) ?? headBefore(reading, Math.min(at + 1, separator), 0);
  const sure = symbol.groups.length > 1 && (head?.sign === true || (head?.type !== undefined && blank !== null));
  const known = startsWithType(symbol.groups) || head?.sign === true;
  if (head === undefined || !sure || !known || countsOtherThings(reading, head.start)) return [];
  const draft: Draft = { ...completed(reading, symbol, head, undefined), open: true };
  const year = blank?.[1];
  if (year !== undefined) {
    const start = reading.text.lastIndexOf(year, separator);
    draft.year = { start, end: start + year.length, value: Number(year) };
  }
  return [draft];
}

function completed(reading: Reading, symbol: FoundSymbol, head: Head, number: Stretch | undefined): Draft {
  const draft: Draft = { start: head.start, end: symbol.body.end, symbol: symbol.body };
  if (head.type !== undefined) draft.type = head.type;
  if (head.issuer !== undefined) draft.issuer = head.issuer;
  if (number !== undefined) draft.number = number;
  if (symbol.year !== undefined) draft.year = symbol.year;
  const place = placeBefore(reading, head.start);
  if (place !== undefined) draft.place = place;
  addTail(reading, draft, symbol.groups);
  return draft;
}

function withoutSign(reading: Reading, at: number): number {
  return numberSignBefore(reading, at)?.start ?? at;
}
