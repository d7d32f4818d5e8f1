import { assign } from './assignment.ts';
import { type Candidate, edgesOf } from './candidates.ts';
import { sharedWeight, sum } from './profiles.ts';
import type { Wholes } from './wholes.ts';

/** As alike as this, the best assignment of the tasks by their words makes a pair. */
const LEAST_ALIKE = 0.5;
/** Less alike, but more than this, two tasks are a pair only where no other partner of either comes near … */
const LEAST_STANDING_OUT = 0.3;
const STANDING_OUT = 1.3;
/** … and so much of their own words is the same; of tasks in different groups more. */
const SHARED_WORDS = 0.25;
const SHARED_ACROSS = 0.6;

/** Whether an old and a new task stand in the same group. */
export type IsNear = (old: number, fresh: number) => boolean;

/** The best overall assignment of the candidates that `mayPair`. `candidates` are all, the rivals of a pair among them. */
export function alikePairs(
  candidates: readonly Candidate[],
  mayPair: (pair: Candidate) => boolean,
  size: { readonly old: number; readonly new: number },
  wholes: () => Wholes,
  isNear: IsNear,
): Candidate[] {
  const likely = candidates.filter((one) => one.similarity >= LEAST_STANDING_OUT && mayPair(one));
  const newOf = assign(size.old, size.new, edgesOf(likely, LEAST_STANDING_OUT));
  const rival = rivals(candidates);
  return likely.filter(
    (one) =>
      newOf[one.old] === one.new &&
      (one.similarity >= LEAST_ALIKE || standsOut(one, rival(one), wholes(), isNear(one.old, one.new))),
  );
}

/** Whether two tasks that are not very alike are so all the same beside all others, and in their own words. */
function standsOut(
  { old, new: fresh, similarity }: Candidate,
  rival: number,
  { weight, ...wholes }: Wholes,
  isNear: boolean,
): boolean {
  if (similarity < STANDING_OUT * rival) return false;
  const [a, b] = [wholes.old[old]?.words, wholes.new[fresh]?.words];
  if (a === undefined || b === undefined) return false;
  const least = isNear ? SHARED_WORDS : SHARED_ACROSS;
  return 2 * sharedWeight(a, b, weight) >= least * (sum(a, weight) + sum(b, weight));
}

/** How alike the next best partner of either of the two is. */
function rivals(candidates: readonly Candidate[]): (pair: Candidate) => number {
  const [ofOld, ofNew] = [new Map<number, Best>(), new Map<number, Best>()];
  for (const one of candidates) {
    ofOld.set(one.old, better(ofOld.get(one.old), one.new, one.similarity));
    ofNew.set(one.new, better(ofNew.get(one.new), one.old, one.similarity));
  }
  const beside = (best: Best | undefined, partner: number): number =>
    best === undefined ? 0 : best.partner === partner ? best.second : best.similarity;
  return (pair) => Math.max(beside(ofOld.get(pair.old), pair.new), beside(ofNew.get(pair.new), pair.old));
}

type Best = { readonly partner: number; readonly similarity: number; readonly second: number };

function better(best: Best | undefined, partner: number, similarity: number): Best {
  if (best === undefined) return { partner, similarity, second: 0 };
  if (similarity > best.similarity) return { partner, similarity, second: best.similarity };
  return { ...best, second: Math.max(best.second, similarity) };
}
