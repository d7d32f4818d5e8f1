import type { Spelling } from './spelling.ts';
import { printed } from './words.ts';
import { sameWords, type Years, yearOf } from './years.ts';

/**
 * `same`: the same words, apart from the plan's own year. `form`: only spelling, abbreviations, signs, letter case or
 * layout differ. `changed`: other words.
 */
export type TextChange = 'same' | 'form' | 'changed';

/** Compares two values of the two plans as printed. */
export function compareTexts(old: string, fresh: string, years: Years, spelling: Spelling): TextChange {
  if (old === fresh) return 'same';
  const [a, b] = [spelling.ofValue(old), spelling.ofValue(fresh)];
  if (!sameButYears(a, b)) return 'changed';
  const [before, after] = [printed(old), printed(fresh)];
  const isSame = sameWords(before, after, years);
  const areSame = before.words.length === after.words.length && before.words.every((_, at) => isSame(at, at));
  if (areSame) return before.shape === after.shape ? 'same' : 'form';
  const [yearsOfOld, yearsOfNew] = [yearIndexes(before.words), yearIndexes(after.words)];
  const areYearsSame = yearsOfOld.every((at, turn) => isSame(at, yearsOfNew[turn] ?? -1));
  return a.length > 0 && areYearsSame ? 'form' : 'changed';
}

/** Whether both say the same syllables, whatever the years. */
function sameButYears(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] ?? '', b[at] ?? ''];
    if (one !== other && (yearOf(one) === undefined || yearOf(other) === undefined)) return false;
  }
  return true;
}

function yearIndexes(words: readonly string[]): number[] {
  return words.flatMap((word, at) => (yearOf(word) === undefined ? [] : [at]));
}
