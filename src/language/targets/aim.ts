import type { Comparison } from './comparators.ts';
import type { Quantity } from './quantity.ts';
import type { Piece } from './subject-edges.ts';
import type { Stretch } from './types.ts';

/** A quantity known to be aimed at, with its comparison. */
export interface Aim {
  readonly quantity: Quantity;
  readonly comparison: Comparison;
  /** Its change is that of the aim before: "giảm 10% A, 20% B". */
  readonly underVerb?: boolean;
}

/** Where the subject of one aim stands in the reading. */
export interface Subject {
  readonly pieces: readonly Piece[];
  readonly period?: Stretch;
}

/** What a later aim may take over from an earlier one: the words that name the measure. */
export type Head = readonly Piece[];
