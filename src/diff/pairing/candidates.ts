import type { Edge } from './assignment.ts';
import { type Profile, type Profiles, sharedWeight } from './profiles.ts';

/** A pair that may be made: how alike its two are, and how much speaks for the pair. */
export type Candidate = {
  readonly old: number;
  readonly new: number;
  readonly similarity: number;
  readonly fit: number;
};

/** Which items look for a partner, and which may be one. */
export type Seekers = {
  readonly seeks: (at: number) => boolean;
  readonly isOpen: (at: number) => boolean;
};

type Partner = { readonly at: number; readonly similarity: number; readonly fit: number };

/** How many partners of an item with many are compared in full, and how many of each item's are kept. */
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
  /** The weight that an item shares with the one in question, and how well it fits. */
  readonly #shared: Float64Array;
  readonly #fit: Float64Array;
  readonly #touched: Int32Array;

  constructor(profiles: readonly Profile[], { weight, frequency }: Profiles, isOpen: (at: number) => boolean) {
    this.#profiles = profiles;
    this.#weight = weight;
    this.#frequency = frequency;
    const open = profiles.map(({ features }, item) => (isOpen(item) ? features : NONE));
    const start = new Int32Array(frequency.length + 1);
    for (const features of open) {
      for (let at = 0; at < features.length; at++) {
        const next = (features[at] ?? 0) + 1;
        start[next] = (start[next] ?? 0) + 1;
      }
    }
    for (let id = 0; id < frequency.length; id++) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
    const fill = start.slice();
    this.#start = start;
    this.#items = new Int32Array(start[frequency.length] ?? 0);
    open.forEach((features, item) => {
      for (let at = 0; at < features.length; at++) {
        const id = features[at] ?? 0;
        const place = fill[id] ?? 0;
        fill[id] = place + 1;
        this.#items[place] = item;
      }
    });
    this.#shared = new Float64Array(profiles.length);
    this.#fit = new Float64Array(profiles.length);
    this.#touched = new Int32Array(profiles.length);
  }

  /** The items of the other plan that fit a profile best, the best first. */
  likeliest(profile: Profile): Partner[] {
    const shared = this.#shared;
    const fit = this.#fit;
    const touched = this.#touched;
    const isWhole = this.#entries(profile) <= BUDGET;
    const count = this.#share(isWhole ? profile.features : this.#rarestFirst(profile));
    const compared = isWhole ? touched.subarray(0, count) : greatest(touched.subarray(0, count), shared, COMPARED);
    for (let at = 0; at < compared.length; at++) {
      const item = compared[at] ?? 0;
      const other = this.#profiles[item] ?? profile;
      if (!isWhole) shared[item] = sharedWeight(profile.features, other.features, this.#weight);
      fit[item] = ratio(shared[item] ?? 0, profile.telling, other.telling);
    }
    const partners = Array.from(greatest(compared, fit, KEPT), (item): Partner => {
      const whole = this.#profiles[item]?.whole ?? 0;
      return { at: item, similarity: ratio(shared[item] ?? 0, profile.whole, whole), fit: fit[item] ?? 0 };
    });
    for (let at = 0; at < count; at++) shared[touched[at] ?? 0] = 0;
    return partners;
  }

  /** How many entries the features of a profile have in the index. */
  #entries({ features }: Profile): number {
    const start = this.#start;
    let count = 0;
    for (let at = 0; at < features.length; at++) {
      const id = features[at] ?? 0;
      count += (start[id + 1] ?? 0) - (start[id] ?? 0);
    }
    return count;
  }

  #rarestFirst({ features }: Profile): Int32Array {
    const frequency = this.#frequency;
    return features.slice().sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
  }

  /** Adds up the weight of shared features for each item, as far as the budget goes; how many items were touched. */
  #share(features: Int32Array): number {
    const start = this.#start;
    const items = this.#items;
    const shared = this.#shared;
    const touched = this.#touched;
    let count = 0;
    let spent = 0;
    for (let at = 0; at < features.length; at++) {
      const id = features[at] ?? 0;
      const from = start[id] ?? 0;
      const to = start[id + 1] ?? 0;
      if (from === to) continue;
      if (spent > 0 && spent + to - from > BUDGET) break;
      spent += to - from;
      const weight = this.#weight[id] ?? 0;
      for (let entry = from; entry < to; entry++) {
        const item = items[entry] ?? 0;
        const before = shared[item] ?? 0;
        if (before === 0) touched[count++] = item;
        shared[item] = before + weight;
      }
    }
    return count;
  }
}

const NONE = new Int32Array(0);

function ratio(shared: number, one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * shared) / (one + other);
}

/** Of some items the `most` with the greatest values, the greatest first, without sorting them all. */
function greatest(items: Int32Array, values: Float64Array, most: number): Int32Array {
  const best = new Int32Array(Math.min(most, items.length));
  let count = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? 0;
    const value = values[item] ?? 0;
    if (count === best.length && !comes(item, value, best[count - 1] ?? 0, values)) continue;
    let place = count < best.length ? count++ : count - 1;
    while (place > 0 && comes(item, value, best[place - 1] ?? 0, values)) {
      best[place] = best[place - 1] ?? 0;
      place--;
    }
    best[place] = item;
  }
  return best;
}

function comes(item: number, value: number, other: number, values: Float64Array): boolean {
  const there = values[other] ?? 0;
  return value > there || (value === there && item < other);
}

/** Candidates as edges of the assignment: how much better they fit than the least that makes a pair. */
export function edgesOf(candidates: readonly Candidate[], least: number): Edge[] {
  return candidates.map((one) => ({ row: one.old, column: one.new, gain: one.fit - least + 1e-9 }));
}
