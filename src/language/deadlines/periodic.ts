import { afterClock, isAnother, PERIODS } from './clause.ts';
import type { Item, NounItem, PeriodicItem } from './items.ts';
import { type Moment, readMoment } from './moment.ts';
import type { Found, Tokens } from './tokens.ts';
import type { Every } from './types.ts';

const MONTHS = new Map<number, Every>([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'half-year'],
  [12, 'year'],
]);
const TIMES_A_YEAR = new Map<number, Every>([
  [1, 'year'],
  [2, 'half-year'],
  [4, 'quarter'],
  [12, 'month'],
]);
const QUARTER_NUMBER = /^(?:[ivl]{1,3}|một|hai|ba|tư|bốn|[\u2160-\u2163])$/u;
const PLACES = new Set(['đầu', 'giữa', 'cuối', 'này', 'nay']);
const WEEKDAYS = new Map([
  ...named(1, 'hai 2'),
  ...named(2, 'ba 3'),
  ...named(3, 'tư 4'),
  ...named(4, 'năm 5'),
  ...named(5, 'sáu 6'),
  ...named(6, 'bảy 7'),
]);

/** "hằng quý", "định kỳ 6 tháng", "3 tháng một lần", "02 lần/năm", "thứ Sáu hằng tuần", "định kỳ" alone. */
export function readPeriodic(tokens: Tokens, i: number): PeriodicItem | undefined {
  const item = readHead(tokens, i);
  return item && onWeekday(tokens, withYear(tokens, item));
}

function readHead(tokens: Tokens, i: number): PeriodicItem | undefined {
  const place = { is: 'periodic', first: i } as const;
  if (tokens.has(i, 'theo định kỳ')) return { ...place, next: i + 3 };
  if (tokens.word(i) === 'theo') {
    const noun = readPeriodNoun(tokens, tokens.word(i + 1) === 'từng' ? i + 2 : i + 1);
    const alone = noun && noun.every !== 'nine-months' && tokens.at(noun.next)?.is !== 'word';
    return alone ? { ...place, ...pick(noun), next: noun.next } : undefined;
  }
  if (tokens.has(i, 'định kỳ') || tokens.has(i, 'thường kỳ')) {
    const at = tokens.word(i + 2) === ':' ? i + 3 : i + 2;
    const inner = readPlain(tokens, at) ?? readPeriodNoun(tokens, at);
    if (inner && inner.every !== 'nine-months')
      return { ...place, ...pick(inner), next: afterTimes(tokens, inner.next) };
    return { ...place, next: i + 2 };
  }
  return readPlain(tokens, i);
}

function readPlain(tokens: Tokens, i: number): PeriodicItem | undefined {
  const every = tokens.word(i);
  // "các quý" says each of them, "các năm 2025, 2026" names some.
  const each = every === 'các' && tokens.word(i + 1) !== 'năm' && tokens.at(i + 1)?.is === 'word';
  if (['hằng', 'mỗi', 'từng'].includes(every) || each) {
    const noun = readPeriodNoun(tokens, i + 1) ?? counted(tokens, i + 1);
    if (!noun || noun.every === 'nine-months') return undefined;
    const least = ['ít', 'tối'].includes(tokens.word(noun.next)) ? noun.next + 2 : noun.next;
    const times = countAt(tokens, least);
    if (times === undefined || !['lần', 'đợt'].includes(tokens.word(least + 1)))
      return { is: 'periodic', first: i, ...pick(noun), next: noun.next };
    return { is: 'periodic', first: i, ...often(times, noun.every), next: least + 2 };
  }
  return readTimes(tokens, i) ?? readWeekday(tokens, i);
}

/** "hằng tuần (thứ Sáu)", "hằng tuần, trước 16h thứ Sáu". */
function onWeekday(tokens: Tokens, item: PeriodicItem): PeriodicItem {
  if (item.every !== 'week' || item.weekday !== undefined) return item;
  const found = byWeekday(tokens, ['(', ','].includes(tokens.word(item.next)) ? item.next + 1 : item.next);
  return found ? { ...item, ...found.value, next: found.next } : item;
}

