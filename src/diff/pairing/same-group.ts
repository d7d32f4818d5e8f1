import type { ModelTask } from '../../model/index.ts';
import type { Spelling } from '../words/spelling.ts';
import type { IsNear } from './alike-pairs.ts';

type Tasks = readonly Pick<ModelTask, 'group'>[];

/** This share of the tasks that went on from a group must stand in another for that to be what it has become. */
const MOST = 0.5;

/**
 * Whether two tasks stand in one group: of the same heading, or of one that holds most of what went on from the other.
 * `pairs` are those known so far.
 */
export function sameGroup(
  old: Tasks,
  fresh: Tasks,
  pairs: readonly { readonly old: number; readonly new: number }[],
  { ofValue }: Spelling,
): IsNear {
  const titles = (tasks: Tasks): string[] => tasks.map(({ group }) => ofValue(group.at(-1) ?? '').join(' '));
  const [before, after] = [titles(old), titles(fresh)];
  const [fromOld, fromNew] = [new Map<string, number>(), new Map<string, number>()];
  const together = new Map<string, number>();
  const both = (a: number, b: number): string => `${before[a]}\n${after[b]}`;
  for (const pair of pairs) {
    count(fromOld, before[pair.old] ?? '');
    count(fromNew, after[pair.new] ?? '');
    count(together, both(pair.old, pair.new));
  }
  return (a, b) => {
    if (before[a] === after[b]) return true;
    const shared = together.get(both(a, b)) ?? 0;
    const larger = Math.max(fromOld.get(before[a] ?? '') ?? 0, fromNew.get(after[b] ?? '') ?? 0);
    return shared > 0 && shared > MOST * larger;
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
