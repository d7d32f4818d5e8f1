import { dayBefore, partsOf } from './days.ts';
import { type DayOff, holidaysOf } from './holidays.ts';
import { isWeekend, weekdayName } from './weekdays.ts';

/** Whether offices are closed on an ISO day, and why; undefined on a working day and for a text that is no day. */
export function isDayOff(day: string): DayOff | undefined {
  const year = partsOf(day)?.[0];
  if (year === undefined) return undefined;
  // A swap at the turn of the year is announced with the year of the day off.
  for (const one of [year, year - 1, year + 1]) {
    const { off, worked } = holidaysOf(one);
    if (worked.has(day)) return undefined;
    const reason = off.get(day);
    if (reason !== undefined) return reason;
  }
  return isWeekend(day) ? { reason: weekdayName(day) } : undefined;
}

/** The day itself, or the nearest working day before it. */
export function lastWorkingDay(day: string): string {
  let last = day;
  while (isDayOff(last) !== undefined) last = dayBefore(last);
  return last;
}
