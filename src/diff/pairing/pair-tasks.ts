import type { Model } from '../../model/index.ts';
import type { Pairing, Tie } from '../types.ts';
import type { Spelling } from '../words/spelling.ts';
import { assign } from './assignment.ts';
import { type Candidate, edgesOf, findCandidates } from './candidates.ts';
import { type Item, makeProfiles, type Profile, type Profiles, similarity } from './profiles.ts';
import { sameTasks } from './same-tasks.ts';
import { type LostLink, type StatedLink, statedLinks } from './stated-links.ts';
import { taskItem } from './task-items.ts';
import { findParts, type Whole, type Wholes } from './task-parts.ts';
import { tieOf } from './tie.ts';

/**
 * Tasks that go on from one plan to the next, by their places in the two lists of tasks. Most are one and one; a split
 * has several new ones, a merge several old ones, the one that goes on most plainly first.
 */
export type TaskMatch = {
  readonly old: readonly number[];
  readonly new: readonly number[];
  /** Of each task of the side with several, else one entry. */
  readonly ties: readonly Tie[];
};

export type TaskMatches = {
  readonly matches: readonly TaskMatch[];
  readonly lost: readonly LostLink[];
};

/** As alike as this, the best assignment of the tasks by their words makes a pair. */
const LEAST_ALIKE = 0.5;
/** Less alike, but more than this, two tasks are a pair only where no other partner of either comes near. */
const LEAST_STANDING_OUT = 0.3;
const STANDING_OUT = 1.4;
/** What may be part of another task is less alike than what may be the task itself. */
const LEAST_FOR_PARTS = 0.15;

type Plan = Pick<Model, 'tasks' | 'year' | 'file'>;

/** Which task of the old plan goes on as which of the new one. */
export function pairTasks(old: Plan, fresh: Plan, spelling: Spelling): TaskMatches {
  const { links, lost } = statedLinks(old, fresh);
  const groups = new Groups(links);
  const items = [old, fresh].map((plan) => plan.tasks.map((task) => taskItem(task, plan, spelling)));
  const profiles = kept(() => makeProfiles(items[0] ?? [], items[1] ?? []));

  const isFree = {
    old: (at: number) => !groups.hasOld(at),
    new: (at: number) => !groups.hasNew(at),
  };
  for (const pair of sameTasks(old, fresh, isFree, spelling)) groups.add({ ...pair, by: 'same', similarity: 1 });

  const isOldLeft = old.tasks.some((_, at) => isFree.old(at));
  const isNewLeft = fresh.tasks.some((_, at) => isFree.new(at));
  if (isOldLeft || isNewLeft) {
    const isSame = groups.sameSides();
    const candidates = findCandidates(profiles(), LEAST_FOR_PARTS, {
      old: { seeks: isFree.old, isOpen: (at) => !isSame.old.has(at) },
      new: { seeks: isFree.new, isOpen: (at) => !isSame.new.has(at) },
    });
    pairFree(candidates, groups, isFree, old.tasks.length, fresh.tasks.length);
    addParts(candidates, groups, wholesOf(items), isFree);
  }
  return { matches: groups.matches((link) => tieOfLink(link, profiles)), lost };
}

type Link = Omit<StatedLink, 'by'> & { readonly by: Pairing; readonly similarity?: number };

/** Links put together: who goes on as whom, each side of a match with one task only or the other with one. */
class Groups {
  readonly #links: Link[] = [];
  readonly #ofOld = new Map<number, Link[]>();
  readonly #ofNew = new Map<number, Link[]>();

  constructor(links: readonly Link[]) {
    for (const link of links) if (link.by === 'id') this.add(link);
    for (const link of links) if (link.by !== 'id') this.add(link);
  }

  hasOld(at: number): boolean {
    return this.#ofOld.has(at);
  }

  hasNew(at: number): boolean {
    return this.#ofNew.has(at);
  }

  /** The tasks that are paired by the same words: no other partner is sought for them. */
  sameSides(): { old: Set<number>; new: Set<number> } {
    const same = this.#links.filter(({ by }) => by === 'same');
    return { old: new Set(same.map((link) => link.old)), new: new Set(same.map((link) => link.new)) };
  }

