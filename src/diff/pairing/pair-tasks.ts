import type { Model } from '../../model/index.ts';
import type { Tie } from '../types.ts';
import type { Spelling } from '../words/spelling.ts';
import { alikeEnough, bestAssignment, type IsNear } from './alike-pairs.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Link, MatchGroups, type TaskMatch } from './match-groups.ts';
import { compareProfiles, makeProfiles, type Profiles } from './profiles.ts';
import { sameGroup } from './same-group.ts';
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

/** A pair that fits so well is plain, and a part of a pair that has so much of its words there. */
const PLAIN_FIT = 0.6;
const PLAIN_PART = 0.7;

type Plan = Pick<Model, 'tasks' | 'year' | 'file'>;

/**
 * Which task of the old plan goes on as which of the new one: as the plans say (`id`, then `replaces`), then by the same
 * words, then by the best overall assignment of words; at last what is left may be part of a pair. Two tasks with ids
 * that differ are never paired by words.
 */
export function pairTasks(old: Plan, fresh: Plan, spelling: Spelling): TaskMatches {
  const { links, lost } = statedLinks(old, fresh, spelling);
  const groups = new MatchGroups(links);
  const { isFreeOld, isFreeNew } = groups;
  for (const pair of sameTasks(old, fresh, { old: isFreeOld, new: isFreeNew }, spelling)) {
    groups.add({ ...pair, by: 'same', similarity: 1 });
  }

  const oldItems = old.tasks.map((task) => taskItem(task, old, spelling));
  const newItems = fresh.tasks.map((task) => taskItem(task, fresh, spelling));
  const profiles = kept(() => makeProfiles(oldItems, newItems));
  let isNear: IsNear = () => true;
  const size = { old: old.tasks.length, new: fresh.tasks.length };
  if (old.tasks.some((_, at) => isFreeOld(at)) || fresh.tasks.some((_, at) => isFreeNew(at))) {
    const isSame = groups.sameSides();
    const candidates = findCandidates(profiles(), LEAST_FOR_PARTS, {
      old: { seeks: isFreeOld, isOpen: (at) => !isSame.old.has(at) },
      new: { seeks: isFreeNew, isOpen: (at) => !isSame.new.has(at) },
    });
    const wholes = kept(() => wholesOf(oldItems, newItems));
    const areApart = (one: Candidate): boolean => differ(old.tasks[one.old]?.id, fresh.tasks[one.new]?.id);
    const best = bestAssignment(candidates, (one) => isFree(groups, one) && !areApart(one), size);
    // A pair that fits so well stands whatever else may be; what is plainly a part of it is no half-alike task of its own.
    addPairs(best, groups, (pair) => pair.fit >= PLAIN_FIT);
    isNear = sameGroup(old.tasks, fresh.tasks, groups.pairs(), spelling);
    addParts(candidates, groups, wholes, isNear, PLAIN_PART);
    addPairs(best, groups, alikeEnough(candidates, wholes, isNear));
    addParts(candidates, groups, wholes, isNear);
  }
  return { matches: groups.matches((link) => tieOfLink(link, profiles, isNear(link.old, link.new))), lost };
}

function isFree({ isFreeOld, isFreeNew }: MatchGroups, pair: Candidate): boolean {
  return isFreeOld(pair.old) && isFreeNew(pair.new);
}

function addPairs(best: readonly Candidate[], groups: MatchGroups, isWanted: (pair: Candidate) => boolean): void {
  for (const pair of best) {
    const { old, new: fresh, similarity } = pair;
    if (isFree(groups, pair) && isWanted(pair)) groups.add({ old, new: fresh, by: 'text', similarity });
  }
}

function differ(id: string | undefined, other: string | undefined): boolean {
  return id !== undefined && other !== undefined && id !== other;
}

function addParts(
  candidates: readonly Candidate[],
  groups: MatchGroups,
  wholes: () => Wholes,
  isNear: IsNear,
  least = 0,
): void {
  const { isFreeOld, isFreeNew } = groups;
  const pairs = groups.pairs().filter((link) => link.by !== 'same');
  const mayBePart = candidates.some((one) => isFreeOld(one.old) !== isFreeNew(one.new));
  if (!mayBePart || pairs.length === 0) return;
  for (const part of findParts(pairs, candidates, wholes(), { old: isFreeOld, new: isFreeNew }, isNear)) {
    const pair = pairs[part.pair];
    if (pair === undefined || part.similarity < least) continue;
    const link = part.kind === 'split' ? { old: pair.old, new: part.lone } : { old: part.lone, new: pair.new };
    groups.add({ ...link, by: 'text', similarity: part.similarity });
  }
}

function tieOfLink(link: Link, profiles: () => Profiles, isNear: boolean): Tie {
  const alike = link.similarity ?? similarityOf(link, profiles());
  return tieOf({ pairing: link.by, similarity: Math.round(alike * 100) / 100 }, isNear);
}

function similarityOf({ old, new: fresh }: Link, profiles: Profiles): number {
  const [a, b] = [profiles.old[old], profiles.new[fresh]];
  return a === undefined || b === undefined ? 0 : compareProfiles(a, b, profiles.weight).similarity;
}

function kept<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
