import { formatNumber, parseNumber, parsePattern } from '../../plan/index.ts';
import { cellNumber, typedNumber } from '../recognise/typed-number.ts';

/** A list of siblings, numbers as typed ("" = none), at a depth below the numbers counted so far. */
export type Resolved = {
  /** What to pin: undefined where counting prints the typed number, "" where none is printed. */
  readonly pin: string | undefined;
  readonly ordinal: number;
  /** The number itself was lost in the source and is left to counting. */
  readonly isLost: boolean;
};

/** The scheme most numbers of a level follow: "III." and "V." give "I.". Empty where nothing is numbered. */
export function levelPattern(typed: readonly string[]): string {
  const votes = new Map<string, number>();
  for (const number of typed) {
    const pattern = patternOf(number);
    if (pattern !== undefined) votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
  }
  let best = '';
  for (const [pattern, count] of votes) if (count > (votes.get(best) ?? 0)) best = pattern;
  return best;
}

/**
 * Pins for siblings in order, so that counting with `pattern` prints what was typed. Where a gap in the numbers is just
 * as long as a run of rows without one, those numbers were lost and counting gives them back.
 */
export function resolveNumbers(typed: readonly string[], pattern: string, ancestors: readonly number[]): Resolved[] {
  const lost = lostNumbers(typed, pattern);
  let count = 0;
  return typed.map((number, index) => {
    const isLost = lost.has(index);
    if (number === '' && !isLost) return { pin: '', ordinal: count, isLost };
    const counted = parsePattern(pattern) === undefined ? '' : formatNumber(pattern, count + 1, ancestors);
    if (isLost || number === counted) {
      count += 1;
      return { pin: undefined, ordinal: count, isLost };
    }
    count = parseNumber(pattern === '' ? '1' : pattern, number) ?? count + 1;
    return { pin: number, ordinal: count, isLost };
  });
}

function lostNumbers(typed: readonly string[], pattern: string): Set<number> {
  const lost = new Set<number>();
  let count = 0;
  let run: number[] = [];
  typed.forEach((number, index) => {
    if (number === '') {
      run.push(index);
      return;
    }
    const ordinal = parseNumber(pattern === '' ? '1' : pattern, number) ?? count + run.length + 1;
    const gap = ordinal - count - 1;
    if (gap > 0 && gap === run.length) for (const at of run) lost.add(at);
    count = ordinal;
    run = [];
  });
  return lost;
}

function patternOf(typed: string): string | undefined {
  return (typedNumber(`${typed} `) ?? cellNumber(typed))?.pattern;
}
