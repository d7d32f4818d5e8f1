import type { MomentItem, Relation } from './items.ts';
import { type Moment, readMoment } from './moment.ts';
import type { Found, Tokens } from './tokens.ts';
import type { Every } from './types.ts';

export const PERIODS: ReadonlyMap<string, Every> = new Map<string, Every>([
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
]);

/**
 * A moment with the words that set work against it: "trước ngày 31/01/2022", "từ quý II đến cuối năm",
 * "trong tháng 3, 6" (`after` is the moment before a comma), "trước ngày 15/12 hằng năm".
 */
export function readClause(tokens: Tokens, i: number, after?: Moment): MomentItem | undefined {
  const relation = readRelation(tokens, i);
  const first = relation.value === 'none' ? after : undefined;
  const found = readMoment(tokens, relation.next, first);
  if (!found || (found.value.bare && relation.value === 'none')) return undefined;
  if (relation.value === 'none' && tokens.has(i, '24 / 7') && found.next === i + 3) return undefined;
  const head = { is: 'moment', relation: relation.value, moment: found.value, first: i } as const;

  const range = relation.value === 'by' || relation.value === 'before' ? undefined : readRangeEnd(tokens, found);
  const later = range && afterOpenEnd(tokens, range.next);
  if (range && later !== undefined && later > range.next) return { ...head, open: true, next: later };
  if (range) {
    const every = readEvery(tokens, range);
    return { ...head, to: range.value, ...(every && { every: every.value }), next: every?.next ?? range.next };
  }

  const open = afterOpenEnd(tokens, found.next);
  if (open !== undefined) return { ...head, open: true, next: open };

  const every = readEvery(tokens, found);
  if (every) return { ...head, every: every.value, next: every.next };
  const listed = found.value.dayOnly && readOfMonths(tokens, found);
  if (listed) return { ...head, moment: listed.value, next: listed.next };
  // "ngày 20 tháng sau": a day of a month that is not named.
  if (found.value.dayOnly && ['tháng', 'của'].includes(tokens.word(found.next))) return undefined;
  return { ...head, next: found.next };
}

/** "trước", "chậm nhất đến", "đến hết", "từ", "trong" …, and a time of day, which leaves the day itself in time. */
function readRelation(tokens: Tokens, i: number): Found<Relation> {
  let at = i;
  let relation: Relation = 'none';
  for (let steps = 0; steps < 5; steps++) {
    const step = relationAt(tokens, at, relation);
    if (!step) break;
    relation = step.value;
    at = step.next;
  }
  const clock = afterClock(tokens, at);
  if (clock === undefined) return { value: relation, next: at };
  return { value: relation === 'since' || relation === 'after' ? relation : 'by', next: clock };
}

function relationAt(tokens: Tokens, i: number, before: Relation): Found<Relation> | undefined {
  const word = tokens.word(i);
  const next = tokens.word(i + 1);
  if ((word === 'chậm' || word === 'muộn') && next === 'nhất') return { value: 'by', next: i + 2 };
  if (word === 'không' && next === 'quá') return { value: 'by', next: i + 2 };
  if (word === 'không' && tokens.word(i + 2) === 'hơn' && ['muộn', 'chậm', 'trễ'].includes(next))
    return { value: 'by', next: i + 3 };
  if (tokens.has(i, 'từ nay')) return { value: 'by', next: i + 2 };
  if (tokens.has(i, 'trước khi kết thúc')) return { value: 'by', next: i + 4 };
  if (tokens.has(i, 'trước khi hết')) return { value: 'by', next: i + 3 };
  if (word === 'trước') return { value: 'before', next: i + 1 };
  if (tokens.has(i, 'cho đến') || tokens.has(i, 'cho tới')) return { value: 'by', next: i + 2 };
  if (word === 'đến' || word === 'tới' || word === 'hết') return { value: 'by', next: i + 1 };
  if (tokens.has(i, 'bắt đầu từ') || tokens.has(i, 'kể từ khi')) return { value: 'since', next: i + 3 };
  if (tokens.has(i, 'kể từ') || tokens.has(i, 'ngay từ') || tokens.has(i, 'ngày từ'))
    return { value: 'since', next: i + 2 };
  if (word === 'từ' || (word === 'bắt' && next === 'đầu'))
    return { value: 'since', next: word === 'từ' ? i + 1 : i + 2 };
  if (word === 'sau' && before === 'none') return { value: 'after', next: i + 1 };
  if (before !== 'none' && (tokens.has(i, 'thời điểm') || tokens.has(i, 'thời hạn')))
    return { value: before, next: i + 2 };
  if (word === 'là') return before === 'none' ? undefined : { value: before, next: i + 1 };
  if (word === 'trong' || word === 'vào' || word === 'khoảng' || (word === 'giai' && next === 'đoạn'))
    return { value: before === 'none' ? 'in' : before, next: word === 'giai' ? i + 2 : i + 1 };
  return undefined;
}

