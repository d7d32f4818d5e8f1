import { assign } from './assignment.ts';
import { edgesOf, findCandidates } from './candidates.ts';
import { type Item, makeProfiles } from './profiles.ts';

/** Something to be paired by what it is called, else by its words. */
export type Named = {
  /** From the strictest to the loosest; an empty one is left out. Equal keys make a pair. */
  readonly keys: readonly string[];
  readonly item: Item;
};

export type ItemPair = {
  readonly old: number;
  readonly new: number;
  readonly pairing: 'same' | 'text';
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
  const layers = Math.max(0, ...old.map(({ keys }) => keys.length));
  for (let layer = 0; layer < layers; layer++) {
    const waiting = new Map<string, number[]>();
    for (const at of newLeft) {
      const key = fresh[at]?.keys[layer] ?? '';
      if (key !== '') waiting.set(key, [...(waiting.get(key) ?? []), at]);
    }
    for (const at of oldLeft) {
      const partner = waiting.get(old[at]?.keys[layer] ?? '')?.shift();
      if (partner === undefined) continue;
      pairs.push({ old: at, new: partner, pairing: 'same', similarity: 1 });
      oldLeft.delete(at);
      newLeft.delete(partner);
    }
  }
  if (oldLeft.size === 0 || newLeft.size === 0) return pairs;
  const profiles = makeProfiles(
    old.map(({ item }) => item),
    fresh.map(({ item }) => item),
  );
  const [inOld, inNew] = [(at: number) => oldLeft.has(at), (at: number) => newLeft.has(at)];
  const candidates = findCandidates(profiles, least, {
    old: { seeks: inOld, isOpen: inOld },
    new: { seeks: inNew, isOpen: inNew },
  });
  const fitting = candidates.filter((one) => areFit(one.old, one.new));
  const columnOf = assign(old.length, fresh.length, edgesOf(fitting, least));
  for (const one of fitting) {
    if (columnOf[one.old] !== one.new) continue;
    pairs.push({ old: one.old, new: one.new, pairing: 'text', similarity: Math.round(one.similarity * 100) / 100 });
  }
  return pairs;
}
