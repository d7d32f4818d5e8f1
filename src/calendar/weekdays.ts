import type { Words } from '../diagnostics/index.ts';
import { partsOf, weekday } from './days.ts';

const NAMES: readonly Words[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

/** The name of an ISO day's weekday; empty for a text that is no day. */
export function weekdayName(day: string): Words {
  return weekdayNumbered(weekdayOf(day));
}

/** The name of a weekday by its number, Monday 1 to Sunday 7; empty for any other number. */
export function weekdayNumbered(number: number): Words {
  return NAMES[number - 1] ?? { vi: '', en: '' };
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return weekdayOf(day) >= 6;
}

/** Monday 1 to Sunday 7, 0 for a text that is no day. */
function weekdayOf(day: string): number {
  const parts = partsOf(day);
  return parts === undefined ? 0 : weekday(...parts);
}