/** "thứ Sáu", "trước thứ Sáu", "chậm nhất 16 giờ thứ Sáu": with a time of day the day itself is still in time. */
function byWeekday(tokens: Tokens, i: number): Found<{ weekday: number; exclusive?: true }> | undefined {
  let at = i;
  let before = false;
  for (; at < i + 4 && WEEKDAY_OPENINGS.has(tokens.word(at)); at++) if (tokens.word(at) === 'trước') before = true;
  const clock = afterClock(tokens, at);
  if (clock !== undefined && tokens.word(clock) === 'ngày') at = clock + 1;
  else at = clock ?? at;
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return undefined;
  return { value: { weekday, ...(before && clock === undefined && { exclusive: true as const }) }, next: at + 2 };
}

const WEEKDAY_OPENINGS = new Set('trước chậm nhất vào ngày sáng chiều'.split(' '));

function weekdayAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.has(i, 'chủ nhật')) return 7;
  return tokens.word(i) === 'thứ' ? WEEKDAYS.get(tokens.word(i + 1)) : undefined;
}

/** "3 tháng/lần", "6 tháng một lần", "01 lần/quý", "mỗi năm 2 lần" is read above. */
function readTimes(tokens: Tokens, i: number): PeriodicItem | undefined {
  const count = countAt(tokens, i);
  if (count === undefined) return undefined;
  if (['lần', 'đợt', 'kỳ'].includes(tokens.word(i + 1))) {
    const at = ['/', 'mỗi', 'một', 'trong', '1'].includes(tokens.word(i + 2)) ? i + 3 : i + 2;
    const noun = at > i + 2 ? readPeriodNoun(tokens, at) : undefined;
    if (!noun || noun.every === 'nine-months') return undefined;
    return { is: 'periodic', ...often(count, noun.every), first: i, next: noun.next };
  }
  const unit = tokens.word(i + 1);
  const times = count === 1 && unit === 'năm' ? countAt(tokens, i + 2) : undefined;
  if (times !== undefined && tokens.word(i + 3) === 'lần')
    return { is: 'periodic', ...often(times, 'year'), first: i, next: i + 4 };
  const next = afterTimes(tokens, i + 2);
  if (next === i + 2) return undefined;
  const every =
    unit === 'tháng'
      ? MONTHS.get(count)
      : unit === 'quý'
        ? MONTHS.get(count * 3)
        : unit === 'năm'
          ? MONTHS.get(count * 12)
          : undefined;
  const week: Every | undefined = unit === 'tuần' && count === 1 ? 'week' : undefined;
  if (!['tháng', 'quý', 'năm', 'tuần'].includes(unit)) return undefined;
  const period = every ?? week;
  return { is: 'periodic', ...(period && { every: period }), first: i, next };
}

function readWeekday(tokens: Tokens, i: number): PeriodicItem | undefined {
  const found = byWeekday(tokens, i);
  const weekly = found && ['hằng', 'mỗi'].includes(tokens.word(found.next)) && tokens.word(found.next + 1) === 'tuần';
  return weekly ? { is: 'periodic', every: 'week', ...found.value, first: i, next: found.next + 2 } : undefined;
}

/** A period without its "hằng": quý, năm, 6 tháng, 9 tháng, cả năm 2023. */
export function readPeriodNoun(tokens: Tokens, i: number): NounItem | undefined {
  const place = { is: 'noun', first: i } as const;
  const word = tokens.word(i);
  const count = tokens.number(i) ?? (word === 'sáu' ? 6 : word === 'chín' ? 9 : undefined);
  if (count !== undefined) {
    if (count === 1 && tokens.word(i + 1) === 'năm' && !isAnother(tokens, i + 2))
      return withYear(tokens, { ...place, every: 'year', next: i + 2 });
    if (tokens.word(i + 1) !== 'tháng' || isAnother(tokens, i + 2) || PLACES.has(tokens.word(i + 2))) return undefined;
    const every =
      count === 9 ? 'nine-months' : count === 3 || count === 6 || count === 12 ? MONTHS.get(count) : undefined;
    const noun: NounItem | undefined = every && { ...place, every, next: i + 2 };
    return noun && withYear(tokens, noun);
  }
  const whole = word === 'cả' || word === 'suốt' || word === 'quanh';
  const at = whole ? i + 1 : i;
  const every = whole && tokens.word(at) !== 'năm' ? undefined : nounAt(tokens, at);
  const noun: NounItem | undefined = every && { ...place, every, next: at + 1, ...(whole && { whole }) };
  return noun && withYear(tokens, noun);
}

