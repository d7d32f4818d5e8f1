import { daysInMonth, isoDay } from '../../calendar/index.ts';
import type { Found, Tokens } from './tokens.ts';
import { isYear, readYear, readYearNumber } from './year.ts';

type Level = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A day or a period of the calendar whose year may still be open. */
export interface Moment {
  level: Level;
  from: [month: number, day: number];
  /** Day 0 is the last day of the month. */
  to: [month: number, day: number];
  year?: number;
  /** Years from the plan's year: *năm trước* -1, *năm nay* 0, *năm sau* 1. */
  shift?: number;
  /** *đầu*, *giữa*, *cuối*: only a part of the level is meant. */
  part?: 'first' | 'middle' | 'last';
  /** Day of a month that the words do not name: *ngày 25*. */
  dayOnly?: true;
  /** The day of several months, which follow as numbers: *ngày 20 các tháng 3, 6*. */
  ofMonths?: true;
  /** The single word *năm*. */
  bare?: true;
}

const NUMBER_WORDS = ['', 'một', 'hai', 'ba', 'tư', '', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
// The letter l stands for I in scanned documents.
const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['l', 1],
  ['ll', 2],
  ['lll', 3],
  ['lv', 4],
]);

/** First and last ISO day, or undefined where there is no such day or no year. */
export function resolve(moment: Moment, year: number | undefined): { start: string; end: string } | undefined {
  if (year === undefined) return undefined;
  const [month, day] = moment.from;
  const [lastMonth, lastDay] = moment.to;
  const last = daysInMonth(year, lastMonth);
  if (day > daysInMonth(year, month) || lastDay > last) return undefined;
  return { start: isoDay(year, month, day), end: isoDay(year, lastMonth, lastDay === 0 ? last : lastDay) };
}

/** The day or period named at `i`; after one of the same kind ("tháng 3, 6") the number alone is enough. */
export function readMoment(tokens: Tokens, i: number, after?: Moment): Found<Moment> | undefined {
  const word = tokens.word(i);
  const found =
    tokens.at(i)?.is === 'number'
      ? (readSame(tokens, i, after) ??
        readDate(tokens, i, after) ??
        readFirstDay(tokens, i) ??
        readHalf(tokens, i) ??
        (['thứ', 'tuần'].includes(tokens.word(i - 1)) ? undefined : (readBareDay(tokens, i) ?? readMonthly(tokens, i))))
      : word === 'ngày' || word === 'mùng' || word === 'mồng'
        ? readDay(tokens, i + 1)
        : word === 'tháng'
          ? isPlaceName(tokens, i)
            ? undefined
            : (readMonth(tokens, i + 1) ?? readEndOf(tokens, i))
          : word === 't'
            ? readMonth(tokens, tokens.word(i + 1) === '.' ? i + 2 : i + 1)
            : word === 'quý' || word === 'q' || word === 'qui' || word === 'quy'
              ? (readQuarter(tokens, tokens.word(i + 1) === '.' ? i + 2 : i + 1) ?? readEndOf(tokens, i))
              : word === 'năm'
                ? readYearName(tokens, i)
                : (readBareQuarter(tokens, i) ??
                  readPart(tokens, i) ??
                  readSame(tokens, i, after) ??
                  readHalf(tokens, i));
  // "12/2023/NĐ-CP", "20/2023 %": part of something longer.
  if (found && ['/', '%'].includes(tokens.word(found.next)) && tokens.touches(found.next)) return undefined;
  return found;
}

/** "10 - 15/3/2023": the first of two days, which takes its month and year from the last. */
function readFirstDay(tokens: Tokens, i: number): Found<Moment> | undefined {
  const day = tokens.number(i) ?? 0;
  const last =
    tokens.word(i + 1) === '-' && tokens.word(i + 3) === '/' ? readDate(tokens, i + 2, undefined) : undefined;
  const whole = last?.value.level === 'day' && last.value.year !== undefined && last.value.from[1] > day;
  return whole && day > 0
    ? { value: { level: 'day', from: [1, day], to: [1, day], dayOnly: true }, next: i + 1 }
    : undefined;
}

