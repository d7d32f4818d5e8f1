import type { Pairing, Tie } from '../types.ts';
import type { StatedLink } from './stated-links.ts';

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

export type Link = Omit<StatedLink, 'by'> & { readonly by: Pairing; readonly similarity?: number };

/** Links put together: who goes on as whom, each side of a match with one task only or the other with one. */
export class MatchGroups {
  readonly #links: Link[] = [];
  readonly #ofOld = new Map<number, Link[]>();
  readonly #ofNew = new Map<number, Link[]>();

  /** What the plans say themselves comes first, an id before all. */
  constructor(links: readonly Link[]) {
    for (const link of links) if (link.by === 'id') this.add(link);
    for (const link of links) if (link.by !== 'id') this.add(link);
  }

  readonly isFreeOld = (at: number): boolean => !this.#ofOld.has(at);

  readonly isFreeNew = (at: number): boolean => !this.#ofNew.has(at);

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
