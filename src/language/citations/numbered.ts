import { ANY_LETTER, CAPITAL, isCapital } from '../letters.ts';
import { countsOtherThings, mayCarry, numberSignBefore, typeBefore, typeFarBefore } from './document-types.ts';
import { bodiesEnd, issuerAt } from './issuers.ts';
import { placeBefore } from './places.ts';
import { JOINED } from './shared-parts.ts';
import { type FoundSymbol, startsWithType, symbolAround } from './symbol.ts';
import { typeNames } from './symbol-names.ts';
import type { Draft, Reading, Stretch } from './types.ts';
import { dateAt, sameDayAt } from './written-date.ts';

const SEPARATOR = new RegExp(
  String.raw`[/-] ?(?=[${ANY_LETTER}])|(?<=\d) ?(?=(?:NĐ|NQ|QĐ|KH|CT|TT|KL|TB|BC|CTr|TTr|HD|CV)[-/][${CAPITAL}])`,
  'g',
);
const BLANK_BEFORE = /(?:[.…_ ]{1,60}|[xX]{2,4} ?)(?:\/ ?((?:19|20)\d\d) ?)?$/;
const NAMING_YEAR = / nam (?:19|20)\d\d(?![\d/-])/y;
const OTHER_NUMBERS = /(?:\d{1,5}[a-z]?(?:, ?| va )){1,6}$/;
const TERM = /^(?:QH|UBTVQH)\d\d$/;
const OTHER_CLAUSE = /^ (?:da|se|cac|so|phong|phai|can)(?![a-z])/;
const OF = ' cua ';
const LONGEST_BRACKET = 200;
/** The drafting office in brackets after a symbol: "KH-UBND(TH)". */
const OFFICE = new RegExp(String.raw` ?\([${CAPITAL}.]{1,8}\)`, 'y');

interface Head {
  readonly start: number;
  readonly type?: Stretch;
  readonly sign: boolean;
  readonly issuer?: Stretch;
}

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

/** Date and issuer after the symbol, in either order. */
function addTail(reading: Reading, draft: Draft, groups: readonly string[]): void {
  const joint = groups.some((group) => /LT$/.test(group)) || groups.length > 2;
  OFFICE.lastIndex = draft.end;
  const office = OFFICE.exec(reading.text);
  if (office !== null) draft.past = draft.end + office[0].length;
  for (let i = 0; i < 2; i++) {
    if (draft.date === undefined && draft.sameDay === undefined) addDate(reading, draft);
    const from = afterBracket(reading, draft.past ?? draft.end);
    const issuer = draft.issuer === undefined ? issuerAt(reading, from, joint) : undefined;
    if (issuer !== undefined) {
      draft.issuer = { start: issuer.start, end: issuer.end };
      draft.end = issuer.past;
      delete draft.past;
    }
  }
}

/** "hai Nghị định (số 107/2020/NĐ-CP và số 108/2020/NĐ-CP) của Chính phủ": past the bracket around the numbers. */
function afterBracket({ bare }: Reading, at: number): number {
  if (bare[at] !== ')') return at;
  const inside = bare.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return inside.startsWith('so ', inside.lastIndexOf('(') + 1) ? at + 1 : at;
}

/** A day, "cùng ngày", or the naming year in "Quyết định 1015/QĐ-TTg năm 2022", which is no day and is passed over. */
function addDate(reading: Reading, draft: Draft): void {
  const from = draft.past ?? draft.end;
  const date = dateAt(reading, from);
  if (date !== undefined) {
    if (beginsClause(reading, from, date)) return;
    draft.date = date;
    if (/cung $/.test(reading.bare.slice(from, date.start))) draft.sameDay = date;
    draft.end = date.past;
    delete draft.past;
    return;
  }
  const same = sameDayAt(reading, draft.end);
  if (same !== undefined) {
    draft.sameDay = same;
    draft.end = same.end;
    return;
  }
  NAMING_YEAR.lastIndex = draft.end;
  const year = NAMING_YEAR.exec(reading.bare);
  if (year !== null) draft.past = draft.end + year[0].length;
}