/** "17 giờ", "17h00", "16 giờ 30 phút". */
export function afterClock(tokens: Tokens, i: number): number | undefined {
  const hour = tokens.number(i);
  if (hour === undefined || hour > 24 || !['giờ', 'h', 'g'].includes(tokens.word(i + 1))) return undefined;
  let at = i + 2;
  const minutes = tokens.number(at);
  if (minutes !== undefined && minutes < 60 && !['/', '-', '.'].includes(tokens.word(at + 1))) at++;
  if (tokens.word(at) === 'phút') at++;
  return tokens.word(at) === ',' ? at + 1 : at;
}

function readRangeEnd(tokens: Tokens, from: Found<Moment>): Found<Moment> | undefined {
  const word = tokens.word(from.next);
  if (word !== '-' && word !== 'đến' && word !== 'tới') return undefined;
  const at = ['hết', 'đến', 'tới'].includes(tokens.word(from.next + 1)) ? from.next + 2 : from.next + 1;
  return readMoment(tokens, afterClock(tokens, at) ?? at, from.value);
}

function afterOpenEnd(tokens: Tokens, i: number): number | undefined {
  if (tokens.has(i, 'trở đi')) return i + 2;
  // "từ quý II đến khi hoàn thành": the end is an event, read as a condition.
  if (tokens.has(i, 'đến khi') || tokens.has(i, 'cho đến khi') || tokens.has(i, 'tới khi')) return i;
  if (tokens.word(i) !== 'và' || !['các', 'những'].includes(tokens.word(i + 1))) return undefined;
  if (!['năm', 'tháng', 'quý'].includes(tokens.word(i + 2))) return undefined;
  if (['tiếp', 'kế'].includes(tokens.word(i + 3))) return ['theo', 'tiếp'].includes(tokens.word(i + 4)) ? i + 5 : i + 4;
  return ['sau', 'tới'].includes(tokens.word(i + 3)) ? i + 4 : undefined;
}

/** "hằng năm", "của mỗi tháng", and after a bare day "tháng cuối quý". */
function readEvery(tokens: Tokens, moment: Found<Moment>): Found<Every> | undefined {
  const at = tokens.word(moment.next) === 'của' ? moment.next + 1 : moment.next;
  if (moment.value.dayOnly && tokens.has(at, 'tháng cuối')) {
    let noun = tokens.word(at + 2) === 'cùng' ? at + 3 : at + 2;
    if (tokens.word(noun) === 'của') noun++;
    if (['mỗi', 'hằng', 'từng'].includes(tokens.word(noun))) noun++;
    if (tokens.word(noun) !== 'quý' || isAnother(tokens, noun + 1) || readMoment(tokens, noun)) return undefined;
    return { value: 'quarter', next: noun + 1 };
  }
  if (!['hằng', 'mỗi', 'từng', 'các'].includes(tokens.word(at))) return undefined;
  const every = PERIODS.get(tokens.word(at + 1));
  if (!every || (tokens.word(at) === 'các' && tokens.number(at + 2) !== undefined)) return undefined;
  return { value: every, next: at + 2 };
}

/** "ngày 20 các tháng 3, 6, 9, 12": the day in the first of the months; the others follow as numbers. */
function readOfMonths(tokens: Tokens, day: Found<Moment>): Found<Moment> | undefined {
  let at = tokens.word(day.next) === 'của' ? day.next + 1 : day.next;
  if (tokens.word(at) === 'các') at++;
  const month = tokens.word(at) === 'tháng' ? readMoment(tokens, at) : undefined;
  if (month?.value.level !== 'month') return undefined;
  const [number] = month.value.from;
  const [, date] = day.value.from;
  const { dayOnly: _, ...rest } = day.value;
  const { year } = month.value;
  const moment: Moment = { ...rest, from: [number, date], to: [number, date], ofMonths: true };
  return { value: year === undefined ? moment : { ...moment, year }, next: month.next };
}

/** *quý sau*, *tháng kế tiếp*, *năm trước*: not the period itself. */
export function isAnother(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (word === 'tiếp' || word === 'liền' || (word === 'kế' && tokens.word(i + 1) === 'tiếp')) return true;
  if (word !== 'sau' && word !== 'trước') return false;
  return (
    tokens.at(i + 1)?.is !== 'number' && !['ngày', 'tháng', 'quý', 'năm', 'khi', 'kỳ'].includes(tokens.word(i + 1))
  );
}
