import { displayWidth } from './display-width.ts';
import { screenText } from './screen-text.ts';

/**
 * A text in lines of at most `width` cells, broken at spaces (no-break ones hold). Only a word wider than a line is
 * broken itself: after a sign in it such as / or -, else between letters. Lines of the text stay lines; runs of spaces
 * count as one; every letter is kept. At least one line, "" for an empty text.
 */
export function wrapWords(text: string, width: number): string[] {
  return screenText(text)
    .split('\n')
    .flatMap((line) => fill(unbrokenWords(line), ' ', width, broken));
}

/** What `wrapWords` keeps on one line: words parted by spaces at which a line may end. */
export function unbrokenWords(text: string): string[] {
  return text.split(/[ \n\u2000-\u2006\u2008-\u200a\u3000]+/).filter((word) => word !== '');
}

/** Lines filled with parts; a part that no line holds is broken into lines by `split`. */
function fill(
  parts: readonly string[],
  joint: '' | ' ',
  width: number,
  split: (part: string, width: number) => string[],
): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const part of parts) {
    const partWidth = displayWidth(part);
    if (line !== '' && used + joint.length + partWidth <= width) {
      line += joint + part;
      used += joint.length + partWidth;
      continue;
    }
    if (line !== '') lines.push(line);
    line = part;
    used = partWidth;
    if (partWidth > width) {
      const pieces = split(part, width);
      line = pieces.pop() ?? '';
      used = displayWidth(line);
      for (const piece of pieces) lines.push(piece);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function broken(word: string, width: number): string[] {
  return fill(word.split(/(?<=[\xa0\u2007\u202f/\\.,;:_@\-\u2010-\u2015])/), '', width, betweenLetters).map((line) =>
    line.replace(/[\xa0\u2007\u202f]+$/, ''),
  );
}

function betweenLetters(word: string, width: number): string[] {
  const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(word);
  return fill(
    Array.from(letters, ({ segment }) => segment),
    '',
    width,
    (letter) => [letter],
  );
}
