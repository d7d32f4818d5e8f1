import { fold } from './form.ts';

/** The candidate nearest to `word`, without regard to marks and case, or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const from = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(from.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(from, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance with swaps of neighbours counted once; gives up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    // Farther from the diagonal than this every way costs the limit.
    const first = Math.max(1, i - limit + 1);
    const last = Math.min(b.length, i + limit - 1);
    for (let j = 1; j < first; j++) row.push(limit);
    let least = first === 1 ? i : limit;
    for (let j = first; j <= last; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
