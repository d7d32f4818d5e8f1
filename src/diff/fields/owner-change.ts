import type { Owner } from '../../model/index.ts';
import type { Effect } from '../types.ts';
import type { UnitNames } from './unit-names.ts';

/** What became of the units in a cell: `same` for the same units, however they are written and ordered. */
export type OwnerChange = 'same' | Extract<Effect, 'reassigned' | 'extended' | 'reduced' | 'renamed'>;

/**
 * Compares the units of two cells. A unit that the directory says has followed another is `renamed`; more units or fewer
 * are `extended` and `reduced`, a group counting as its members; else the work is `reassigned`.
 */
export function compareOwners(old: readonly Owner[], fresh: readonly Owner[], names: UnitNames): OwnerChange {
  const after = new Set(fresh.map(names.key));
  let isRenamed = false;
  const before = new Set(
    old.map((owner) => {
      const key = names.key(owner);
      if (after.has(key)) return key;
      const successor = names.successor(owner);
      if (successor === undefined || !after.has(successor)) return key;
      isRenamed = true;
      return successor;
    }),
  );
  if (holds(before, after) && holds(after, before)) return isRenamed ? 'renamed' : 'same';
  if (holds(before, after)) return 'reduced';
  if (holds(after, before)) return 'extended';
  const [all, others] = [opened(old, names), opened(fresh, names)];
  if (holds(all, others) && holds(others, all)) return 'reassigned';
  if (holds(all, others)) return 'reduced';
  return holds(others, all) ? 'extended' : 'reassigned';
}

function opened(owners: readonly Owner[], { members }: UnitNames): Set<string> {
  return new Set(owners.flatMap((owner) => members(owner)));
}

/** Whether one set has all of the other. */
function holds(set: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const key of other) if (!set.has(key)) return false;
  return true;
}
