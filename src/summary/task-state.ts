import { daysBetween } from '../calendar/index.ts';
import type { ProgressEntry } from '../plan/index.ts';
import type { State } from './types.ts';

export type Standing = {
  readonly state: State;
  /** The day on which it was confirmed done. */
  readonly doneOn?: string;
  /** Days on which it can be late that nothing confirms, in order. */
  readonly waitingDays: readonly string[];
};

/**
 * How a task stands on a day. `entry`: what the progress file says of it; what it says of later days is not known yet.
 * Without a progress file (`isTracked` false) nothing is overdue. Of several due days a confirmation covers those up to
 * the one nearest to its day; without a day it covers all. `days`: those on which it can be late, where not all of `due`.
 */
export function standingOf(
  due: readonly string[],
  entry: ProgressEntry | undefined,
  {
    asOf,
    isTracked,
    days = due,
  }: { readonly asOf: string; readonly isTracked: boolean; readonly days?: readonly string[] },
): Standing {
  const known = entry?.on === undefined || entry.on <= asOf ? entry : undefined;
  if (known?.state === 'dropped') return { state: 'dropped', waitingDays: [] };
  const done = known?.state === 'done' ? known : undefined;
  const covered = done === undefined ? 0 : coveredDays(due, done.on);
  const left = due.slice(covered);
  const waitingDays = days === due ? left : left.filter((day) => days.includes(day));
  const doneOn = done?.on === undefined ? {} : { doneOn: done.on };
  if (done !== undefined && left.length === 0) {
    const last = days.at(-1);
    const isLate = last !== undefined && done.on !== undefined && done.on > last;
    return { state: isLate ? 'done-late' : 'done', ...doneOn, waitingDays };
  }
  const isOverdue = isTracked && waitingDays[0] !== undefined && waitingDays[0] < asOf;
  return { state: isOverdue ? 'overdue' : 'open', ...doneOn, waitingDays };
}

function coveredDays(due: readonly string[], on: string | undefined): number {
  if (on === undefined || due.length < 2) return due.length;
  const next = due.findIndex((day) => day >= on);
  const before = due[next - 1];
  const after = due[next];
  if (after === undefined) return due.length;
  return before !== undefined && daysBetween(before, on) < daysBetween(on, after) ? next : next + 1;
}
