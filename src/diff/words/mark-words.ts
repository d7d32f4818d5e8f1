import { diffArrays } from 'diff';
import { toneLast } from '../../language/index.ts';
import { type Printed, printed, wordStarts } from './words.ts';
import { type SameWord, sameWords, type Years } from './years.ts';

/** A stretch of two texts: words of both (`text` as the newer has them), of the older only, or of the newer only. */
export type Mark =
  | { readonly kind: 'same'; readonly text: string; readonly old: string }
  | { readonly kind: 'removed' | 'added'; readonly text: string };

/**
 * Two values of the two plans as printed, word by word. The stretches of one kind and `same` put together are that text,
 * spaces and line ends included. A lone sign or short word between two changes is told with them. Beside other changes
 * a capital or the place of a tone mark is none (hoá, hóa).
 */
export function markWords(old: string, fresh: string, years: Years): Mark[] {
  const [before, after] = [printed(old), printed(fresh)];
  const isSame = sameWords(before, after, years);
  const [wasForm, isForm] = [formsOf(before.words), formsOf(after.words)];
  const lenient = runsOf(before.words, after.words, (a, b) => wasForm[a] === isForm[b] || isSame(a, b));
  const runs = lenient.length > 1 ? lenient : runsOf(before.words, after.words, isSame);
  let [i, j] = [0, 0];
  const stretches = runs.map(({ added, removed, value: { length } }): Stretch => {
    const [oldFrom, newFrom] = [i, j];
    if (!added) i += length;
    if (!removed) j += length;
    return { old: [oldFrom, i], new: [newFrom, j], isSame: !added && !removed };
  });
  const [wasSlice, isSlice] = [slicer(before), slicer(after)];
  return joined(stretches, before.words).flatMap(({ old: oldSpan, new: newSpan, isSame: same }): Mark[] => {
    const [was, is] = [wasSlice(oldSpan), isSlice(newSpan)];
    if (same) return [{ kind: 'same', text: is, old: was }];
    return [
      ...(was === '' ? [] : [{ kind: 'removed' as const, text: was }]),
      ...(is === '' ? [] : [{ kind: 'added' as const, text: is }]),
    ];
  });
}

function runsOf(
  old: readonly string[],
  fresh: readonly string[],
  comparator: SameWord,
): ReturnType<typeof diffArrays<number>> {
  return diffArrays([...old.keys()], [...fresh.keys()], { comparator });
}

function formsOf(words: readonly string[]): string[] {
  return words.map((word) => toneLast(word.toLowerCase()));
}

type Span = readonly [from: number, to: number];
type Stretch = { readonly old: Span; readonly new: Span; readonly isSame: boolean };

/** Changes beside each other as one, with what is too short between them to be told apart. */
function joined(stretches: readonly Stretch[], words: readonly string[]): Stretch[] {
  const all: Stretch[] = [];
  stretches.forEach((stretch, at) => {
    const last = all.at(-1);
    const isBetween = at > 0 && at < stretches.length - 1;
    const isChange = !stretch.isSame || (isBetween && isSlight(words.slice(...stretch.old)));
    if (last !== undefined && isChange && !last.isSame) {
      all[all.length - 1] = { old: [last.old[0], stretch.old[1]], new: [last.new[0], stretch.new[1]], isSame: false };
    } else all.push({ ...stretch, isSame: !isChange });
  });
  return all;
}

/** Signs, or one word of a few letters. */
function isSlight(words: readonly string[]): boolean {
  const letters = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  return letters.length === 0 || (letters.length === 1 && words.length === 1 && (letters[0]?.length ?? 0) <= 3);
}

/** Gives the words of a text from one to another with the space after them. */
function slicer(printed: Printed): (span: Span) => string {
  const { text } = printed;
  const starts = wordStarts(printed);
  return ([from, to]) => (from >= to ? '' : text.slice(starts[from] ?? 0, starts[to] ?? text.length));
}