function readDate(tokens: Tokens, i: number, after: Moment | undefined): Found<Moment> | undefined {
  const first = tokens.number(i) ?? 0;
  const sign = tokens.word(i + 1);
  const second = tokens.number(i + 2);
  if (isYear(first) && tokens.word(i).length === 4) return { value: wholeYear(first), next: i + 1 };
  if (second === undefined || !['/', '-', '.'].includes(sign)) return undefined;
  if (tokens.word(i + 2).length === 4) {
    if (!isYear(second) || first < 1 || first > 12) return undefined;
    return { value: { ...months('month', first, first), year: second }, next: i + 3 };
  }
  const third = tokens.word(i + 3) === sign ? readYearNumber(tokens, i + 4) : undefined;
  if (third === undefined) {
    if (sign !== '/' || (after && after.level !== 'day')) return undefined;
    const withYear = readYear(tokens, i + 3);
    // "3/4 tổng số hộ", "Đường 30/4": a share, the name of a street.
    if (!withYear && (isShare(tokens, i + 3) || isStreet(tokens, i - 1))) return undefined;
    return oneDay(first, second, withYear?.value, withYear?.next ?? i + 3);
  }
  return oneDay(first, second, { year: third }, i + 5);
}

function isShare(tokens: Tokens, i: number): boolean {
  return tokens.has(i, 'tổng số') || (tokens.word(i) === 'số' && tokens.at(i + 1)?.is === 'word');
}

/** "xã Tháng Mười", "đường Tháng Tám": a name in capitals behind the word for a place. */
function isPlaceName(tokens: Tokens, i: number): boolean {
  const isName = tokens.at(i)?.capital === true && tokens.at(i + 1)?.capital === true;
  return isName && ['xã', 'phường', 'đường', 'phố', 'trường'].includes(tokens.word(i - 1));
}

function isStreet(tokens: Tokens, i: number): boolean {
  return tokens.word(i) === 'đường' || tokens.word(i) === 'phố' || tokens.has(i - 1, 'ngã tư');
}

function readDay(tokens: Tokens, from: number): Found<Moment> | undefined {
  const i = tokens.word(from) === 'mùng' || tokens.word(from) === 'mồng' ? from + 1 : from;
  const weekday = tokens.word(i) === 'thứ' && tokens.word(i + 2) === ',' ? 3 : 0;
  const date = readDate(tokens, i + weekday, undefined);
  if (weekday > 0) return date?.value.level === 'day' ? date : undefined;
  if (date) return date.value.level === 'day' ? date : undefined;
  const day = tokens.number(i);
  if (day === undefined || day < 1 || day > 31) return undefined;
  return (
    readBareDay(tokens, i) ?? { value: { level: 'day', from: [1, day], to: [1, day], dayOnly: true }, next: i + 1 }
  );
}

/** "30 tháng 6 năm 2023". */
function readBareDay(tokens: Tokens, i: number): Found<Moment> | undefined {
  const day = tokens.number(i);
  const month = tokens.number(i + 2);
  if (day === undefined || month === undefined || tokens.word(i + 1) !== 'tháng') return undefined;
  const year = readYear(tokens, i + 3);
  return oneDay(day, month, year?.value, year?.next ?? i + 3);
}

/** "trước 25 hằng tháng". */
function readMonthly(tokens: Tokens, i: number): Found<Moment> | undefined {
  return tokens.has(i + 1, 'hằng tháng') ? readDay(tokens, i) : undefined;
}

function readMonth(tokens: Tokens, i: number): Found<Moment> | undefined {
  const month = readSmallNumber(tokens, i);
  return month && month.value <= 12
    ? withYear(tokens, months('month', month.value, month.value), month.next)
    : undefined;
}

function readQuarter(tokens: Tokens, i: number): Found<Moment> | undefined {
  const word = tokens.word(i);
  const roman = ROMAN.get(word);
  const quarter = roman
    ? { value: roman, next: i + 1 }
    : word === 'bốn'
      ? { value: 4, next: i + 1 }
      : readSmallNumber(tokens, i);
  if (!quarter || quarter.value > 4) return undefined;
  return withYear(tokens, months('quarter', quarter.value * 3 - 2, quarter.value * 3), quarter.next);
}

