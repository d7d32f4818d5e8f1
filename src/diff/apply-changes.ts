import type { PlanDiff } from './diff-plans.ts';
import type { Change, Home, Item, Spot, TaskRecord } from './types.ts';

/**
 * The old plan's tasks with the change list carried out: the new plan's tasks, in its order. What is no change (the
 * plan's own year) stays as the old plan has it.
 */
export function applyChanges(
  tasks: readonly TaskRecord[],
  { changes, homes }: Pick<PlanDiff, 'changes' | 'homes'>,
): TaskRecord[] {
  const gone = new Set<string>();
  const inPlace = new Map<string, TaskRecord>();
  const inserted: TaskRecord[] = [];
  const objectives = new Map<string, string>();
  for (const change of changes) {
    if (change.what === 'objective') renameObjective(change, objectives);
    if (change.what !== 'task') continue;
    const [old, fresh] = [change.old.flatMap(recordOf), change.new.flatMap(recordOf)];
    const [before, after] = [old[0], fresh[0]];
    if (before !== undefined && after !== undefined && staysInPlace(change)) inPlace.set(keyOf(before), after);
    else {
      for (const record of old) gone.add(keyOf(record));
      inserted.push(...fresh);
    }
  }
  const kept = tasks
    .filter((task) => !gone.has(keyOf(task)))
    .map((task): TaskRecord => {
      const objective = objectives.get(keyOf(task));
      const renamed = objective === undefined ? task : { ...task, objective };
      const changed = inPlace.get(keyOf(task));
      return changed === undefined ? renamed : { ...changed, home: task.home, place: task.place };
    });
  return inNewOrder(kept, inserted, homes);
}

function renameObjective({ old, new: fresh }: Change, objectives: Map<string, string>): void {
  const text = fresh[0]?.text;
  if (text !== undefined) for (const spot of old[0]?.holds ?? []) objectives.set(keyOf(spot), text);
}

function staysInPlace({ kind, fields }: Change): boolean {
  return kind === 'changed' && !fields.some(({ field }) => field === 'group' || field === 'order');
}

/** Within each home: what was put in stands where the new plan has it, what stayed fills the rest in its order. */
function inNewOrder(
  kept: readonly TaskRecord[],
  inserted: readonly TaskRecord[],
  homes: readonly Home[],
): TaskRecord[] {
  const [stayed, put] = [byHome(kept), byHome(inserted)];
  const order = [...homes.keys()].sort((a, b) => (homes[a]?.new?.order ?? 0) - (homes[b]?.new?.order ?? 0));
  return order.flatMap((home) => {
    const rest = (stayed.get(home) ?? []).sort((a, b) => a.place - b.place);
    const placed = new Map((put.get(home) ?? []).map((task) => [task.place, task]));
    const count = rest.length + placed.size;
    return Array.from({ length: count }, (_, place) => placed.get(place) ?? rest.shift()).flatMap((task, place) =>
      task === undefined ? [] : [{ ...task, place }],
    );
  });
}

function byHome(tasks: readonly TaskRecord[]): Map<number, TaskRecord[]> {
  const homes = new Map<number, TaskRecord[]>();
  for (const task of tasks) {
    const list = homes.get(task.home);
    if (list === undefined) homes.set(task.home, [task]);
    else list.push(task);
  }
  return homes;
}

function recordOf({ task }: Item): TaskRecord[] {
  return task === undefined ? [] : [task];
}

function keyOf({ home, place }: Spot): string {
  return `${home} ${place}`;
}
