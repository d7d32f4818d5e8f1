import { dayBefore, daysInMonth, isoDay, weekday } from '../../calendar/index.ts';
import type { Datedness, Deadline } from './types.ts';

/**
 * Every day within the plan's year on which something falls due: last days, and each occurrence of what recurs, one day
 * earlier where the named day is excluded. ISO days in order, each once; empty for what is ongoing or waits.
 */
export function dueDays(deadline: Deadline, planYear: number): string[] {
  const days = new Set<string>();
  collect(deadline, planYear, days);
  const year = String(planYear).padStart(4, '0');
  return [...days].filter((day) => day.startsWith(`${year}-`)).sort();
}

function collect(deadline: Deadline, year: number, days: Set<string>): void {
  if (deadline.kind === 'by' || deadline.kind === 'between') {
    if (deadline.end !== undefined) days.add(deadline.end);
  } else if (deadline.kind === 'periodic') {
    for (const day of occurrences(deadline, year)) {
      const last = deadline.exclusive ? dayBefore(day) : day;
      if ((!deadline.start || last >= deadline.start) && (!deadline.end || last <= deadline.end)) days.add(last);
    }
  } else for (const part of deadline.parts ?? []) collect(part, year, days);
}

function occurrences({ every, on }: Deadline, year: number): string[] {
  if (every === undefined) return [];
  if (every === 'week') return weekly(year, on === undefined ? 7 : Number(on));
  if (every === 'year') {
    if (on === undefined) return [isoDay(year, 12, 31)];
    const month = Number(on.slice(0, 2));
    return [isoDay(year, month, clamp(year, month, Number(on.slice(3)))), ...nextNewYear(year, on === '01-01')];
  }
  const step = every === 'month' ? 1 : every === 'quarter' ? 3 : 6;
  const days: string[] = [];
  for (let month = step; month <= 12; month += step)
    days.push(isoDay(year, month, on === undefined ? daysInMonth(year, month) : clamp(year, month, Number(on))));
  return [...days, ...nextNewYear(year, step === 1 && Number(on) === 1)];
}

/** The first day of the next year: what is to be done before it ("trước ngày 01 hằng tháng") is due on the last of this one. */
function nextNewYear(year: number, isNamed: boolean): string[] {
  return isNamed ? [isoDay(year + 1, 1, 1)] : [];
}

function weekly(year: number, on: number): string[] {
  const days: string[] = [];
  let day = 1 + ((on - weekday(year, 1, 1) + 7) % 7);
  for (let month = 1; month <= 12; month++) {
    const last = daysInMonth(year, month);
    for (; day <= last; day += 7) days.push(isoDay(year, month, day));
    day -= last;
  }
  return days;
}

function clamp(year: number, month: number, day: number): number {
  return Math.min(day, daysInMonth(year, month));
}

/**
 * How much a deadline can be late: `dated` has a day, `periodic` recurs, `event` waits for something (also *thường
 * xuyên và theo …*), `open-ended` goes on, `unknown` is empty or not understood. Of several, the firmest counts.
 */
export function datednessOf(deadline: Deadline): Datedness {
  switch (deadline.kind) {
    case 'by':
    case 'between':
      return 'dated';
    case 'periodic':
      return 'periodic';
    case 'conditional':
      return 'event';
    case 'ongoing':
      return 'open-ended';
    case 'unknown':
      return 'unknown';
    case 'compound': {
      const parts = new Set((deadline.parts ?? []).map(datednessOf));
      return FIRMEST.find((datedness) => parts.has(datedness)) ?? 'unknown';
    }
  }
}

const FIRMEST: readonly Datedness[] = ['dated', 'periodic', 'event', 'open-ended'];
