import { daysInMonth } from '../calendar/index.ts';
import type { Words } from '../diagnostics/index.ts';
import { parseOpenDate } from '../plan/index.ts';

type DateForm = { readonly form: Words; readonly parts: (written: string) => ReturnType<typeof parseOpenDate> };

const DAY_FIRST: DateForm = {
  form: {
    vi: 'Ghi ngày/tháng/năm, ví dụ 16/01/2023; phần chưa biết ghi dấu hỏi: ?/12/2023.',
    en: 'Write day/month/year, for example 16/01/2023; a question mark for what is still open: ?/12/2023.',
  },
  parts: (written) => parseOpenDate(written, undefined),
};

const YEAR_FIRST: DateForm = {
  form: { vi: 'Ghi năm-tháng-ngày, ví dụ 2025-02-28.', en: 'Write year-month-day, for example 2025-02-28.' },
  parts: (written) => parseOpenDate(written.split('-').reverse().join('/'), undefined),
};

/** The way of writing dates that a schema's pattern stands for; undefined for a pattern of something else. */
export function dateForm(pattern: RegExp): DateForm | undefined {
  if (pattern.test('?/12/2023') && !pattern.test('?')) return DAY_FIRST;
  return pattern.test('2025-02-28') && !pattern.test('2025') ? YEAR_FIRST : undefined;
}

/** Whether a date in this form can stand in a calendar as far as it is known: 31/02/2023 and ?/13/2023 cannot. */
export function isPossible({ parts }: DateForm, written: string): boolean {
  const { day, month, year } = parts(written);
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  // Without the month or the year the longest one is granted: 29/02/? can be.
  return day >= 1 && day <= (month === undefined ? 31 : daysInMonth(year ?? 2024, month));
}
