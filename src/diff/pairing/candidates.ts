import type { Edge } from './assignment.ts';
import { compareProfiles, type Profile, type Profiles } from './profiles.ts';

/** A pair that may be made: how alike its two are, and how much speaks for the pair. */
export type Candidate = {
  readonly old: number;
  readonly new: number;
  readonly similarity: number;
  readonly fit: number;
};

type Partner = { readonly at: number; readonly similarity: number; readonly fit: number };

/** Which items look for a partner, and which may be one. */
export type Seekers = {
  readonly seeks: (at: number) => boolean;
  readonly isOpen: (at: number) => boolean;
};

/** How many partners of each item are compared in full, and how many of them kept. */
const COMPARED = 40;
const KEPT = 16;
/** Entries of the index looked at for one item: its rarest features come first. */
const BUDGET = 8_000;

/**
 * The likeliest partners of the items that seek one, of at least the fit `least`, in order of the old items. They are
 * found by shared rare features (an inverted index), so that 5,000 × 5,000 items are not compared one by one. Both plans
 * are asked alike: exchanging them gives the same candidates.
 */
export function findCandidates(
  profiles: Profiles,
  least: number,
  who: { readonly old: Seekers; readonly new: Seekers },
): Candidate[] {
  const found = new Map<number, Candidate>();
  const width = profiles.new.length;
  const add = (old: number, fresh: number, { similarity, fit }: Partner): void => {
    if (fit >= least) found.set(old * width + fresh, { old, new: fresh, similarity, fit });
  };
  const amongNew = new Index(profiles.new, profiles, who.new.isOpen);
  profiles.old.forEach((profile, old) => {
    if (!who.old.seeks(old)) return;
    for (const other of amongNew.likeliest(profile)) add(old, other.at, other);
  });
  const amongOld = new Index(profiles.old, profiles, who.old.isOpen);
  profiles.new.forEach((profile, fresh) => {
    if (!who.new.seeks(fresh)) return;
    for (const other of amongOld.likeliest(profile)) add(other.at, fresh, other);
  });
  return [...found.values()].sort((a, b) => a.old - b.old || a.new - b.new);
}

/** Feature → the items that have it, as one array cut by `start`; with room to count in, used again for each question. */
class Index {
  readonly #profiles: readonly Profile[];
  readonly #weight: Float64Array;
  readonly #frequency: Int32Array;
  readonly #start: Int32Array;
  readonly #items: Int32Array;
  readonly #scores: Float64Array;
  readonly #touched: Int32Array;

  constructor(profiles: readonly Profile[], { weight, frequency }: Profiles, isOpen: (at: number) => boolean) {
    this.#profiles = profiles;
    this.#weight = weight;
    this.#frequency = frequency;
    const start = new Int32Array(frequency.length + 1);
    profiles.forEach(({ features }, item) => {
      if (isOpen(item)) for (const id of features) start[id + 1] = (start[id + 1] ?? 0) + 1;
    });
    for (let id = 0; id < frequency.length; id++) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
    const fill = start.slice();
    this.#start = start;
    this.#items = new Int32Array(start[frequency.length] ?? 0);
    profiles.forEach(({ features }, item) => {
      if (!isOpen(item)) return;
      for (const id of features) {
        const at = fill[id] ?? 0;
        fill[id] = at + 1;
        this.#items[at] = item;
      }
    });
    this.#scores = new Float64Array(profiles.length);
    this.#touched = new Int32Array(profiles.length);
  }

  /** The items of the other plan that fit a profile best, the best first. */
  likeliest(profile: Profile): Partner[] {
    const count = this.#score(profile);
    const best = this.#best(count);
    for (let at = 0; at < count; at++) this.#scores[this.#touched[at] ?? 0] = 0;
    return best
      .map((at) => {
        const other = this.#profiles[at];
        return { at, ...(other === undefined ? UNLIKE : compareProfiles(profile, other, this.#weight)) };
      })
      .sort((a, b) => b.fit - a.fit || a.at - b.at)
      .slice(0, KEPT);
  }

  /** Adds up the weight of shared features for each item, rarest features first; how many items were touched. */
  #score({ features }: Profile): number {
    const [start, items, scores, touched] = [this.#start, this.#items, this.#scores, this.#touched];
    const frequency = this.#frequency;
    const order = features.slice().sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
    let count = 0;
    let spent = 0;
    for (const id of order) {
      const [from, to] = [start[id] ?? 0, start[id + 1] ?? 0];
      if (spent > 0 && spent + to - from > BUDGET) break;
      spent += to - from;
      const weight = this.#weight[id] ?? 0;
      for (let entry = from; entry < to; entry++) {
        const item = items[entry] ?? 0;
        const score = scores[item] ?? 0;
        if (score === 0) touched[count++] = item;
        scores[item] = score + weight;
      }
    }
    return count;
  }

  /** The items with the greatest scores, without sorting them all. */
  #best(count: number): number[] {
    const best: number[] = [];
    const comes = (a: number, b: number): boolean => {
      const [x, y] = [this.#scores[a] ?? 0, this.#scores[b] ?? 0];
      return x > y || (x === y && a < b);
    };
    for (let at = 0; at < count; at++) {
      const item = this.#touched[at] ?? 0;
      if (best.length === COMPARED && !comes(item, best[COMPARED - 1] ?? 0)) continue;
      let place = Math.min(best.length, COMPARED - 1);
      while (place > 0 && comes(item, best[place - 1] ?? 0)) {
        best[place] = best[place - 1] ?? 0;
        place--;
      }
      best[place] = item;
    }
    return best;
  }
}

const UNLIKE = { similarity: 0, fit: 0 };

/** Candidates as edges of the assignment: how much better they fit than the least that makes a pair. */
export function edgesOf(candidates: readonly Candidate[], least: number): Edge[] {
  return candidates.map((one) => ({ row: one.old, column: one.new, gain: one.fit - least + 1e-9 }));
}
