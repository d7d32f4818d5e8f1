import type { Span } from '../../diagnostics/index.ts';
import { displayWidth, screenText } from '../../text/display/index.ts';

/** The line of some words cut to a width, and a line of ~ that stands under them. Widths in cells of a terminal. */
export type MarkedLine = { readonly line: string; readonly marks: string; readonly words: string };

const WIDEST = 80;

/**
 * Marks words of a file for a reader who has paper in hand: of their line only what belongs to the `value` they stand
 * in, no key and no quotes. Undefined where the words go over lines, are nothing at all, or too long.
 */
export function marksUnder(text: string, span: Span, value: Span, width: number): MarkedLine | undefined {
  const { from, to } = insideQuotes(text, value);
  const start = span.start === value.start ? from : span.start;
  const end = span.end === value.end ? to : span.end;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', start);
  const lineEnd = next === -1 ? text.length : next;
  if (end > lineEnd || start >= end) return undefined;
  const words = plain(text.slice(start, end));
  const before = plain(text.slice(Math.max(lineStart, Math.min(from, start)), start)).trimStart();
  const after = plain(text.slice(end, Math.min(lineEnd, Math.max(to, end)))).trimEnd();
  const room = Math.min(width, WIDEST) - displayWidth(words);
  if (room < 0) return undefined;
  const isWhole = displayWidth(before) + displayWidth(after) <= room;
  const left = isWhole ? before : cutLeft(before, Math.max(Math.ceil(room * 0.7), room - displayWidth(after)));
  const right = cutRight(after, room - displayWidth(left));
  return { line: left + words + right, marks: ' '.repeat(displayWidth(left)) + '~'.repeat(displayWidth(words)), words };
}

function insideQuotes(text: string, { start, end }: Span): { from: number; to: number } {
  const isQuoted = /["']/.test(text.charAt(start)) && end - start > 1;
  return isQuoted ? { from: start + 1, to: end - 1 } : { from: start, to: end };
}

function plain(text: string): string {
  return screenText(text).replace(/\s/gu, ' ');
}

/** The end of a text, from the beginning of a word. */
function cutLeft(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const words = text.split(/(?<= )/);
  let cut = '';
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    if (displayWidth(cut) + displayWidth(word) > width - 2) break;
    cut = word + cut;
  }
  return width < 2 ? '' : `… ${cut}`;
}

/** The beginning of a text, to the end of a word. */
function cutRight(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const word of text.split(/(?= )/)) {
    if (displayWidth(cut) + displayWidth(word) > width - 2) break;
    cut += word;
  }
  return width < 2 ? '' : `${cut} …`;
}
