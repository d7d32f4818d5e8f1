import type { ModelTask } from '../../model/index.ts';
import type { TaskMatch } from '../pairing/match-groups.ts';
import type { Comparison } from '../side.ts';
import type { UnitTally } from '../types.ts';

/** What each unit leads in the two plans, the busiest first; a unit that followed another counts as that one. */
export function unitTallies({ old, new: fresh, units }: Comparison, matches: readonly TaskMatch[]): UnitTally[] {
  const tallies = new Map<string, { -readonly [K in keyof UnitTally]: UnitTally[K] }>();
  const oldMatched = new Set(matches.flatMap((match) => match.old));
  const newMatched = new Set(matches.flatMap((match) => match.new));
  const newKeys = new Set(fresh.tasks.flatMap(({ lead }) => lead.map(units.key)));
  const count = (task: ModelTask, side: 'old' | 'new', isAlone: boolean): void => {
    const keys = new Map(
      task.lead.map((owner) => {
        const key = units.key(owner);
        const successor = side === 'old' && !newKeys.has(key) ? units.successor(owner) : undefined;
        return [successor !== undefined && newKeys.has(successor) ? successor : key, owner.unit ?? owner.text] as const;
      }),
    );
    for (const [key, name] of keys) {
      const tally = tallies.get(key) ?? { name, old: 0, new: 0, added: 0, removed: 0 };
      tally[side]++;
      if (side === 'new') tally.name = name;
      if (isAlone) tally[side === 'old' ? 'removed' : 'added']++;
      tallies.set(key, tally);
    }
  };
  old.tasks.forEach((task, at) => {
    count(task, 'old', !oldMatched.has(at));
  });
  fresh.tasks.forEach((task, at) => {
    count(task, 'new', !newMatched.has(at));
  });
  return [...tallies.values()].sort((a, b) => Math.max(b.old, b.new) - Math.max(a.old, a.new));
}
