import { addDays, daysInMonth, possibleDay } from '../calendar/index.ts';
import { fold } from '../text/index.ts';

/** A day that a person types: 2023-09-12, 12/9/2023, or 12/9 of the year of `today`. Undefined where it is none. */
export function readDay(words: string, today: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words.trim());
  if (iso !== null) return possibleDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(words.trim());
  if (local === null) return undefined;
  return possibleDay(Number(local[3] ?? today.slice(0, 4)), Number(local[2]), Number(local[1]));
}

/** The last day of a stretch that begins `today`: 30d, 2w, 3m (also 30 ngày, 2 tuần, 3 tháng), or a day itself. */
export function readUntil(words: string, today: string): string | undefined {
  const stretch = /^(\d{1,4})\s*(d|w|m|ngay|tuan|thang)$/u.exec(fold(words));
  if (stretch === null) return readDay(words, today);
  const count = Number(stretch[1]);
  const unit = stretch[2]?.charAt(0) === 't' ? (stretch[2] === 'tuan' ? 'w' : 'm') : stretch[2];
  if (unit === 'm') return addMonths(today, count);
  return addDays(today, unit === 'w' ? count * 7 : count);
}

/** The same day some months on; the last of the month where it has no such day. */
function addMonths(day: string, count: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return possibleDay(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

/** The calendar day in Việt Nam (UTC+7 all year) at a moment, whatever the time zone of the machine. */
export function dayInVietnam(milliseconds: number): string {
  return new Date(milliseconds + 7 * 3_600_000).toISOString().slice(0, 10);
}