function nounAt(tokens: Tokens, i: number): Every | undefined {
  const word = tokens.word(i);
  const next = tokens.word(i + 1);
  if (
    isAnother(tokens, i + 1) ||
    PLACES.has(next) ||
    next === 'học' ||
    isMonthName(tokens, i) ||
    (word === 'quý' && QUARTER_NUMBER.test(next)) ||
    (tokens.at(i + 1)?.is === 'number' && word !== 'năm')
  )
    return undefined;
  return PERIODS.get(word);
}

/** "Tháng Công nhân": the name of a month, beside its number. */
export function isMonthName(tokens: Tokens, i: number): boolean {
  const [month, name, rest] = [tokens.at(i), tokens.at(i + 1), tokens.at(i + 2)];
  return month?.text === 'tháng' && month.capital === true && name?.capital === true && rest?.capital !== true;
}

/** A small number, in figures or as a word. */
function countAt(tokens: Tokens, i: number): number | undefined {
  const word = ['một', 'hai', 'ba', 'bốn'].indexOf(tokens.word(i));
  return word < 0 ? tokens.number(i) : word + 1;
}

/** "(mỗi) quý 2 lần". */
function counted(tokens: Tokens, i: number): { every: Every; next: number } | undefined {
  const every = PERIODS.get(tokens.word(i));
  return every && tokens.word(i + 2) === 'lần' ? { every, next: i + 1 } : undefined;
}

/** The year that bounds a period: "cả năm 2023", "hằng quý trong năm 2023". */
function withYear<T extends PeriodicItem | NounItem>(tokens: Tokens, item: T): T {
  const ownYear = tokens.word(item.next - 1) === 'năm' ? readMoment(tokens, item.next - 1) : undefined;
  const found = ownYear ?? readMoment(tokens, tokens.word(item.next) === 'trong' ? item.next + 1 : item.next);
  if (found?.value.level !== 'year' || found.value.part || found.value.bare) return item;
  const year: Moment = found.value;
  const to = ['-', 'đến'].includes(tokens.word(found.next)) ? readMoment(tokens, found.next + 1)?.value : undefined;
  if (to?.level === 'year' && to.year !== undefined && !to.part && item.is === 'noun') return item;
  if (item.is === 'periodic' && to?.level === 'year' && to.year !== undefined && !to.part)
    return { ...item, year, lastYear: to, next: found.next + (tokens.word(found.next + 1) === 'năm' ? 3 : 2) };
  return { ...item, year, next: found.next };
}

function afterTimes(tokens: Tokens, i: number): number {
  if (tokens.has(i, '/ lần')) return i + 2;
  if (['một', '1', '01'].includes(tokens.word(i)) && tokens.word(i + 1) === 'lần') return i + 2;
  return tokens.has(i, '/ 1 lần') || tokens.has(i, '/ 01 lần') ? i + 3 : i;
}

function often(times: number, every: Every): { every?: Every } {
  if (times === 1) return { every };
  const period = every === 'year' ? TIMES_A_YEAR.get(times) : undefined;
  return period ? { every: period } : {};
}

function pick(item: { is?: Item['is']; every?: NounItem['every']; weekday?: number; year?: Moment }): {
  every?: Every;
  weekday?: number;
  year?: Moment;
} {
  const every = item.every === 'nine-months' ? undefined : item.every;
  return {
    ...(every && { every }),
    ...(item.weekday && { weekday: item.weekday }),
    ...(item.year && { year: item.year }),
  };
}

function named(day: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, day]);
}
