import type { Lang, Words } from '../../diagnostics/index.ts';
import type { Deadline } from '../../language/index.ts';
import type { PlanSummary, SummaryTask } from '../../summary/index.ts';
import { dayOffMark, dayText } from './day-text.ts';

const EVERY: Readonly<Record<string, Words>> = {
  week: { vi: 'hằng tuần', en: 'weekly' },
  month: { vi: 'hằng tháng', en: 'monthly' },
};

/** The due days of a task for a column: all of them, the next one marked where it is a day off; the period of what recurs often. */
export function dueDaysText(
  { due, deadline, waitingDays }: SummaryTask,
  { asOf, year }: Pick<PlanSummary, 'asOf' | 'year'>,
  lang: Lang,
): string {
  const days = due.length === 0 ? lastDays(deadline) : due;
  const next = waitingDays.find((day) => day >= asOf);
  const shown = (day: string) =>
    `${dayText(day, year)}${day === next || days.length === 1 ? dayOffMark(day, lang) : ''}`;
  if (days.length <= 4) return days.map(shown).join(', ');
  const every = EVERY[deadline.every ?? '']?.[lang];
  const soon = next ?? days.at(-1) ?? '';
  return every === undefined ? `${shown(soon)}, …` : `${every}, ${shown(soon)}`;
}

/** The last days that a deadline names, also outside the plan's year. */
export function lastDays({ kind, end, parts }: Deadline): string[] {
  if (parts !== undefined) return [...new Set(parts.flatMap(lastDays))].sort();
  return (kind === 'by' || kind === 'between') && end !== undefined ? [end] : [];
}