/** "III/2023": a quarter by its figure and year alone. */
function readBareQuarter(tokens: Tokens, i: number): Found<Moment> | undefined {
  const isFigure = ROMAN.has(tokens.word(i)) && tokens.at(i)?.capital === true && tokens.word(i + 1) === '/';
  const quarter = isFigure ? readQuarter(tokens, i) : undefined;
  return quarter?.value.year === undefined ? undefined : quarter;
}

/** Quý cuối năm 2023, tháng đầu năm, tháng cuối quý II: the first or the last of a longer period that is named. */
function readEndOf(tokens: Tokens, i: number): Found<Moment> | undefined {
  const isMonth = tokens.word(i) === 'tháng';
  const side = tokens.word(i + 1);
  // "các tháng cuối năm" does not say how many.
  if ((side !== 'đầu' && side !== 'cuối') || ['các', 'những', 'mấy'].includes(tokens.word(i - 1))) return undefined;
  let at = i + 2;
  while (['tiên', 'cùng', 'của'].includes(tokens.word(at))) at++;
  const quarter = isMonth && tokens.word(at) === 'quý' ? readQuarter(tokens, at + 1) : undefined;
  const whole = quarter ?? (tokens.word(at) === 'năm' ? readYearName(tokens, at) : undefined);
  if (!whole) return undefined;
  const { bare: _, from, to, ...named } = whole.value;
  const length = isMonth ? 1 : 3;
  const first = side === 'đầu' ? from[0] : to[0] - length + 1;
  return { value: { ...named, ...months(isMonth ? 'month' : 'quarter', first, first + length - 1) }, next: whole.next };
}

/** 6 tháng đầu năm, 9 tháng đầu năm 2023, 3 tháng cuối năm, hai quý đầu năm, nửa đầu năm. */
function readHalf(tokens: Tokens, i: number): Found<Moment> | undefined {
  const half = tokens.word(i) === 'nửa';
  const length = half ? 6 : ['', 'tháng', '', 'quý'].indexOf(tokens.word(i + 1));
  const count = half ? 6 : (readSmallNumber(tokens, i)?.value ?? 0) * length;
  const at = half ? i + 1 : i + 2;
  const side = tokens.word(at);
  if (count < 1 || count > 11 || (side !== 'đầu' && side !== 'cuối')) return undefined;
  const moment = side === 'đầu' ? months('half', 1, count) : months('half', 13 - count, 12);
  const year = readYear(tokens, at + 1);
  if (year) return { value: { ...moment, ...year.value }, next: year.next };
  const next = tokens.word(at + 1) === 'của' ? at + 2 : at + 1;
  return tokens.word(next) === 'năm' ? { value: moment, next: next + 1 } : undefined;
}

/** Đầu năm, giữa quý II, cuối tháng 3/2023, trung tuần tháng 6. */
function readPart(tokens: Tokens, i: number): Found<Moment> | undefined {
  const word = tokens.word(i);
  if (word === 'nửa') return readHalf(tokens, i) ?? readHalfMonth(tokens, i);
  const decade = ['thượng', 'trung', 'hạ'].indexOf(word);
  if (decade >= 0 && tokens.has(i + 1, 'tuần tháng')) {
    const month = readMonth(tokens, i + 3);
    return month && { value: partOfMonth(month.value, decade, decade === 1 ? 20 : 0), next: month.next };
  }
  const side = ['đầu', 'giữa', 'cuối'].indexOf(word);
  if (side < 0 || !['tháng', 'quý', 'q', 'năm'].includes(tokens.word(i + 1))) return undefined;
  const whole = readMoment(tokens, i + 1);
  if (!whole) return undefined;
  const moment = whole.value;
  if (moment.level === 'month') return { value: partOfMonth(moment, side, side === 1 ? 15 : 0), next: whole.next };
  const { bare: _, ...named } = moment;
  const part = side === 0 ? 'first' : side === 1 ? 'middle' : 'last';
  const first = moment.from[0] + side;
  const range: Moment =
    moment.level === 'quarter'
      ? { ...named, from: [first, 1], to: [first, 0], part }
      : { ...named, ...months('year', [1, 4, 10][side] ?? 1, [3, 6, 12][side] ?? 12), part };
  return { value: range, next: whole.next };
}

