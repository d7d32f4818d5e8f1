export type LineColumn = { readonly line: number; readonly column: number };

let lastText: string | undefined;
let lastIndex: (offset: number) => LineColumn = lineIndex('');

/**
 * Offset in a text → line and column, both from 1, the column in UTF-16 code units. Offsets outside the text are
 * moved to its nearest end. Many calls in a row for one text are cheap: its line starts are kept.
 */
export function lineColumn(text: string, offset: number): LineColumn {
  if (text !== lastText) {
    lastIndex = lineIndex(text);
    lastText = text;
  }
  return lastIndex(offset);
}

/** The same for one text, as a function of the offset. */
export function lineIndex(text: string): (offset: number) => LineColumn {
  return placeAmong(linesOf(text));
}

/** All that is needed of a text to tell lines and columns: little, and plain data. */
export type LineStarts = { readonly starts: Uint32Array; readonly length: number };

export function linesOf(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { starts: Uint32Array.from(starts), length: text.length };
}

/** Line and column of an offset in the text that begins its lines there. */
export function placeAmong({ starts, length }: LineStarts): (offset: number) => LineColumn {
  return (offset) => {
    const place = Math.min(Math.max(offset, 0), length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (starts[low] ?? 0) + 1 };
  };
}
