import type { Model, ModelTask } from '../../model/index.ts';
import { taskFields } from '../fields/task-fields.ts';
import { movedAmong, orderChange } from '../order.ts';
import type { TaskMatch } from '../pairing/match-groups.ts';
import type { Comparison } from '../side.ts';
import { rowOf } from '../task-row.ts';
import type { Change, FieldChange, Item, TaskRecord } from '../types.ts';
import { isOnlyPlace, type PartChanges } from './paired-changes.ts';
import type { Placing } from './placing.ts';

type TaskContext = {
  readonly comparison: Comparison;
  readonly matches: readonly TaskMatch[];
  readonly oldPlace: Placing;
  readonly newPlace: Placing;
  /** Whether the new objective is what the old one has become. */
  readonly sameObjective: (old: ModelTask, fresh: ModelTask) => boolean;
};

/** What became of every task, and how many stayed as they were. */
export function taskChanges(context: TaskContext): PartChanges {
  const { comparison, matches, oldPlace, newPlace } = context;
  const changes: Change[] = [];
  let same = 0;
  const [oldSeen, newSeen] = [new Set<number>(), new Set<number>()];
  const moved = movedTasks(context);
  for (const match of matches) {
    for (const at of match.old) oldSeen.add(at);
    for (const at of match.new) newSeen.add(at);
    const fields = fieldsOf(match, moved, context);
    if (fields.length === 0 && match.ties.length === 1) {
      same++;
      continue;
    }
    changes.push({
      kind:
        match.old.length > 1 ? 'merged' : match.new.length > 1 ? 'split' : isOnlyPlace(fields) ? 'moved' : 'changed',
      what: 'task',
      old: match.old.flatMap((at) => itemOf(comparison.old, oldPlace, at)),
      new: match.new.flatMap((at) => itemOf(comparison.new, newPlace, at)),
      fields,
      ties: match.ties,
    });
  }
  const alone = { what: 'task' as const, fields: [], ties: [] };
  comparison.new.tasks.forEach((_, at) => {
    if (!newSeen.has(at)) changes.push({ ...alone, kind: 'added', old: [], new: itemOf(comparison.new, newPlace, at) });
  });
  comparison.old.tasks.forEach((_, at) => {
    if (!oldSeen.has(at))
      changes.push({ ...alone, kind: 'removed', old: itemOf(comparison.old, oldPlace, at), new: [] });
  });
  return { changes, tally: { old: comparison.old.tasks.length, new: comparison.new.tasks.length, same } };
}

/** What changed between the two that go on most plainly: cells, and the place; of other parts what has an effect. */
function fieldsOf(
  match: TaskMatch,
  moved: ReadonlySet<number>,
  { comparison, oldPlace, newPlace, sameObjective }: TaskContext,
): FieldChange[] {
  const [old, fresh] = [comparison.old.tasks[match.old[0] ?? -1], comparison.new.tasks[match.new[0] ?? -1]];
  if (old === undefined || fresh === undefined) return [];
  const fields = taskFields(old, fresh, comparison);
  if (oldPlace.spot(old).home !== newPlace.spot(fresh).home) {
    fields.push({ field: 'group', old: old.group.join(' / '), new: fresh.group.join(' / ') });
  } else if (!sameObjective(old, fresh)) {
    fields.push({ field: 'objective', old: old.objective ?? '', new: fresh.objective ?? '' });
  }
  if (moved.has(match.new[0] ?? -1)) fields.push(orderChange(old, fresh));
  return [...fields, ...otherParts(match, fields, comparison)];
}

/**
 * Deadlines and units of the other tasks of a split or merge, where they are put off, dropped or given to others: the
 * plainest pair may have kept its own. What is said already is not said twice.
 */
function otherParts(
  { old, new: fresh }: TaskMatch,
  told: readonly FieldChange[],
  comparison: Comparison,
): FieldChange[] {
  const known = new Set(told.map(toldAs));
  const pairs = old.length > 1 ? old.slice(1).map((at) => [at, fresh[0]]) : fresh.slice(1).map((at) => [old[0], at]);
  return pairs.flatMap(([a = -1, b = -1]) => {
    const [before, after] = [comparison.old.tasks[a], comparison.new.tasks[b]];
    if (before === undefined || after === undefined) return [];
    return taskFields(before, after, comparison).filter((change) => {
      if ((change.field !== 'deadline' && change.field !== 'lead') || change.effect === undefined) return false;
      const isNew = !known.has(toldAs(change));
      known.add(toldAs(change));
      return isNew;
    });
  });
}

function toldAs({ field, old, new: fresh }: FieldChange): string {
  return `${field}\n${old}\n${fresh}`;
}

/** New tasks that stand elsewhere among those that stayed in one home. */
function movedTasks({ comparison, matches, oldPlace, newPlace }: TaskContext): Set<number> {
  const pairs = matches.map((match) => ({ old: match.old[0] ?? -1, new: match.new[0] ?? -1 }));
  return movedAmong(pairs, (pair) => {
    const [old, fresh] = [comparison.old.tasks[pair.old], comparison.new.tasks[pair.new]];
    if (old === undefined || fresh === undefined) return undefined;
    const { home } = newPlace.spot(fresh);
    return oldPlace.spot(old).home === home ? home : undefined;
  });
}

function itemOf(model: Model, place: Placing, at: number): Item[] {
  const task = model.tasks[at];
  if (task === undefined) return [];
  const { id, number, path, span, text } = task;
  return [
    {
      order: at,
      ...(id !== undefined && { id }),
      number,
      path,
      ...(span && { span }),
      text,
      task: recordOf(model, place, task),
    },
  ];
}

/** All that is needed to write a task down again. */
export function recordOf(model: Model, { spot }: Placing, task: ModelTask): TaskRecord {
  const { number, path, source, id, objective } = task;
  return {
    number,
    path,
    source,
    ...(id !== undefined && { id }),
    ...spot(task),
    ...(objective !== undefined && { objective }),
    cells: cellsOf(model, task),
    datedness: task.datedness,
    ...(task.waitsFor !== undefined && { waitsFor: task.waitsFor }),
  };
}

/** The words of a task by field; a cell shared with the row above is written out. */
function cellsOf(model: Model, task: ModelTask): Record<string, string> {
  const cells: Record<string, string> = {};
  if (task.source === 'prose') {
    cells.task = task.text;
    if (task.lead.length > 0) cells.lead = task.lead.map((owner) => owner.text).join(', ');
    if (task.deadline.text !== '') cells.deadline = task.deadline.text;
    return cells;
  }
  for (const [field, cell] of Object.entries(task.cells)) if (cell.text !== '') cells[field] = cell.text;
  for (const [name, text] of Object.entries(rowOf(model, task)?.cells ?? {})) {
    if (text !== '') cells[`cells.${name}`] = text;
  }
  return cells;
}
