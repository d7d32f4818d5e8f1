import type { Tie } from '../types.ts';

/** A pair by its words that is less alike than this wants a look. */
const SURELY_ALIKE = 0.65;

export function tieOf({ pairing, similarity }: Pick<Tie, 'pairing' | 'similarity'>): Tie {
  return { pairing, similarity, isDoubtful: pairing === 'text' && similarity < SURELY_ALIKE };
}
