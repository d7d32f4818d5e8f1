import { LEADING, LIST_MARK } from './aim-words.ts';
import type { Comparison } from './comparators.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './types.ts';

/** How far the words around a quantity are looked at. */
export const REACH = 90;

/** Where a quantity stands: what its clause says before and after it. */
export interface Setting {
  readonly reading: Reading;
  readonly q: Quantity;
  /** Words that compare: "tối thiểu", "trở lên", or "". */
  readonly words: string;
  readonly comparison: Comparison;
  readonly before: string;
  readonly after: string;
  /** The beginning of the clause and what stands in it after the last colon and comma, without list marks. */
  readonly heads: readonly string[];
  readonly afterAim: boolean;
  /** The aim before in the sentence counts the same, or what stands here is no more than a name and its amount. */
  readonly afterAlike: boolean;
}

/** How the clause before `to` and its last parts open, list marks and words of intent left out. */
export function headsOf(small: string, floor: number, to: number): string[] {
  const from = Math.max(floor, to - REACH);
  const words = small.slice(from, to);
  const marks = [words.lastIndexOf(': '), words.lastIndexOf(', ')].filter((at) => at >= 0);
  const starts = [floor, ...marks.map((at) => from + at + 2)];
  return starts.map((start) =>
    small
      .slice(start, start + REACH)
      .replace(LIST_MARK, '')
      .replace(LEADING, ''),
  );
}
