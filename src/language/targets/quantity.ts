import { LETTER } from '../letters.ts';
import type { Unit } from './units.ts';

/** A number or a range of numbers with its unit, in offsets of the reading. */
export interface Quantity {
  /** Where the first figure begins. */
  readonly start: number;
  /** After the last figure. */
  readonly figuresEnd: number;
  /** After the unit, or after the figures where there is none. */
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly of?: number;
  readonly unit?: Unit;
  /** The number is a word (một, hai). */
  readonly inWords: boolean;
  /** The level a rise or fall starts from: "từ 60%" of "từ 60% lên 75%". */
  readonly isStart: boolean;
}

export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly written: string;
}

/** What makes the figures after it the rest of a name, a number or a date. */
export const GLUED_LEFT = new RegExp(String.raw`[${LETTER}\d_/.,-]$`);
