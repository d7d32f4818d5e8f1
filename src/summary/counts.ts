import type { Datedness } from '../language/index.ts';
import type { SummaryTask } from './types.ts';

export type DatednessCounts = Record<Datedness, number>;

/** Tasks that count, by how much they can be late. */
export function countDatedness(tasks: readonly SummaryTask[]): DatednessCounts {
  const counts: DatednessCounts = { dated: 0, periodic: 0, event: 0, 'open-ended': 0, unknown: 0 };
  for (const task of tasks) if (task.isCounted) counts[task.datedness]++;
  return counts;
}

/** Whether a task has a day on which it can be late: named days, or a period that recurs. */
export function hasDay({ datedness, deadline, due, isDayless }: SummaryTask): boolean {
  if (isDayless) return false;
  return datedness === 'dated' || (datedness === 'periodic' && (due.length > 0 || deadline.every !== undefined));
}
