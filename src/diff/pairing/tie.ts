import type { Tie } from '../types.ts';

/** A pair by its words that is less alike than this wants a look; of two groups, or what is part of another, sooner. */
const SURELY_ALIKE = 0.5;
const SURELY_ALIKE_ACROSS = 0.7;

export function tieOf({ pairing, similarity }: Pick<Tie, 'pairing' | 'similarity'>, isNear = true): Tie {
  const least = isNear ? SURELY_ALIKE : SURELY_ALIKE_ACROSS;
  return { pairing, similarity, isDoubtful: pairing === 'text' && similarity < least };
}
