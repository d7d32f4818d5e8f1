import type { Model } from '../model/index.ts';
import { daysInMonth, parseOpenDate } from '../plan/index.ts';

/**
 * First and last day on which a plan may have been issued, ISO. What is open in its date is taken widest; without a
 * date a plan is issued in its year or in the December before. Undefined where not even a year is known.
 */
export function issuedBetween(model: Model): { first: string; last: string } | undefined {
  const { day, month, year } = parseOpenDate(model.file[model.head]?.date, undefined);
  if (year === undefined) {
    return model.year === undefined ? undefined : { first: iso(model.year - 1, 12, 1), last: iso(model.year, 12, 31) };
  }
  if (month === undefined) return { first: iso(year, 1, 1), last: iso(year, 12, 31) };
  return { first: iso(year, month, day ?? 1), last: iso(year, month, day ?? daysInMonth(month, year)) };
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
