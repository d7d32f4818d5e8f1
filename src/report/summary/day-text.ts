import { isDayOff, lastWorkingDay, weekdayName } from '../../calendar/index.ts';
import type { Lang, Words } from '../../diagnostics/index.ts';

/** An ISO day as offices write it: 31/01, 30/6, and with its year where that is not the one at hand (NĐ 30/2020, PL I, II.4). */
export function dayText(day: string, year?: number): string {
  const [written = '', month = '', date = ''] = day.split('-');
  const short = `${date}/${Number(month) < 3 ? month : Number(month)}`;
  return Number(written) === year ? short : `${short}/${written}`;
}

/** `thứ Hai, 03/4/2023`. */
export function longDay(day: string, lang: Lang): string {
  return `${weekdayName(day)[lang]}, ${dayText(day)}`;
}

/** What is added to a due day that is a day off: its weekday, or that it is a holiday. "" for a working day. */
export function dayOffMark(day: string, lang: Lang): string {
  if (isDayOff(day) === undefined) return '';
  const mark = WEEKEND[weekdayName(day).en];
  return mark === undefined ? { vi: '\u00a0(nghỉ\u00a0lễ)', en: '\u00a0(holiday)' }[lang] : `\u00a0(${mark[lang]})`;
}

const WEEKEND: Readonly<Record<string, Words>> = {
  Saturday: { vi: 'T7', en: 'Sat' },
  Sunday: { vi: 'CN', en: 'Sun' },
};

/** The last working day up to a due day that is a day off; undefined for a working day. */
export function workingDayBefore(day: string): string | undefined {
  return isDayOff(day) === undefined ? undefined : lastWorkingDay(day);
}
