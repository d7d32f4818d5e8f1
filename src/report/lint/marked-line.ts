import type { Span } from '../../diagnostics/index.ts';

/** The line of some words cut to a width, and a line of ~ that stands under them. */
export type MarkedLine = { readonly line: string; readonly marks: string; readonly words: string };

/** Undefined where the words go over lines, are the whole line, or nothing at all. Widths in terminal cells of NFC text. */
export function marksUnder(text: string, { start, end }: Span, width: number): MarkedLine | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', start);
  const lineEnd = next === -1 ? text.length : next;
  if (end > lineEnd || start === end) return undefined;
  const words = plain(text.slice(start, end));
  const before = plain(text.slice(lineStart, start)).trimStart();
  const after = plain(text.slice(end, lineEnd)).trimEnd();
  if (words.length > width - 4 || (before === '' && after === '')) return undefined;
  const room = Math.max(0, Math.min(width, 76) - words.length - 2);
  const left = cutLeft(before, Math.max(Math.ceil(room * 0.7), room - after.length));
  const right = cutRight(after, room - left.length);
  return { line: left + words + right, marks: ' '.repeat(left.length) + '~'.repeat(words.length), words };
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[\s\u0000-\u001f\u007f]/gu, ' ');
}

/** The end of a text, from the beginning of a word. */
function cutLeft(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(text.length - Math.max(0, width - 2));
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function cutRight(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, Math.max(0, width - 2));
  const space = cut.lastIndexOf(' ');
  return space > 0 ? `${cut.slice(0, space)} …` : '';
}
