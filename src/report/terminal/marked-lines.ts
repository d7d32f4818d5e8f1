import { displayWidth, screenText, wrapWords } from '../../text/display/index.ts';
import { colored } from '../color.ts';

/** A stretch of words, marked or not. */
export type MarkedText = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** A printed line with the cells it takes. */
export type ScreenLine = { readonly text: string; readonly width: number };

const SIGNS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/**
 * Marked words in lines of at most `width` cells. In colour what is gone is red and what is new is green; without it
 * they stand in [-…-] and {+…+}.
 */
export function markedLines(marks: readonly MarkedText[], width: number, color: boolean): ScreenLine[] {
  const shown = marks.map(({ kind, text }) => ({ kind, text: screenText(text) }));
  if (!color)
    return wrapWords(shown.map(withSigns).join(''), width).map((text) => ({ text, width: displayWidth(text) }));
  const kinds = shown.flatMap(({ kind, text }) => Array.from(text.replace(/\s+/gu, ''), () => kind));
  let at = 0;
  return wrapWords(shown.map(({ text }) => text).join(''), width).map((line) => {
    const letters = Array.from(line);
    let text = '';
    for (let from = 0; from < letters.length; ) {
      const kind = kinds[at] ?? 'same';
      let to = from;
      while (to < letters.length && (/\s/u.test(letters[to] ?? '') || (kinds[at] ?? 'same') === kind)) {
        if (!/\s/u.test(letters[to] ?? '')) at++;
        to++;
      }
      const part = letters.slice(from, to).join('');
      const words = part.trimEnd();
      text += kind === 'same' ? part : colored(kind, words, true) + part.slice(words.length);
      from = to;
    }
    return { text, width: displayWidth(line) };
  });
}

/** The signs stand around the words, not around the space after them. */
function withSigns({ kind, text }: MarkedText): string {
  const [open, close] = SIGNS[kind];
  const words = text.trimEnd();
  return words === '' ? text : `${open}${words}${close}${text.slice(words.length)}`;
}

/** Two columns of marked words beside each other, each of `width` cells, with a gap between them. */
export function markedColumns(
  left: readonly MarkedText[],
  right: readonly MarkedText[],
  width: number,
  color: boolean,
): string[] {
  const [a, b] = [markedLines(left, width, color), markedLines(right, width, color)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => {
    const [one, other] = [a[at], b[at]];
    return `${one?.text ?? ''}${' '.repeat(width - (one?.width ?? 0) + 3)}${other?.text ?? ''}`.trimEnd();
  });
}
