import type { Span } from '../../diagnostics/index.ts';
import { displayWidth, screenText } from '../../text/display/index.ts';
import { detached } from '../../text/index.ts';

/** The line of some words cut to a width, and a line of ~ that stands under them. Widths in cells of a terminal. */
export type MarkedLine = { readonly line: string; readonly marks: string; readonly words: string };

const WIDEST = 80;

/** Words in their line, of which only what belongs to their value is shown: no key and no quotes. Offsets in the line. */
export type WordsInLine = { readonly line: string; readonly words: Range; readonly shown: Range };

type Range = readonly [start: number, end: number];

/** Words of a file in their line; undefined where they go over lines or are nothing at all. */
export function lineAround(text: string, span: Span, value: Span): WordsInLine | undefined {
  const { from, to } = insideQuotes(text, value);
  const start = span.start === value.start ? from : span.start;
  const end = span.end === value.end ? to : span.end;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', start);
  const lineEnd = next === -1 ? text.length : next;
  if (end > lineEnd || start >= end) return undefined;
  return {
    line: detached(text.slice(lineStart, lineEnd)),
    words: [start - lineStart, end - lineStart],
    shown: [Math.max(0, Math.min(from, start) - lineStart), Math.min(lineEnd, Math.max(to, end)) - lineStart],
  };
}

/** Marks words for a reader who has paper in hand. Undefined where they are too long. */
export function marksUnder(
  { line, words: [start, end], shown: [from, to] }: WordsInLine,
  width: number,
): MarkedLine | undefined {
  const words = plain(line.slice(start, end));
  const before = plain(line.slice(from, start)).trimStart();
  const after = plain(line.slice(end, to)).trimEnd();
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
