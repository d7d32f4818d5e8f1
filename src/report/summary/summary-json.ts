import { lastWorkingDay } from '../../calendar/index.ts';
import {
  byStatus,
  countDatedness,
  grouped,
  hasDay,
  occurrencesOf,
  ownerRows,
  type PlanSummary,
  periodOf,
  type Summary,
  type SummaryOwner,
  type SummaryTask,
  type Window,
  waitingGroups,
} from '../../summary/index.ts';
import { jsonParts, made } from '../json-parts.ts';
import type { By } from './by-screen.ts';
import type { Filters } from './filter-words.ts';

/** The summary for programs (contracts), as JSON in pieces: fields may be added, none renamed. */
export function summaryJson(summary: Summary, by: By | undefined, filters: Filters): Generator<string> {
  const counted = summary.tasks.filter(({ isCounted }) => isCounted);
  const total = summary.plans.reduce((sum, plan) => sum + plan.total, 0);
  return jsonParts({
    version: 1,
    asOf: summary.asOf,
    datedness: countDatedness(summary.tasks),
    undated:
      counted.length === 0 ? 0 : Number((counted.filter((task) => !hasDay(task)).length / counted.length).toFixed(4)),
    plans: summary.plans.map(planJson),
    tasks: made(summary.tasks, taskJson),
    owners: ownerRows(summary, filters.leadOnly === true).map(({ key: _, tasks: __, datedness, lead, ...row }) => ({
      ...row,
      lead,
      share: total === 0 ? 0 : Number((lead / total).toFixed(4)),
      datedness,
    })),
    waiting: waitingGroups(summary.tasks).map(({ kind, names, tasks }) => ({
      kind,
      names,
      tasks: tasks.map(taskReference),
    })),
    ...(by !== undefined && { by, groups: groupsJson(summary, by, filters) }),
  });
}

function planJson({ tasks: _, groups: __, owner: ___, ...plan }: PlanSummary): object {
  return plan;
}

function taskJson(task: SummaryTask): object {
  const { isCounted, days, isDayless, waitingDays, isOngoing, awaited, lead, support, ...fields } = task;
  return {
    ...fields,
    lead: lead.map(ownerJson),
    support: support.map(ownerJson),
    ...(!isCounted && { outsideTable: true }),
    // Of a duty outside the table, where its words name fewer days than periods end.
    ...(days.length < task.due.length && { days }),
    ...(isOngoing && { ongoing: true }),
    ...(awaited && { awaited: awaitedJson(awaited) }),
  };
}

function awaitedJson({ key: _, name, ...awaited }: NonNullable<SummaryTask['awaited']>): object {
  return { ...awaited, ...(name !== '' && { name }) };
}

function ownerJson({ key: _, ...owner }: SummaryOwner): object {
  return owner;
}

function taskReference({ file, number, id, isCounted }: SummaryTask): object {
  return { file, number, ...(id !== undefined && { id }), ...(!isCounted && { outsideTable: true }) };
}

/** What `--by` asks for: groups of tasks, or of due days with the working day before one that is off. */
function groupsJson(summary: Summary, by: By, window: Window): object[] {
  if (by === 'month' || by === 'quarter') {
    return [...grouped(occurrencesOf(summary, window), ({ day }) => periodOf(day, by))].map(([key, some]) => ({
      key,
      due: some.map(({ day, task, what, isSettled }) => ({
        day,
        ...(lastWorkingDay(day) !== day && { workingDay: lastWorkingDay(day) }),
        ...(what === 'begins' && { begins: true }),
        ...(isSettled && { settled: true }),
        ...taskReference(task),
      })),
    }));
  }
  return groupTasks(summary, by).map(({ key, tasks }) => ({ key, tasks: tasks.map(taskReference) }));
}

/** Tasks by what `--by` names; one that several units lead stands under each of them. */
export function groupTasks(
  summary: Summary,
  by: Exclude<By, 'month' | 'quarter'>,
): { readonly key: string; readonly tasks: readonly SummaryTask[] }[] {
  const entries = (groups: Iterable<[string, readonly SummaryTask[]]>) =>
    [...groups].map(([key, tasks]) => ({ key, tasks }));
  switch (by) {
    case 'owner':
      return ownerRows(summary, true).map(({ owner, office, tasks }) => ({
        key: office === undefined ? owner : `${owner} (${office})`,
        tasks,
      }));
    case 'waiting':
      return waitingGroups(summary.tasks).map(({ kind, names, tasks }) => ({ key: names.join(', ') || kind, tasks }));
    case 'status':
      return entries(byStatus(summary));
    case 'group':
      return entries(grouped(summary.tasks, ({ group }) => group.join(' › ')));
    case 'datedness':
      return entries(grouped(summary.tasks, ({ datedness }) => datedness));
  }
}
