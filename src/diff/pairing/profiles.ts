/** A part of what is compared: its syllables, and how much they say about who is who. */
export type Evidence = {
  /** Syllables count only beside those of the same name; a name has one weight. */
  readonly name: string;
  readonly weight: number;
  readonly syllables: readonly string[];
};

/** Something to be paired, as words. */
export type Item = readonly Evidence[];

/** Features of an item: syllables and pairs of neighbours, each once, in ascending order. */
export type Profile = {
  readonly features: Int32Array;
  /** Their weight together: in full, and as `weight` has it. */
  readonly whole: number;
  readonly telling: number;
};

export type Profiles = {
  readonly old: readonly Profile[];
  readonly new: readonly Profile[];
  /** Of each feature: how much it weighs (what one plan alone has, little), and in how many items of both it stands. */
  readonly weight: Float64Array;
  readonly frequency: Int32Array;
};

/** A pair of neighbouring syllables says less than two syllables: its words are counted already. */
const NEIGHBOURS = 0.4;
/** What no item of the other plan has cannot tell it from the others: it counts less against a pair. */
const ONE_SIDED = 0.3;

/**
 * Items of both plans as weighted features. The rarer a syllable in the two plans, the more it tells (logarithm of the
 * inverse share of the items that have it).
 */
export function makeProfiles(old: readonly Item[], fresh: readonly Item[]): Profiles {
  const known = new Features();
  const [oldFeatures, newFeatures] = [old.map((item) => known.of(item)), fresh.map((item) => known.of(item))];
  const [inOld, inNew] = [countIn(oldFeatures, known.size), countIn(newFeatures, known.size)];
  const frequency = new Int32Array(known.size);
  const full = new Float64Array(known.size);
  const weight = new Float64Array(known.size);
  for (let id = 0; id < known.size; id++) {
    const [a, b] = [inOld[id] ?? 0, inNew[id] ?? 0];
    frequency[id] = a + b;
    const share = (old.length + fresh.length) / Math.max(2, a + b);
    full[id] = known.weight(id) * Math.log1p(share);
    weight[id] = (full[id] ?? 0) * (a === 0 || b === 0 ? ONE_SIDED : 1);
  }
  const profileOf = (features: Int32Array): Profile => ({
    features,
    whole: sum(features, full),
    telling: sum(features, weight),
  });
  return { old: oldFeatures.map(profileOf), new: newFeatures.map(profileOf), weight, frequency };
}

/**
 * How alike two items are, 0 to 1: the shared weight in the weight of both (Dice); and how much speaks for them as a
 * pair, where words that one plan alone has say little: that may be a rewording, and no other item has them either.
 */
export function compareProfiles(a: Profile, b: Profile, weight: Float64Array): { similarity: number; fit: number } {
  const shared = 2 * sharedWeight(a.features, b.features, weight);
  return { similarity: share(shared, a.whole + b.whole), fit: share(shared, a.telling + b.telling) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The weight of the features that both have. */
export function sharedWeight(a: Int32Array, b: Int32Array, weight: Float64Array): number {
  let shared = 0;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) {
      shared += weight[x] ?? 0;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}

/** The features of `a` that `b` does not have. */
export function without(a: Int32Array, b: Int32Array): Int32Array {
  const taken = new Set(b);
  return a.filter((id) => !taken.has(id));
}

export function sum(features: Int32Array, weight: Float64Array): number {
  let total = 0;
  for (let at = 0; at < features.length; at++) total += weight[features[at] ?? 0] ?? 0;
  return total;
}

function countIn(items: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const features of items) {
    for (let at = 0; at < features.length; at++) {
      const id = features[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts;
}

type Known = { readonly single: Map<string, number>; readonly after: Map<number, Map<number, number>> };

/** Numbers for features as they come up. */
class Features {
  readonly #known = new Map<string, Known>();
  readonly #weights: number[] = [];
  /** The last item, by its turn, that has the feature. */
  readonly #seen: number[] = [];
  #turn = 0;

  get size(): number {
    return this.#weights.length;
  }

  weight(id: number): number {
    return this.#weights[id] ?? 0;
  }

  of(item: Item): Int32Array {
    const ids: number[] = [];
    this.#turn++;
    for (const { name, weight, syllables } of item) {
      const known = this.#named(name);
      let after: Map<number, number> | undefined;
      for (let at = 0; at < syllables.length; at++) {
        const single = this.#id(known.single, syllables[at] ?? '', weight, ids);
        if (after !== undefined) this.#id(after, single, weight * NEIGHBOURS, ids);
        if (at + 1 === syllables.length) break;
        after = known.after.get(single);
        if (after === undefined) {
          after = new Map();
          known.after.set(single, after);
        }
      }
    }
    return new Int32Array(ids).sort();
  }

  #named(name: string): Known {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const made = { single: new Map(), after: new Map() };
    this.#known.set(name, made);
    return made;
  }

  /** The number of a feature, which is added to `found` unless the item has it already. */
  #id<K>(ids: Map<K, number>, feature: K, weight: number, found: number[]): number {
    let id = ids.get(feature);
    if (id === undefined) {
      id = this.#weights.push(weight) - 1;
      ids.set(feature, id);
    }
    if (this.#seen[id] !== this.#turn) {
      this.#seen[id] = this.#turn;
      found.push(id);
    }
    return id;
  }
}
