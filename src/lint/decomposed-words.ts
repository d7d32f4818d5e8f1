import type { PrintedText } from '../model/index.ts';
import type { Places } from './places.ts';
import type { WordAt } from './rule.ts';

/** The marks that Vietnamese is written with where they stand beside their letter and not in it. */
const MARK = /[\u0300-\u036f]/;

/**
 * The printed words that the file writes with letters and marks apart (NFD); the plan itself is read with whole letters,
 * so that only its file can tell. Empty at once for a file without such marks.
 */
export function decomposedWords(file: string, texts: readonly PrintedText[], places: Places): readonly WordAt[] {
  if (!MARK.test(file)) return [];
  return texts.flatMap((text) => {
    const span = places.value(text.path);
    if (span === undefined || !MARK.test(file.slice(span.start, span.end))) return [];
    return Array.from(text.text.matchAll(/\S+/gu), ({ 0: word, index }): WordAt => {
      return { text, span: [index, index + word.length] };
    }).filter(({ span: [start, end] }) => {
      const written = places.within(text.path, start, end);
      return written !== undefined && MARK.test(file.slice(written.start, written.end));
    });
  });
}
