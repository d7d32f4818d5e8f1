import type { ModelTask } from '../../model/index.ts';
import type { ItemPair } from '../pairing/pair-items.ts';
import type { TaskNames } from '../pairing/pair-outlines.ts';
import type { Comparison } from '../side.ts';
import type { Objectives } from './objective-changes.ts';

/** An objective without a partner that has become part of one of the other plan, or is a part of it. */
export type ObjectivePart = {
  readonly kind: 'merged' | 'split';
  /** Its place among the objectives: of a merge in the old plan, of a split in the new one. */
  readonly lone: number;
  /** How much of its words the whole has, 0 to 1, two decimals. */
  readonly similarity: number;
};

/** So much of its words must stand in the whole: tasks alone may also move to another objective. */
const COVERED = 0.7;

/**
 * Splits and merges of objectives: an objective without a partner whose tasks, all of them, go on under one objective of
 * the other plan that has a partner, and its words too. For each pair, by its place in `pairs`, its further parts; a pair
 * is split or merged.
 */
export function objectiveParts(
  old: Objectives,
  fresh: Objectives,
  pairs: readonly ItemPair[],
  names: TaskNames,
  { old: before, new: after, years, spelling }: Comparison,
): Map<number, ObjectivePart[]> {
  const sides = {
    old: { namesOf: namesReader(before.tasks, names.old), list: old.list, year: years.old },
    new: { namesOf: namesReader(after.tasks, names.new), list: fresh.list, year: years.new },
  };
  const parts = new Map<number, ObjectivePart[]>();
  for (const kind of ['merged', 'split'] as const) {
    const [from, to] = kind === 'merged' ? (['old', 'new'] as const) : (['new', 'old'] as const);
    const paired = new Set(pairs.map((pair) => pair[from]));
    sides[from].list.forEach(({ text, tasks }, lone) => {
      const own = paired.has(lone) ? [] : sides[from].namesOf(tasks);
      if (own.length === 0 || own.includes(undefined)) return;
      const at = pairs.findIndex((pair) => {
        const there = sides[to].namesOf(sides[to].list[pair[to]]?.tasks ?? []);
        return own.every((name) => there.includes(name));
      });
      const pair = pairs[at];
      if (pair === undefined || parts.get(at)?.some((part) => part.kind !== kind)) return;
      const words = spelling.inYear(text, sides[from].year).syllables;
      const whole = new Set(spelling.inYear(sides[to].list[pair[to]]?.text ?? '', sides[to].year).syllables);
      const covered = words.filter((word) => whole.has(word)).length / words.length;
      if (covered < COVERED) return;
      const part = { kind, lone, similarity: Math.round(covered * 100) / 100 };
      parts.set(at, [...(parts.get(at) ?? []), part]);
    });
  }
  return parts;
}

function namesReader(
  all: readonly ModelTask[],
  names: readonly (string | undefined)[],
): (tasks: readonly ModelTask[]) => (string | undefined)[] {
  const placeOf = new Map(all.map((task, at) => [task, at]));
  return (tasks) => tasks.map((task) => names[placeOf.get(task) ?? -1]);
}
