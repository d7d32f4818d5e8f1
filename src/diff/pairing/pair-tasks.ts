import type { Model } from '../../model/index.ts';
import type { Tie } from '../types.ts';
import type { Spelling } from '../words/spelling.ts';
import { alikePairs, type IsNear } from './alike-pairs.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Link, MatchGroups, type TaskMatch } from './match-groups.ts';
import { makeProfiles, type Profiles, similarity } from './profiles.ts';
import { sameTasks } from './same-tasks.ts';
import { type LostLink, statedLinks } from './stated-links.ts';
import { taskItem } from './task-items.ts';
import { findParts } from './task-parts.ts';
import { tieOf } from './tie.ts';
import { type Wholes, wholesOf } from './wholes.ts';

export type TaskMatches = {
  readonly matches: readonly TaskMatch[];
  readonly lost: readonly LostLink[];
};

/** What may be part of another task is less alike than what may be the task itself. */
const LEAST_FOR_PARTS = 0.15;

type Plan = Pick<Model, 'tasks' | 'year' | 'file'>;

/**
 * Which task of the old plan goes on as which of the new one: as the plans say (`id`, then `replaces`), then by the same
 * words, then by the best overall assignment of words; at last what is left may be part of a pair. Two tasks with ids
 * that differ are never paired by words.
 */
export function pairTasks(old: Plan, fresh: Plan, spelling: Spelling): TaskMatches {
  const { links, lost } = statedLinks(old, fresh);
  const groups = new MatchGroups(links);
  const { isFreeOld, isFreeNew } = groups;
  for (const pair of sameTasks(old, fresh, { old: isFreeOld, new: isFreeNew }, spelling)) {
    groups.add({ ...pair, by: 'same', similarity: 1 });
  }

  const oldItems = old.tasks.map((task) => taskItem(task, old, spelling));
  const newItems = fresh.tasks.map((task) => taskItem(task, fresh, spelling));
  const profiles = kept(() => makeProfiles(oldItems, newItems));
  const size = { old: old.tasks.length, new: fresh.tasks.length };
  if (old.tasks.some((_, at) => isFreeOld(at)) || fresh.tasks.some((_, at) => isFreeNew(at))) {
    const isSame = groups.sameSides();
    const candidates = findCandidates(profiles(), LEAST_FOR_PARTS, {
      old: { seeks: isFreeOld, isOpen: (at) => !isSame.old.has(at) },
      new: { seeks: isFreeNew, isOpen: (at) => !isSame.new.has(at) },
    });
    const wholes = kept(() => wholesOf(oldItems, newItems));
    const isNear = sameGroup(old, fresh, spelling);
    const mayPair = (one: Candidate): boolean =>
      isFreeOld(one.old) && isFreeNew(one.new) && !differ(old.tasks[one.old]?.id, fresh.tasks[one.new]?.id);
    for (const { similarity: alike, ...pair } of alikePairs(candidates, mayPair, size, wholes, isNear)) {
      groups.add({ ...pair, by: 'text', similarity: alike });
    }
    addParts(candidates, groups, wholes, isNear);
  }
  return { matches: groups.matches((link) => tieOfLink(link, profiles)), lost };
}

/** Two plans need not write a heading alike. */
function sameGroup(old: Plan, fresh: Plan, { ofValue }: Spelling): IsNear {
  const titles = ({ tasks }: Plan): string[] => tasks.map(({ group }) => ofValue(group.at(-1) ?? '').join(' '));
  const [before, after] = [titles(old), titles(fresh)];
  return (a, b) => before[a] === after[b];
}

function differ(id: string | undefined, other: string | undefined): boolean {
  return id !== undefined && other !== undefined && id !== other;
}

function addParts(candidates: readonly Candidate[], groups: MatchGroups, wholes: () => Wholes, isNear: IsNear): void {
  const { isFreeOld, isFreeNew } = groups;
  const pairs = groups.pairs().filter((link) => link.by !== 'same');
  const mayBePart = candidates.some((one) => isFreeOld(one.old) !== isFreeNew(one.new));
  if (!mayBePart || pairs.length === 0) return;
  for (const part of findParts(pairs, candidates, wholes(), { old: isFreeOld, new: isFreeNew }, isNear)) {
    const pair = pairs[part.pair];
    if (pair === undefined) continue;
    const link = part.kind === 'split' ? { old: pair.old, new: part.lone } : { old: part.lone, new: pair.new };
    groups.add({ ...link, by: 'text', similarity: part.similarity });
  }
}

function tieOfLink(link: Link, profiles: () => Profiles): Tie {
  const alike = link.similarity ?? similarityOf(link, profiles());
  return tieOf({ pairing: link.by, similarity: Math.round(alike * 100) / 100 });
}

function similarityOf({ old, new: fresh }: Link, profiles: Profiles): number {
  const [a, b] = [profiles.old[old], profiles.new[fresh]];
  return a === undefined || b === undefined ? 0 : similarity(a, b, profiles.weight);
}

function kept<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
