import { textWidth } from '../../layout/index.ts';

/** Times New Roman, in pt; a line of it as Excel sets it; the tallest row Excel has. */
export const SIZE = 12;
const LINE = 15.75;
const TALLEST = 409.5;

/** A column is measured in digits, which are half an em wide; 5 of Excel's pixels (96 to the inch) of it are padding. */
const DIGIT_MM = (SIZE / 2) * (25.4 / 72);
const PADDING_MM = (5 / 96) * 25.4;

/** Letters on screen are up to this much wider than on paper. */
const SCREEN = 1.04;

export type MeasuredCell = {
  readonly text: string;
  /** Of its column, in characters. */
  readonly width: number;
  readonly wrap: boolean;
};

/** Height in pt of a row that shows all of its cells, each wrapped at spaces. */
export function rowHeight(cells: readonly MeasuredCell[], bold = false): number {
  const lines = Math.max(
    1,
    ...cells.map(({ text, width, wrap }) => {
      const room = wrap ? (width * DIGIT_MM - PADDING_MM) / SCREEN : Number.POSITIVE_INFINITY;
      return text.split('\n').reduce((sum, line) => sum + countLines(line, room, bold), 0);
    }),
  );
  return Math.min(lines * LINE, TALLEST);
}

function countLines(text: string, room: number, bold: boolean): number {
  const type = { size: SIZE, bold };
  if (textWidth(text, type) <= room) return 1;
  const space = textWidth(' ', type);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word, type);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
