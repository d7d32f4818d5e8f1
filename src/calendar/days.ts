// Days as ISO texts ("2023-01-16") of the Gregorian calendar, reckoned without clocks and time zones.

/** Days in a month, 28–31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The ISO day of numbers that are known to be one. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The ISO day, undefined when the calendar has none (31/02) or a part is no number. */
export function possibleDay(year: number, month: number, day: number): string | undefined {
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month) ? isoDay(year, month, day) : undefined;
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekday(year: number, month: number, day: number): number {
  return ((daysBefore(year, month) + day - 1) % 7) + 1;
}

/** The day so many days later (earlier, for a negative number); a text that is no day stays as written. */
export function addDays(day: string, count: number): string {
  const number = dayNumber(day);
  return number === undefined ? day : dayOfNumber(number + count);
}

/** The ISO day before. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** The ISO day after. */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** Days from one ISO day to another: 1 from a day to the next, negative backwards; NaN when one is no day. */
export function daysBetween(from: string, to: string): number {
  return (dayNumber(to) ?? Number.NaN) - (dayNumber(from) ?? Number.NaN);
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Year, month and date of an ISO day; undefined when it is none. */
export function partsOf(day: string): readonly [year: number, month: number, date: number] | undefined {
  const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return possibleDay(year, month, date) === undefined ? undefined : [year, month, date];
}

/** 01/01/0001 is day 1. */
function dayNumber(day: string): number | undefined {
  const parts = partsOf(day);
  return parts && daysBefore(parts[0], parts[1]) + parts[2];
}

function dayOfNumber(number: number): string {
  let year = Math.floor(number / 365.2425) + 1;
  if (daysBefore(year, 1) >= number) year--;
  else if (daysBefore(year + 1, 1) < number) year++;
  let rest = number - daysBefore(year, 1);
  let month = 1;
  while (rest > daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return isoDay(year, month, rest);
}

/** Days of the calendar before the first of a month. */
function daysBefore(year: number, month: number): number {
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
