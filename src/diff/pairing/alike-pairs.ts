import { assign } from './assignment.ts';
import { type Candidate, edgesOf } from './candidates.ts';
import { sharedWeight, sum } from './profiles.ts';
import type { Wholes } from './wholes.ts';

/** Two tasks less alike than this are no pair, whatever speaks for it. */
const LEAST_ALIKE = 0.33;
/** The best assignment of the tasks by their words makes a pair of two that fit so well; of different groups, better. */
const LEAST_FIT = 0.5;
const LEAST_FIT_ACROSS = 0.62;
/** Less, but more than this, makes a pair only where no other partner of either comes near … */
const LEAST_STANDING_OUT = 0.3;
const STANDING_OUT = 1.3;
/** … and so much of their own words is the same; of tasks in different groups more. */
const SHARED_WORDS = 0.25;
const SHARED_ACROSS = 0.6;

/** Whether an old and a new task stand in the same group. */
export type IsNear = (old: number, fresh: number) => boolean;

/**
 * The best overall assignment of the candidates that `mayPair`, as it holds for pairs made beforehand. `candidates` are
 * all, the rivals of a pair among them.
 */
export function bestAssignment(
  candidates: readonly Candidate[],
  mayPair: (pair: Candidate) => boolean,
  size: { readonly old: number; readonly new: number },
): Candidate[] {
  const likely = candidates.filter((one) => one.fit >= LEAST_STANDING_OUT && mayPair(one));
  const newOf = assign(size.old, size.new, edgesOf(likely, LEAST_STANDING_OUT));
  return likely.filter((one) => newOf[one.old] === one.new);
}

/** Which pairs of an assignment are alike enough to be pairs. */
export function alikeEnough(
  candidates: readonly Candidate[],
  wholes: () => Wholes,
  isNear: IsNear,
): (pair: Candidate) => boolean {
  const rival = rivals(candidates);
  return (pair) => {
    if (pair.similarity < LEAST_ALIKE) return false;
    const near = isNear(pair.old, pair.new);
    return pair.fit >= (near ? LEAST_FIT : LEAST_FIT_ACROSS) || standsOut(pair, rival(pair), wholes(), near);
  };
}

/** Whether two tasks that are not very alike are so all the same beside all others, and in their own words. */
function standsOut(
  { old, new: fresh, fit }: Candidate,
  rival: number,
  { weight, ...wholes }: Wholes,
  isNear: boolean,
): boolean {
  if (fit < STANDING_OUT * rival) return false;
  const [a, b] = [wholes.old[old]?.words, wholes.new[fresh]?.words];
  if (a === undefined || b === undefined) return false;
  const least = isNear ? SHARED_WORDS : SHARED_ACROSS;
  return 2 * sharedWeight(a, b, weight) >= least * (sum(a, weight) + sum(b, weight));
}

/** How well the next best partner of either of the two fits. */
function rivals(candidates: readonly Candidate[]): (pair: Candidate) => number {
  const [ofOld, ofNew] = [new Map<number, Best>(), new Map<number, Best>()];
  for (const one of candidates) {
    ofOld.set(one.old, better(ofOld.get(one.old), one.new, one.fit));
    ofNew.set(one.new, better(ofNew.get(one.new), one.old, one.fit));
  }
  const beside = (best: Best | undefined, partner: number): number =>
    best === undefined ? 0 : best.partner === partner ? best.second : best.fit;
  return (pair) => Math.max(beside(ofOld.get(pair.old), pair.new), beside(ofNew.get(pair.new), pair.old));
}

type Best = { readonly partner: number; readonly fit: number; readonly second: number };

function better(best: Best | undefined, partner: number, fit: number): Best {
  if (best === undefined) return { partner, fit, second: 0 };
  if (fit > best.fit) return { partner, fit, second: best.fit };
  return { ...best, second: Math.max(best.second, fit) };
}
