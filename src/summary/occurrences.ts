import type { Summary, SummaryTask } from './types.ts';

/** A day on which something falls due, or begins. */
export type Occurrence = {
  readonly day: string;
  readonly task: SummaryTask;
  readonly what: 'due' | 'begins';
  /** Somebody confirmed what was due on this day, or the task was dropped. */
  readonly isSettled: boolean;
};

/** Which occurrences: all, or those that are not settled and fall before the day asked for, up to a last day, or either. */
export type Window = { readonly overdue?: boolean | undefined; readonly dueUntil?: string | undefined };

/** Every occurrence of every task, on the days on which it can be late, in the order of the days; of one day, in the order of the plans. */
export function occurrencesOf({ tasks, asOf }: Summary, { overdue, dueUntil }: Window = {}): Occurrence[] {
  const isWhole = !overdue && dueUntil === undefined;
  const found: Occurrence[] = [];
  for (const task of tasks) {
    if (isWhole && task.begins !== undefined)
      found.push({ day: task.begins, task, what: 'begins', isSettled: task.state === 'dropped' });
    const open = new Set(task.waitingDays);
    for (const day of task.days) {
      const isSettled = !open.has(day);
      const isPast = overdue === true && day < asOf;
      const isSoon = dueUntil !== undefined && day >= asOf && day <= dueUntil;
      if (isWhole || (!isSettled && (isPast || isSoon))) found.push({ day, task, what: 'due', isSettled });
    }
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** `2023-06`, `2023-Q2`. */
export function periodOf(day: string, by: 'month' | 'quarter'): string {
  if (by === 'month') return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
