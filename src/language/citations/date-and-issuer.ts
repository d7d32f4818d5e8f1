import { CAPITAL, isCapital } from '../letters.ts';
import { issuerAt } from './issuers.ts';
import type { Draft, Reading, Stretch } from './types.ts';
import { dateAt, sameDayAt } from './written-date.ts';

const NAMING_YEAR = / nam (?:19|20)\d\d(?![\d/-])/y;
const OTHER_CLAUSE = /^ (?:da|se|cac|so|phong|phai|can)(?![a-z])/;
const LONGEST_BRACKET = 200;

/** The drafting office in brackets after a symbol: "KH-UBND(TH)". */
const OFFICE = new RegExp(String.raw` ?\([${CAPITAL}.]{1,8}\)`, 'y');

/** Date and issuer after the symbol, in either order. */
export function addTail(reading: Reading, draft: Draft, groups: readonly string[]): void {
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
