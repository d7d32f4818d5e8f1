import type { Words } from '../diagnostics/index.ts';
import { addDays, dayAfter } from './days.ts';
import { ANNOUNCED, LUNAR_DAYS } from './holiday-data.ts';
import { isWeekend } from './weekdays.ts';

/** Why a day is off. */
export interface DayOff {
  readonly reason: Words;
  /** By the law's rule; what is announced for the year may differ by a day. */
  readonly expected?: true;
}

/** Days off of a year beside Saturdays and Sundays, and Saturdays that are worked. */
export interface Holidays {
  readonly off: ReadonlyMap<string, DayOff>;
  readonly worked: ReadonlySet<string>;
}

const NEW_YEAR: Words = { vi: 'Tết Dương lịch', en: 'New Year' };
const TET: Words = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const GIO_TO: Words = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ day' };
const VICTORY: Words = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory day' };
const LABOUR: Words = { vi: 'Ngày Quốc tế lao động 01/5', en: 'Labour day' };
const NATIONAL: Words = { vi: 'Quốc khánh', en: 'National day' };

const SWAPPED: Words = {
  vi: 'nghỉ theo thông báo hoán đổi ngày làm việc',
  en: 'off in exchange for another day',
};

const byYear = new Map<number, Holidays>();

/** Whether the days of the lunar calendar are known for a year; without them only the fixed days count. */
export function knowsHolidays(year: number): boolean {
  return LUNAR_DAYS.has(year);
}

/**
 * The days off of a year (Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3, Điều 112; before 2021 10/2012/QH13, Điều 115):
 * a day that falls on the weekly rest is made up for on the next working day.
 */
export function holidaysOf(year: number): Holidays {
  let holidays = byYear.get(year);
  if (holidays === undefined) {
    holidays = reckon(year);
    byYear.set(year, holidays);
  }
  return holidays;
}

function reckon(year: number): Holidays {
  const off = new Map<string, DayOff>();
  const named = namedDays(year);
  for (const { day, ...dayOff } of named) off.set(day, dayOff);
  const announced = ANNOUNCED.get(year);
  // The week of Tết is announced with its days in lieu.
  if (announced !== undefined)
    for (const day of daysFrom(dayIn(year, announced.tet[0]), dayIn(year, announced.tet[1])))
      off.set(day, { reason: TET });
  for (const { day, reason, ...rest } of named) {
    if (!isWeekend(day)) continue;
    let next = dayAfter(day);
    while (isWeekend(next) || off.has(next)) next = dayAfter(next);
    off.set(next, { ...rest, reason: { vi: `nghỉ bù ${reason.vi}`, en: `in lieu of ${reason.en}` } });
  }
  const swaps = announced?.swaps ?? [];
  for (const [day] of swaps) off.set(dayIn(year, day), { reason: SWAPPED });
  return { off, worked: new Set(swaps.map(([, instead]) => dayIn(year, instead))) };
}

/** The days that have a name; those of Tết only where its week is not announced. */
function namedDays(year: number): (DayOff & { readonly day: string })[] {
  const on = (monthDay: string, reason: Words) => ({ day: dayIn(year, monthDay), reason });
  const days: (DayOff & { readonly day: string })[] = [on('01-01', NEW_YEAR)];
  const [tet, gioTo] = LUNAR_DAYS.get(year) ?? [];
  const announced = ANNOUNCED.get(year);
  if (tet !== undefined && announced === undefined) {
    const first = dayIn(year, tet);
    for (const day of daysFrom(addDays(first, -1), addDays(first, 3))) days.push({ day, reason: TET, expected: true });
  }
  if (gioTo !== undefined) days.push(on(gioTo, GIO_TO));
  days.push(on('04-30', VICTORY), on('05-01', LABOUR), on('09-02', NATIONAL));
  if (announced?.secondOfSeptember !== undefined) days.push(on(announced.secondOfSeptember, NATIONAL));
  return days;
}

/** "09-02" in the year; a day of another year as it is. */
function dayIn(year: number, monthDay: string): string {
  return monthDay.length > 5 ? monthDay : `${String(year).padStart(4, '0')}-${monthDay}`;
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
}
