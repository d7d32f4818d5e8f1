import { hasDay } from './counts.ts';
import type { Summary, SummaryTask } from './types.ts';

/** How a task stands, for people: what goes on is neither done nor open, what waits or has no day is not late. */
export type Status =
  | 'overdue'
  /** Its day has passed and no progress file says more. */
  | 'unconfirmed'
  | 'upcoming'
  | 'done'
  | 'done-late'
  | 'dropped'
  | 'waiting'
  | 'ongoing'
  | 'undated';

const ORDER: readonly Status[] = [
  'overdue',
  'unconfirmed',
  'upcoming',
  'done',
  'done-late',
  'dropped',
  'waiting',
  'ongoing',
  'undated',
];

/** Tasks by how they stand, in the order of what asks for something first; classes without a task are left out. */
export function byStatus({ tasks, asOf }: Summary): Map<Status, SummaryTask[]> {
  const found = new Map<Status, SummaryTask[]>(ORDER.map((status) => [status, []]));
  for (const task of tasks) found.get(statusOf(task, asOf))?.push(task);
  return new Map([...found].filter(([, some]) => some.length > 0));
}

/** How a task stands on a day (ISO). */
export function statusOf(task: SummaryTask, asOf: string): Status {
  if (task.state !== 'open') return task.state;
  if (task.datedness === 'event') return 'waiting';
  if (task.datedness === 'open-ended') return 'ongoing';
  if (!hasDay(task)) return 'undated';
  const [first] = task.waitingDays;
  return first !== undefined && first < asOf ? 'unconfirmed' : 'upcoming';
}