/** "theo 61/2018/NĐ-CP, ngày 15/3/2023 UBND tỉnh ban hành …": after a comma the day may be another's. */
function beginsClause({ text, bare }: Reading, at: number, date: Stretch): boolean {
  if (!text.slice(at, date.start).includes(',') || text[date.end] !== ' ') return false;
  return isCapital(text, date.end + 1) || OTHER_CLAUSE.test(bare.slice(date.end, date.end + 8));
}

/** Type word and "số" before a number; also "Nghị quyết của Bộ Chính trị số". */
function headBefore(reading: Reading, at: number, past: number): Head | undefined {
  const sign = numberSignBefore(reading, at);
  const from = sign?.start ?? at;
  const type = typeBefore(reading, from);
  if (type !== undefined && type.start >= past) return { start: type.start, type, sign: sign !== undefined };
  if (sign === undefined || sign.start < past) return undefined;
  return typeAndIssuerBefore(reading, sign, past) ?? { start: sign.start, sign: true };
}

/** The type further ahead where none stands at the number, or one that the symbol denies: "Quyết định ban hành Quy chế số 5/QĐ-UBND". */
function withFarType(reading: Reading, head: Head | undefined, symbol: FoundSymbol, past: number): Head | undefined {
  const group = symbol.groups[0] ?? '';
  if (head === undefined) return head;
  if (head.type !== undefined && mayCarry(reading.text.slice(head.type.start, head.type.end), group)) return head;
  const type = typeFarBefore(reading, head.start, group);
  return type === undefined || type.start < past ? head : { ...head, start: type.start, type };
}

function typeAndIssuerBefore(reading: Reading, sign: Stretch, past: number): Head | undefined {
  const from = Math.max(past, sign.start - 110);
  const back = reading.bare.slice(from, sign.start).lastIndexOf(OF);
  if (back < 0) return undefined;
  const of = from + back;
  const type = typeBefore(reading, of);
  const start = of + OF.length;
  const end = type === undefined || type.start < past ? undefined : bodiesEnd(reading, start, false);
  if (type === undefined || end === undefined || !/^:? $/.test(reading.bare.slice(end, sign.start))) return undefined;
  return { start: type.start, type, sign: true, issuer: { start, end } };
}

function withoutSign(reading: Reading, at: number): number {
  return numberSignBefore(reading, at)?.start ?? at;
}

/** "Công văn số 12/SNV-CCHC, 15/SNV-CCHC": the second of a list needs no head. */
function continues({ text, bare }: Reading, before: Draft | undefined, symbol: FoundSymbol): boolean {
  if (before?.symbol === undefined || symbol.number === undefined || symbol.number.start < before.end) return false;
  const words = ({ start, end }: Stretch): string => text.slice(start, end).replaceAll(' ', '');
  return words(before.symbol) === words(symbol.body) && JOINED.test(bare.slice(before.end, symbol.number.start));
}

/** Without a head only symbols that nothing else looks like are documents: 61/2018/NĐ-CP, 12-NQ/TU, 77/2015/QH13. */
function plausible(symbol: FoundSymbol, head: Head | undefined): boolean {
  const { groups, separator } = symbol;
  const first = groups[0] ?? '';
  const typed = typeNames(first).length > 0;
  if (separator === '-' && head?.sign === true && head.type !== undefined) return true;
  if (separator === '-') return head === undefined ? typed && groups.length > 1 : typed || groups.length > 1;
  if (separator === '') return head !== undefined;
  if (head?.type !== undefined) return true;
  // "số 02/HĐ", "số 15/HN" alone may count anything.
  if (head !== undefined) return groups.length > 1 || symbol.year !== undefined || (!typed && first.length > 2);
  if (TERM.test(first)) return symbol.year !== undefined;
  return groups.length > 1 && (typed || symbol.year !== undefined || /^(?:UBND|HĐND|VPCP)$/.test(first));
}