  /** Links that stand alone: one task and one. */
  pairs(): Link[] {
    return this.#links.filter(
      (link) => this.#ofOld.get(link.old)?.length === 1 && this.#ofNew.get(link.new)?.length === 1,
    );
  }

  /** Takes a link unless it would tie several old tasks to several new ones. */
  add(link: Link): void {
    const [mine, theirs] = [this.#ofOld.get(link.old) ?? [], this.#ofNew.get(link.new) ?? []];
    const isKnown = mine.some((one) => one.new === link.new);
    const isTangled =
      (mine.length > 0 && theirs.length > 0) ||
      mine.some((one) => (this.#ofNew.get(one.new)?.length ?? 0) > 1) ||
      theirs.some((one) => (this.#ofOld.get(one.old)?.length ?? 0) > 1);
    if (isKnown || isTangled) return;
    this.#links.push(link);
    this.#ofOld.set(link.old, [...mine, link]);
    this.#ofNew.set(link.new, [...theirs, link]);
  }

  matches(tie: (link: Link) => Tie): TaskMatch[] {
    const done = new Set<Link>();
    const all: TaskMatch[] = [];
    for (const link of this.#links) {
      if (done.has(link)) continue;
      const splitInto = this.#ofOld.get(link.old) ?? [];
      const mergedFrom = this.#ofNew.get(link.new) ?? [];
      const links = splitInto.length > 1 ? splitInto : mergedFrom;
      for (const one of links) done.add(one);
      all.push({
        old: splitInto.length > 1 ? [link.old] : links.map((one) => one.old),
        new: splitInto.length > 1 ? links.map((one) => one.new) : [link.new],
        ties: links.map(tie),
      });
    }
    return all;
  }
}

type IsFree = { readonly old: (at: number) => boolean; readonly new: (at: number) => boolean };

function pairFree(
  candidates: readonly Candidate[],
  groups: Groups,
  isFree: IsFree,
  rows: number,
  columns: number,
): void {
  const likely = candidates.filter(
    (one) => one.similarity >= LEAST_STANDING_OUT && isFree.old(one.old) && isFree.new(one.new),
  );
  const columnOf = assign(rows, columns, edgesOf(likely, LEAST_STANDING_OUT));
  const rival = rivals(candidates);
  for (const one of likely) {
    if (columnOf[one.old] !== one.new) continue;
    if (one.similarity < LEAST_ALIKE && one.similarity < STANDING_OUT * rival(one)) continue;
    groups.add({ old: one.old, new: one.new, by: 'text', similarity: one.similarity });
  }
}

/** How alike the next best partner of either of the two is. */
function rivals(candidates: readonly Candidate[]): (pair: Candidate) => number {
  const [ofOld, ofNew] = [new Map<number, Best>(), new Map<number, Best>()];
  for (const one of candidates) {
    ofOld.set(one.old, better(ofOld.get(one.old), one.new, one.similarity));
    ofNew.set(one.new, better(ofNew.get(one.new), one.old, one.similarity));
  }
  const beside = (best: Best | undefined, partner: number): number =>
    best === undefined ? 0 : best.first.partner === partner ? best.second : best.first.similarity;
  return (pair) => Math.max(beside(ofOld.get(pair.old), pair.new), beside(ofNew.get(pair.new), pair.old));
}

type Best = { readonly first: { readonly partner: number; readonly similarity: number }; readonly second: number };

function better(best: Best | undefined, partner: number, similarity: number): Best {
  if (best === undefined) return { first: { partner, similarity }, second: 0 };
  if (similarity > best.first.similarity) return { first: { partner, similarity }, second: best.first.similarity };
  return { first: best.first, second: Math.max(best.second, similarity) };
}

function addParts(candidates: readonly Candidate[], groups: Groups, wholes: () => Wholes, isFree: IsFree): void {
  const pairs = groups.pairs().filter((link) => link.by !== 'same');
  const mayBePart = candidates.some((one) => isFree.old(one.old) !== isFree.new(one.new));
  if (!mayBePart || pairs.length === 0) return;
  const parts = findParts(pairs, candidates, wholes(), { old: isFree.old, new: isFree.new });
  for (const part of parts) {
    const pair = pairs[part.pair];
    if (pair === undefined) continue;
    const link = part.kind === 'split' ? { old: pair.old, new: part.lone } : { old: part.lone, new: pair.new };
    groups.add({ ...link, by: 'text', similarity: part.similarity });
  }
}

/** Tasks as wholes and parts, made when a part may have to be found. */
function wholesOf(items: readonly (readonly Item[])[]): () => Wholes {
  return kept(() => {
    const doubled = items.map((side) => [
      ...side.map((item) => item.filter(({ name }) => name === 'w')),
      ...side.map((item) =>
        item.filter(({ name }) => 'wod'.includes(name)).map((part) => ({ ...part, name: 'w', weight: 1 })),
      ),
    ]);
    const made = makeProfiles(doubled[0] ?? [], doubled[1] ?? []);
    const side = (profiles: readonly Profile[]): Whole[] => {
      const half = profiles.length / 2;
      return profiles
        .slice(0, half)
        .map(({ features }, at) => ({ words: features, all: profiles[half + at]?.features ?? features }));
    };
    return { old: side(made.old), new: side(made.new), weight: made.weight };
  });
}

function tieOfLink(link: Link, profiles: () => Profiles): Tie {
  const [a, b] = [profiles().old[link.old], profiles().new[link.new]];
  const alike = link.similarity ?? (a === undefined || b === undefined ? 0 : similarity(a, b, profiles().weight));
  return tieOf({ pairing: link.by, similarity: Math.round(alike * 100) / 100 });
}

function kept<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
