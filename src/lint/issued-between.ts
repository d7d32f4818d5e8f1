import { daysInMonth, isoDay } from '../calendar/index.ts';
import type { Model } from '../model/index.ts';
import { parseOpenDate } from '../plan/index.ts';

/**
 * First and last day on which a plan may have been issued, ISO. What is open in its date is taken widest; without a
 * date a plan is issued in its year or in the December before. Undefined where not even a year is known.
 */
export function issuedBetween(model: Model): { first: string; last: string } | undefined {
  const { day, month, year } = parseOpenDate(model.file[model.head]?.date, undefined);
  if (year === undefined) {
    return model.year === undefined
      ? undefined
      : { first: isoDay(model.year - 1, 12, 1), last: isoDay(model.year, 12, 31) };
  }
  if (month === undefined) return { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) };
  return { first: isoDay(year, month, day ?? 1), last: isoDay(year, month, day ?? daysInMonth(year, month)) };
}
