import type { Lang } from '../../diagnostics/index.ts';
import { hasDay, type PlanSummary, type SummaryTask } from '../../summary/index.ts';
import { type Block, heading, table } from '../blocks.ts';
import type { TableCell } from '../table/types.ts';
import { dayText } from './day-text.ts';
import { dueDaysText, lastDays } from './due-days.ts';
import { dueNote } from './due-note.ts';
import { outsideStatus } from './outside-line.ts';
import { ownersText, shortText } from './task-text.ts';

/**
 * Tasks with days in the order of their next day, which the heading counts; then, a line each that says so, the duties
 * outside the table, which count nowhere.
 */
export function datedSection(plan: PlanSummary, lang: Lang): Block[] {
  const { tasks } = plan;
  const dated = tasks.filter((task) => hasDay(task) || (!task.isCounted && task.datedness !== 'unknown'));
  if (dated.length === 0) return [];
  const sorted = dated
    .map((task, index) => ({ task, index, day: sortDay(task) }))
    .sort((a, b) => Number(b.task.isCounted) - Number(a.task.isCounted) || compare(a.day, b.day) || a.index - b.index);
  const rows = sorted.map(({ task }) => datedRow(task, plan, lang));
  const counted = dated.filter(({ isCounted }) => isCounted).length;
  const title =
    counted > 0
      ? `${{ vi: 'CÓ NGÀY', en: 'WITH A DAY' }[lang]} (${counted})`
      : `${{ vi: 'NGOÀI BẢNG', en: 'NOT IN TABLE' }[lang]} (${dated.length})`;
  return [heading(title), datedTable(rows, false)];
}

/** A table of dated rows without headings: days, (plan,) number, task, who leads, how it stands. */
export function datedTable(rows: readonly (readonly TableCell[])[], hasPlan: boolean): Block {
  const columns = [
    { title: '', align: 'left' },
    ...(hasPlan ? [{ title: '', align: 'left', min: 12, max: 22 } as const] : []),
    { title: '', align: 'left' },
    { title: '', align: 'left', min: hasPlan ? 16 : 0, max: 46, weight: hasPlan ? 2 : 1 },
    { title: '', align: 'left', min: hasPlan ? 8 : 0, weight: 2 },
    { title: '', align: 'left', min: hasPlan ? 8 : 0, weight: 3 },
  ] as const;
  return table({ indent: 2, columns, rows });
}

function datedRow(task: SummaryTask, plan: PlanSummary, lang: Lang): TableCell[] {
  const outside = !task.isCounted;
  const days = outside ? { vi: 'ngoài\u00a0bảng', en: 'not\u00a0in\u00a0table' }[lang] : dueDaysText(task, plan, lang);
  return [
    days,
    task.number.replaceAll(' ', '\u00a0'),
    shortText(task),
    ownersText(task.lead),
    outside ? outsideNote(task, plan, lang) : dueNote(task, plan, lang),
  ];
}

/** Of a duty outside the table: its days, which have no column of their own, then how it stands. */
function outsideNote(task: SummaryTask, plan: PlanSummary, lang: Lang): TableCell {
  if (task.state === 'open' && !hasDay(task)) {
    const done = { vi: 'xong', en: 'done' }[lang];
    const last = task.doneOn === undefined ? '' : `; ${done} ${dayText(task.doneOn, plan.year)}`;
    return `${outsideStatus(task, plan.asOf, lang)}${last}`;
  }
  const note = dueNote(task, plan, lang);
  const days = task.days.map((day) => dayText(day, plan.year)).join(', ');
  const join = (words: string) => [days, words].filter((part) => part !== '').join(': ');
  return typeof note === 'string' ? join(note) : { ...note, text: join(note.text) };
}

/** The day by which a row is sorted: the first that nothing confirms, else the last. */
function sortDay({ waitingDays, days, deadline, isDayless }: SummaryTask): string {
  return waitingDays[0] ?? days.at(-1) ?? (isDayless ? undefined : lastDays(deadline)[0]) ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
