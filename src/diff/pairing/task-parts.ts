import type { IsNear } from './alike-pairs.ts';
import type { Candidate } from './candidates.ts';
import { sharedWeight, sum, without } from './profiles.ts';
import type { Whole, Wholes } from './wholes.ts';

/** One task that became several, or several that became one: the lone task is what a pair leaves over. */
export type Part = {
  readonly kind: 'split' | 'merged';
  /** The pair it belongs to. */
  readonly pair: number;
  /** The task without a pair: a new one of a split, an old one of a merge. */
  readonly lone: number;
  /** How much of its words the other side has, 0 to 1. */
  readonly similarity: number;
};

export type Pair = { readonly old: number; readonly new: number };

/** How much of the lone task's words the whole must have; of one in another group more. */
const COVERED = 0.5;
const COVERED_ACROSS = 0.85;
/** How much of what the pair leaves over the lone task must explain, and how much that must be of the whole. */
const EXPLAINED = 0.5;
const LEFT_OVER = 0.2;
/** One of several parts explains less: so much, where so much of its own words is left over. */
const EXPLAINED_OF_MANY = 0.2;
const OWN_LEFT_OVER = 0.8;

/**
 * Splits and merges: a task without a pair whose words stand in one side of a pair and not in its other side. Each lone
 * task goes to the pair that it explains best.
 */
export function findParts(
  pairs: readonly Pair[],
  candidates: readonly Candidate[],
  wholes: Wholes,
  isLone: { old: (at: number) => boolean; new: (at: number) => boolean },
  isNear: IsNear,
): Part[] {
  const pairOfOld = new Map(pairs.map((pair, at) => [pair.old, at]));
  const pairOfNew = new Map(pairs.map((pair, at) => [pair.new, at]));
  const found: Part[] = [];
  for (const candidate of candidates) {
    const least = isNear(candidate.old, candidate.new) ? COVERED : COVERED_ACROSS;
    if (isLone.new(candidate.new)) {
      const at = pairOfOld.get(candidate.old);
      const pair = at === undefined ? undefined : pairs[at];
      if (at === undefined || pair === undefined) continue;
      const fit = partFit(wholes.weight, least, wholes.new[candidate.new], wholes.old[pair.old], wholes.new[pair.new]);
      if (fit !== undefined) found.push({ kind: 'split', pair: at, lone: candidate.new, similarity: fit });
    } else if (isLone.old(candidate.old)) {
      const at = pairOfNew.get(candidate.new);
      const pair = at === undefined ? undefined : pairs[at];
      if (at === undefined || pair === undefined) continue;
      const fit = partFit(wholes.weight, least, wholes.old[candidate.old], wholes.new[pair.new], wholes.old[pair.old]);
      if (fit !== undefined) found.push({ kind: 'merged', pair: at, lone: candidate.old, similarity: fit });
    }
  }
  return bestOfEach(found);
}

/** How well `part` is a part of `whole` beside its `sibling`; undefined where it is none. */
function partFit(
  weight: Float64Array,
  least: number,
  part?: Whole,
  whole?: Whole,
  sibling?: Whole,
): number | undefined {
  if (part === undefined || whole === undefined || sibling === undefined || part.words.length === 0) return undefined;
  const covered = sharedWeight(part.words, whole.all, weight) / sum(part.words, weight);
  if (covered < least) return undefined;
  const rest = without(whole.words, sibling.words);
  const left = sum(rest, weight);
  if (left < LEFT_OVER * sum(whole.words, weight)) return undefined;
  const explained = sharedWeight(part.all, rest, weight) / left;
  const isOfMany =
    explained >= EXPLAINED_OF_MANY && sharedWeight(part.words, rest, weight) >= OWN_LEFT_OVER * sum(part.words, weight);
  return explained >= EXPLAINED || isOfMany ? covered : undefined;
}

/** A pair is either split or merged, whichever fits best; a lone task is part of one pair. */
function bestOfEach(found: readonly Part[]): Part[] {
  const kindOf = new Map<number, Part['kind']>();
  const used = new Set<string>();
  return [...found]
    .sort((a, b) => b.similarity - a.similarity || a.pair - b.pair || a.lone - b.lone)
    .filter((part) => {
      const lone = `${part.kind} ${part.lone}`;
      if (used.has(lone) || (kindOf.get(part.pair) ?? part.kind) !== part.kind) return false;
      used.add(lone);
      kindOf.set(part.pair, part.kind);
      return true;
    });
}
