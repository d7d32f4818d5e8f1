import { readCitations } from '../../language/index.ts';
import { type Printed, wordStarts } from './words.ts';

/** The years of the two plans, where they have one. */
export type Years = { readonly old: number | undefined; readonly new: number | undefined };

/** Whether two words of two texts say the same: the same word, or the plan's own year, the year before it or after it. */
export type SameWord = (oldIndex: number, newIndex: number) => boolean;

/**
 * Compares words of two printed texts. “năm 2022” in a plan of 2022 is “năm 2023” in one of 2023, and “so với năm 2021”
 * is “so với năm 2022”. The year of a cited document and of a period with an end of its own (2021 - 2025) is a year
 * like any other.
 */
export function sameWords(old: Printed, fresh: Printed, years: Years): SameWord {
  const shift = (years.new ?? 0) - (years.old ?? 0);
  const isShifting = years.old !== undefined && years.new !== undefined && shift !== 0;
  const oldCited = citedWords(old);
  const newCited = citedWords(fresh);
  return (i, j) => {
    const a = old.words[i];
    const b = fresh.words[j];
    if (a === undefined || b === undefined) return false;
    if (a === b) return true;
    if (!isShifting) return false;
    const from = yearOf(a);
    const to = from === undefined ? undefined : yearOf(b);
    if (from === undefined || to === undefined || to - from !== shift || !isNear(from, years.old)) return false;
    if (oldCited(i) || newCited(j)) return false;
    const [end, otherEnd] = [rangeEnd(old.words, i), rangeEnd(fresh.words, j)];
    return end === undefined ? otherEnd === undefined : isNear(end, years.old) && otherEnd === end + shift;
  };
}

/** A year that stands alone as a number, 1900–2099. */
export function yearOf(word: string): number | undefined {
  return word.length === 4 && YEAR.test(word) ? Number(word) : undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

function isNear(year: number, own: number | undefined): boolean {
  return own !== undefined && Math.abs(year - own) <= 1;
}

/** The other year of the period that a year belongs to: 2021 - 2025. */
function rangeEnd(words: readonly string[], at: number): number | undefined {
  const next = DASH.test(words[at + 1] ?? '') ? yearOf(words[at + 2] ?? '') : undefined;
  return next ?? (DASH.test(words[at - 1] ?? '') ? yearOf(words[at - 2] ?? '') : undefined);
}

const DASH = /^[-–—]$/u;

/** Whether a word stands in the citation of a document; the text is read when first asked. */
function citedWords(printed: Printed): (at: number) => boolean {
  let spans: readonly (readonly [number, number])[] | undefined;
  let starts: readonly number[] | undefined;
  return (at) => {
    spans ??= readCitations(printed.text).map(({ span }) => span);
    if (spans.length === 0) return false;
    starts ??= wordStarts(printed);
    const from = starts[at] ?? 0;
    const to = from + (printed.words[at]?.length ?? 0);
    return spans.some(([start, end]) => start <= from && to <= end);
  };
}