/** Nửa đầu tháng 6, nửa cuối tháng 6/2023. */
function readHalfMonth(tokens: Tokens, i: number): Found<Moment> | undefined {
  const side = tokens.word(i + 1);
  const month = tokens.word(i + 2) === 'tháng' ? readMonth(tokens, i + 3) : undefined;
  if (!month || (side !== 'đầu' && side !== 'cuối')) return undefined;
  const [number] = month.value.from;
  const [first, last] = side === 'đầu' ? [1, 15] : [16, 0];
  const part = side === 'đầu' ? 'first' : 'last';
  return { value: { ...month.value, from: [number, first], to: [number, last], part }, next: month.next };
}

function partOfMonth(month: Moment, side: number, lastOfMiddle: number): Moment {
  const [number] = month.from;
  const [first, last] = side === 0 ? [1, 10] : side === 1 ? [11, lastOfMiddle] : [21, 0];
  const part = side === 0 ? 'first' : side === 1 ? 'middle' : 'last';
  return { ...month, from: [number, first], to: [number, last], part };
}

/** "6" after "tháng 3", "IV" after "quý II", "30" after "ngày 15". */
function readSame(tokens: Tokens, i: number, after: Moment | undefined): Found<Moment> | undefined {
  if (!after || after.part) return undefined;
  if (after.ofMonths) {
    const month = readMonth(tokens, i);
    const [, day] = after.from;
    return (
      month && {
        value: {
          ...month.value,
          level: 'day',
          from: [month.value.from[0], day],
          to: [month.value.from[0], day],
          ofMonths: true,
        },
        next: month.next,
      }
    );
  }
  const following = tokens.at(i + 1);
  if (after.dayOnly && following?.text === 'tháng' && tokens.number(i + 2) !== undefined) return readDay(tokens, i);
  // "tháng 02-11 thực hiện": joined so, the second number counts what the first does.
  const isJoined = tokens.word(i - 1) === '-' && tokens.touches(i) && tokens.touches(i - 1);
  if (
    !isJoined &&
    following?.is === 'word' &&
    !['năm', 'và', 'hoặc', 'hằng', 'của', 'đến', 'tới'].includes(following.text)
  )
    return undefined;
  if (after.level === 'quarter') return readQuarter(tokens, i);
  if (after.level === 'month' && tokens.number(i) !== undefined) return readMonth(tokens, i);
  if (after.dayOnly && tokens.number(i) !== undefined) return readDay(tokens, i);
  return undefined;
}

function readYearName(tokens: Tokens, i: number): Found<Moment> | undefined {
  const year = readYear(tokens, i);
  if (year) return { value: { ...months('year', 1, 12), ...year.value }, next: year.next };
  if (tokens.at(i + 1)?.is === 'number' || ['học', 'ngân', 'thứ', 'trước', 'đầu'].includes(tokens.word(i + 1)))
    return undefined;
  return { value: { ...months('year', 1, 12), bare: true }, next: i + 1 };
}

function withYear(tokens: Tokens, moment: Moment, i: number): Found<Moment> | undefined {
  const year = readYear(tokens, i);
  if (year) return { value: { ...moment, ...year.value }, next: year.next };
  // "tháng 6/12", "quý 2/5": neither a year nor a list.
  return tokens.word(i) === '/' && tokens.number(i + 1) !== undefined ? undefined : { value: moment, next: i };
}

function readSmallNumber(tokens: Tokens, i: number): Found<number> | undefined {
  const digits = tokens.number(i);
  if (digits !== undefined)
    return digits > 0 && tokens.word(i).length <= 2 ? { value: digits, next: i + 1 } : undefined;
  const word = NUMBER_WORDS.indexOf(tokens.word(i));
  if (word < 1) return undefined;
  const unit = word === 10 ? ['', 'một', 'hai'].indexOf(tokens.word(i + 1)) : 0;
  return unit > 0 ? { value: 10 + unit, next: i + 2 } : { value: word, next: i + 1 };
}

function oneDay(
  day: number,
  month: number,
  year: Partial<Moment> | undefined,
  next: number,
): Found<Moment> | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { value: { level: 'day', from: [month, day], to: [month, day], ...year }, next };
}

function months(level: Level, first: number, last: number): Moment {
  return { level, from: [first, 1], to: [last, 0] };
}

function wholeYear(year: number): Moment {
  return { ...months('year', 1, 12), year };
}
