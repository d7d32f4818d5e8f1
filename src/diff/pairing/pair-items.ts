import { assign } from './assignment.ts';
import { edgesOf, findCandidates } from './candidates.ts';
import { compareProfiles, type Item, makeProfiles } from './profiles.ts';

/** Something to be paired by what it is called, else by its words. */
export type Named = {
  /** From the strictest to the loosest; an empty one is left out. Equal keys make a pair. */
  readonly keys: readonly string[];
  /** A key that two share where one is known to have taken the other's place; tried after the keys. */
  readonly succession?: string;
  readonly item: Item;
};

export type ItemPair = {
  readonly old: number;
  readonly new: number;
  readonly pairing: 'same' | 'replaces' | 'text';
  /** 0 to 1, two decimals. */
  readonly similarity: number;
};

/**
 * Pairs by equal keys, the strictest first and in order; what is left by the best overall assignment of words, of those
 * that are at least so much alike and `areFit`.
 */
export function pairItems(
  old: readonly Named[],
  fresh: readonly Named[],
  least: number,
  areFit: (old: number, fresh: number) => boolean = () => true,
): ItemPair[] {
  const pairs: ItemPair[] = [];
  const oldLeft = new Set(old.keys());
  const newLeft = new Set(fresh.keys());
  const take = (pair: ItemPair): void => {
    pairs.push(pair);
    oldLeft.delete(pair.old);
    newLeft.delete(pair.new);
  };
  const layers = Math.max(0, ...old.map(({ keys }) => keys.length));
  for (let layer = 0; layer < layers; layer++) {
    for (const pair of equalKeys(old, fresh, oldLeft, newLeft, ({ keys }) => keys[layer])) {
      take({ ...pair, pairing: 'same', similarity: 1 });
    }
  }
  if (oldLeft.size === 0 || newLeft.size === 0) return pairs;
  const profiles = makeProfiles(
    old.map(({ item }) => item),
    fresh.map(({ item }) => item),
  );
  for (const pair of equalKeys(old, fresh, oldLeft, newLeft, ({ succession }) => succession)) {
    const [a, b] = [profiles.old[pair.old], profiles.new[pair.new]];
    if (a === undefined || b === undefined) continue;
    take({ ...pair, pairing: 'replaces', similarity: rounded(compareProfiles(a, b, profiles.weight).similarity) });
  }
  const [inOld, inNew] = [(at: number) => oldLeft.has(at), (at: number) => newLeft.has(at)];
  const candidates = findCandidates(profiles, least, {
    old: { seeks: inOld, isOpen: inOld },
    new: { seeks: inNew, isOpen: inNew },
  });
  const fitting = candidates.filter((one) => one.similarity >= least && areFit(one.old, one.new));
  const columnOf = assign(old.length, fresh.length, edgesOf(fitting, least));
  for (const one of fitting) {
    if (columnOf[one.old] !== one.new) continue;
    pairs.push({ old: one.old, new: one.new, pairing: 'text', similarity: rounded(one.similarity) });
  }
  return pairs;
}

type Left = ReadonlySet<number>;

function equalKeys(
  old: readonly Named[],
  fresh: readonly Named[],
  oldLeft: Left,
  newLeft: Left,
  keyOf: (named: Named) => string | undefined,
): { readonly old: number; readonly new: number }[] {
  const waiting = new Map<string, number[]>();
  for (const at of newLeft) {
    const named = fresh[at];
    const key = named && keyOf(named);
    if (!key) continue;
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [at]);
    else list.push(at);
  }
  return [...oldLeft].flatMap((at) => {
    const named = old[at];
    const partner = named && waiting.get(keyOf(named) ?? '')?.shift();
    return partner === undefined ? [] : [{ old: at, new: partner }];
  });
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
