import type { Model, ModelObjective, ModelTask } from '../../model/index.ts';
import { textChange } from '../fields/task-fields.ts';
import { movedAmong, orderChange } from '../order.ts';
import { type ItemPair, type Named, pairItems } from '../pairing/pair-items.ts';
import type { TaskNames } from '../pairing/pair-outlines.ts';
import type { Comparison } from '../side.ts';
import type { FieldChange, Item, Spot } from '../types.ts';
import type { ObjectivePart } from './objective-parts.ts';
import { type PartChanges, pairedChanges } from './paired-changes.ts';

/** Less alike than this, two objectives are no pair. */
const LEAST = 0.45;

/** Objectives of a plan with words, and the home of each. */
export type Objectives = {
  readonly list: readonly ModelObjective[];
  readonly homes: readonly number[];
  readonly byPath: ReadonlyMap<string, number>;
};

/** `homeOf` gives the shared number of the home around an objective. */
export function objectivesOf(model: Model, homeOf: (objective: ModelObjective) => number): Objectives {
  const list = model.objectives.filter(({ text }) => text !== '');
  return {
    list,
    homes: list.map(homeOf),
    byPath: new Map(list.map(({ path }, at) => [[...path, 'text'].join('/'), at])),
  };
}

export function pairObjectives(
  old: Objectives,
  fresh: Objectives,
  tasks: TaskNames,
  comparison: Comparison,
): ItemPair[] {
  const named = (side: Objectives, model: Model, names: readonly (string | undefined)[]): Named[] => {
    const taskAt = new Map(model.tasks.map((task, at) => [task, at]));
    return side.list.map(({ text, tasks: own }, at) => {
      const { syllables, key: words } = comparison.spelling.inYear(text, model.year);
      const shared = own.flatMap((task) => names[taskAt.get(task) ?? -1] ?? []).sort();
      const [tasksIn, home] = [shared.join(' '), side.homes[at]];
      return {
        keys: [
          `${home}\n${text}\n${tasksIn}`,
          `${home}\n${words}\n${tasksIn}`,
          ...[shared[0], shared.at(-1)].map((task) => (task === undefined ? '' : `${home}\n${words}\n${task}`)),
          `${home}\n${text}`,
          `${home}\n${words}`,
          tasksIn === '' ? '' : `${words}\n${tasksIn}`,
        ],
        item: [
          { name: 'w', weight: 1, syllables },
          { name: 'g', weight: 0.8, syllables: [String(side.homes[at])] },
          ...shared.map((task) => ({ name: 'k', weight: 0.6, syllables: [task] })),
        ],
      };
    });
  };
  return pairItems(named(old, comparison.old, tasks.old), named(fresh, comparison.new, tasks.new), LEAST);
}

/**
 * Whether the objective of a new task is what the objective of an old task has become, or says the same as that; true
 * where neither has one.
 */
export function objectiveKeeper(
  old: Objectives,
  fresh: Objectives,
  pairs: readonly ItemPair[],
): (task: ModelTask, other: ModelTask) => boolean {
  const newOf = new Map(pairs.map((pair) => [pair.old, pair.new]));
  const oldOf = new Map(pairs.map((pair) => [pair.new, pair.old]));
  const at = (side: Objectives, { objectivePath }: ModelTask): number | undefined =>
    objectivePath === undefined ? undefined : side.byPath.get(objectivePath.join('/'));
  const isLike = (side: Objectives, one: number, partner: number | undefined, other: string): boolean =>
    side.list[one]?.text === (partner === undefined ? other : side.list[partner]?.text);
  return (task, other) => {
    const [before, after] = [at(old, task), at(fresh, other)];
    if (before === undefined || after === undefined) return before === after;
    const [wasText, isText] = [old.list[before]?.text ?? '', fresh.list[after]?.text ?? ''];
    // Several objectives of the same words are one to a reader, whichever of them was paired.
    return isLike(fresh, after, newOf.get(before), wasText) && isLike(old, before, oldOf.get(after), isText);
  };
}

export type Spots = { readonly old: (task: ModelTask) => Spot; readonly new: (task: ModelTask) => Spot };

/**
 * What became of the objectives. One that holds tasks has moved where its tasks have, which is told of them; the place
 * of those without tasks is compared here.
 */
export function objectiveChanges(
  old: Objectives,
  fresh: Objectives,
  pairs: readonly ItemPair[],
  parts: ReadonlyMap<number, readonly ObjectivePart[]>,
  spots: Spots,
  comparison: Comparison,
): PartChanges {
  const isBare = (pair: ItemPair): boolean =>
    (old.list[pair.old]?.tasks.length ?? 0) + (fresh.list[pair.new]?.tasks.length ?? 0) === 0;
  const stays = (pair: ItemPair): boolean => old.homes[pair.old] === fresh.homes[pair.new];
  const moved = movedAmong(pairs, (pair) => (isBare(pair) && stays(pair) ? fresh.homes[pair.new] : undefined));
  const place = (before: ModelObjective, after: ModelObjective, pair: ItemPair): FieldChange[] => {
    if (!isBare(pair)) return [];
    if (!stays(pair)) return [{ field: 'group', old: before.number, new: after.number }];
    return moved.has(pair.new) ? [orderChange(before, after)] : [];
  };
  return pairedChanges<ModelObjective>({
    what: 'objective',
    old: old.list,
    new: fresh.list,
    pairs,
    parts,
    oldItem: (one, order) => itemOf(one, order, spots.old),
    newItem: (one, order) => itemOf(one, order, spots.new),
    compare: (before, after, pair) => [
      ...textChange('text', rawText(before), rawText(after), comparison),
      ...place(before, after, pair),
    ],
  });
}

function itemOf({ path, number, text, tasks }: ModelObjective, order: number, spotOf: (task: ModelTask) => Spot): Item {
  return { order, ...(number !== '' && { number }), path: [...path, 'text'], text, holds: tasks.map(spotOf) };
}

/** The objective as the plan has it, with its list marks. */
function rawText({ path, table, text }: ModelObjective): string {
  let at: unknown = table.table;
  for (const name of path.slice(table.path.length)) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  }
  const raw = typeof at === 'object' && at !== null && 'text' in at ? at.text : undefined;
  return typeof raw === 'string' ? raw : text;
}
