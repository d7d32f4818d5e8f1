import { type Deadline, dueDays } from '../../language/index.ts';
import type { Effect } from '../types.ts';
import type { Years } from '../words/years.ts';

/**
 * What became of a deadline. `same`: due on the same days, each counted from its own plan's year. Without `effect` it
 * changed in a way that is neither earlier nor later: what is waited for, a start.
 */
export type DeadlineChange = { readonly same?: true; readonly effect?: Effect };

/**
 * Compares two understood deadlines. A day in the old plan's own year is the same day of the new plan's year, and so is
 * a day of the first quarter after it (reports of the year); other days are days of the calendar.
 */
export function compareDeadlines(old: Deadline, fresh: Deadline, years: Years): DeadlineChange {
  const before = daysOf(old, years.old).map((day) => moved(day, years));
  const after = daysOf(fresh, years.new);
  if (before.length === 0 && after.length === 0) return sameKind(old, fresh) ? { same: true } : {};
  if (before.length === 0) return { effect: 'firmer' };
  if (after.length === 0) return { effect: 'looser' };
  const [added, lost] = [missingIn(before, after), missingIn(after, before)];
  if (added.length === 0 && lost.length === 0) return sameStart(old, fresh, years) ? { same: true } : {};
  // A day more beside those that stay is one more to be kept, wherever it falls; a day less is one dropped.
  if (lost.length === 0) return { effect: 'firmer' };
  if (added.length === 0) return { effect: 'looser' };
  const order = compare(last(after), last(before)) || compare(after[0] ?? '', before[0] ?? '');
  return order === 0 ? {} : { effect: order < 0 ? 'earlier' : 'later' };
}

/** Last days of named days and periods, and what recurs within the plan's year; in order, each once. */
function daysOf(deadline: Deadline, year: number | undefined): string[] {
  const ends = endsOf(deadline);
  const recurring = year === undefined ? [] : dueDays(deadline, year);
  return [...new Set([...ends, ...recurring])].sort();
}

function endsOf(deadline: Deadline): string[] {
  if (deadline.kind === 'by' || deadline.kind === 'between') return deadline.end === undefined ? [] : [deadline.end];
  return (deadline.parts ?? []).flatMap(endsOf);
}

function moved(day: string, { old, new: fresh }: Years): string {
  if (old === undefined || fresh === undefined) return day;
  const year = Number(day.slice(0, 4));
  const isOfPlan = year === old || (year === old + 1 && day.slice(5) <= '03-31');
  if (!isOfPlan) return day;
  const there = year + fresh - old;
  const monthDay = day.slice(4);
  const isEndOfFebruary = monthDay === '-02-29' || (monthDay === '-02-28' && !isLeap(year));
  return `${String(there).padStart(4, '0')}${isEndOfFebruary ? `-02-${isLeap(there) ? 29 : 28}` : monthDay}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Without days: the same going on. What is waited for is compared as words. */
function sameKind(old: Deadline, fresh: Deadline): boolean {
  return [old, fresh].every((deadline) => deadline.kind === 'ongoing' && deadline.start === undefined);
}

function sameStart(old: Deadline, fresh: Deadline, years: Years): boolean {
  if (old.kind !== 'between' && fresh.kind !== 'between') return true;
  return (old.start === undefined ? undefined : moved(old.start, years)) === fresh.start;
}

function missingIn(days: readonly string[], others: readonly string[]): string[] {
  const there = new Set(days);
  return others.filter((day) => !there.has(day));
}

function last(days: readonly string[]): string {
  return days.at(-1) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
