import type { Spelling } from './spelling.ts';
import { type Printed, printed } from './words.ts';
import { sameWords, type Years, yearOf } from './years.ts';

/**
 * `same`: the same words, apart from the plan's own year. `form`: only spelling, abbreviations, signs, letter case or
 * layout differ. `changed`: other words.
 */
export type TextChange = 'same' | 'form' | 'changed';

/** Compares two values of the two plans as printed. */
export function compareTexts(old: string, fresh: string, years: Years, spelling: Spelling): TextChange {
  if (old === fresh) return 'same';
  return comparePrinted(printed(old), printed(fresh), years, spelling);
}

export function comparePrinted(old: Printed, fresh: Printed, years: Years, spelling: Spelling): TextChange {
  const isSame = sameWords(old, fresh, years);
  const areSame = old.words.length === fresh.words.length && old.words.every((_, at) => isSame(at, at));
  if (areSame) return old.shape === fresh.shape ? 'same' : 'form';
  return sameSpelled(old, fresh, years, spelling) ? 'form' : 'changed';
}

/** Whether both say the same syllables; a year is compared as `sameWords` does. */
function sameSpelled(old: Printed, fresh: Printed, years: Years, spelling: Spelling): boolean {
  const [a, b] = [spelling.syllables(old.words), spelling.syllables(fresh.words)];
  if (a.length !== b.length || a.length === 0) return false;
  const isSame = sameWords(old, fresh, years);
  const [yearsOfOld, yearsOfNew] = [yearIndexes(old), yearIndexes(fresh)];
  let seen = 0;
  return a.every((syllable, at) => {
    const other = b[at] ?? '';
    if (yearOf(syllable) === undefined) return syllable === other;
    const turn = seen++;
    return isSame(yearsOfOld[turn] ?? -1, yearsOfNew[turn] ?? -1);
  });
}

function yearIndexes({ words }: Printed): number[] {
  return words.flatMap(({ text }, at) => (yearOf(text) === undefined ? [] : [at]));
}
