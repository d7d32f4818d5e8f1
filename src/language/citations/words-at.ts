import { ANY_LETTER } from '../letters.ts';

const WORD = new RegExp(`[${ANY_LETTER}\\d&./'’-]+`, 'y');

/** The word that begins at `at`, without the stops and slashes at its end; the stop of TP., TX., TT. belongs to it. */
export function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? undefined : /^(?:TP|TX|TT)\.$/.test(word) ? word : word.replace(/[./-]+$/, '');
}

/** Where a match of a sticky pattern that begins at `at` ends. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}
