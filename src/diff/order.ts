import type { FieldChange } from './types.ts';

/**
 * The fewest places that must have moved: of places in their new order, each given with its old one, all but a longest
 * run that still rises (patience sorting). Indexes into `oldPlaces`, in order.
 */
export function movedPlaces(oldPlaces: readonly number[]): number[] {
  const tops: number[] = [];
  const before = new Int32Array(oldPlaces.length).fill(-1);
  oldPlaces.forEach((place, at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((oldPlaces[tops[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = at;
  });
  const kept = new Set<number>();
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return [...oldPlaces.keys()].filter((at) => !kept.has(at));
}

type Placed = { readonly old: number; readonly new: number };

/**
 * Of pairs that stayed together (in one group, under one heading), those that stand elsewhere among their neighbours:
 * the new places of the fewest that explain the new order. Pairs without a `together` are left out.
 */
export function movedAmong<T extends Placed>(
  pairs: readonly T[],
  together: (pair: T) => string | number | undefined,
): Set<number> {
  const groups = new Map<string | number, T[]>();
  for (const pair of pairs) {
    const key = together(pair);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [pair]);
    else list.push(pair);
  }
  const moved = new Set<number>();
  for (const list of groups.values()) {
    const ordered = list.sort((a, b) => a.new - b.new);
    for (const at of movedPlaces(ordered.map((pair) => pair.old))) moved.add(ordered[at]?.new ?? -1);
  }
  return moved;
}

/** The change of place among neighbours, by printed numbers. */
export function orderChange(old: { readonly number: string }, fresh: { readonly number: string }): FieldChange {
  return { field: 'order', old: old.number, new: fresh.number };
}
