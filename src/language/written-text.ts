import { remembered } from '../text/index.ts';

/** A text in the one form that grammars read, and the way back to the text as its author wrote it. */
export interface WrittenText {
  /** NFC; each run of white space is one plain space, each kind of dash is "-", zero-width characters are gone. */
  text: string;
  /** An offset in `text` (a start, or an exclusive end) as an offset in the text as written, both UTF-16. */
  toWritten(offset: number): number;
}

const SPACE = /^\s$/u;
const MARK = /^\p{M}$/u;
/** Written in several characters what is one in the form that grammars read, or none. */
const NEEDS_MAP = /\s\s|\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const ODD_SPACE = /[^\S ]/gu;
const DASH = /[\u2010-\u2015\u2212\ufe63\uff0d]/gu;
const ZERO_WIDTH = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/u;
const ZERO_WIDTHS = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const ETH = /[\u00d0\u0189\u00f0]/gu;

/** Longer texts are read once, if at all. */
export const LONGEST_KEPT = 2000;

/**
 * Reads a text as written (any Unicode form, odd spaces, any dash) into the form that grammars read.
 * Letters that look like Đ in old fonts (eth) become Đ. Linear in the length; never throws.
 */
export const readWritten = remembered((written: string): WrittenText => {
  if (!NEEDS_MAP.test(written) && written.normalize('NFC') === written) {
    const end = written.length;
    const text = unify(written.replace(ODD_SPACE, ' '));
    return { text, toWritten: (offset) => Math.max(0, Math.min(offset, end)) };
  }
  const pieces: string[] = [];
  const starts: number[] = [];
  let at = 0;
  let inSpace = false;
  while (at < written.length) {
    const start = at;
    const first = characterAt(written, at);
    at += first.length;
    if (ZERO_WIDTH.test(first)) continue;
    if (SPACE.test(first)) {
      if (!inSpace) {
        pieces.push(' ');
        starts.push(start);
      }
      inSpace = true;
      continue;
    }
    inSpace = false;
    at = endOfLetter(written, at);
    const piece = written.slice(start, at).replace(ZERO_WIDTHS, '').normalize('NFC');
    pieces.push(piece);
    const sameLength = piece.length === at - start;
    for (let i = 0; i < piece.length; i++) starts.push(sameLength ? start + i : start);
  }
  return {
    text: unify(pieces.join('')),
    toWritten: (offset) => (offset < 0 ? 0 : (starts[offset] ?? written.length)),
  };
}, LONGEST_KEPT);

function unify(text: string): string {
  return text.replace(DASH, '-').replace(ETH, (letter) => (letter === '\u00f0' ? 'đ' : 'Đ'));
}

/** After the marks of a letter; zero-width characters may stand between them. */
function endOfLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const next = characterAt(text, at);
    if (!MARK.test(next) && !ZERO_WIDTH.test(next)) break;
    at += next.length;
  }
  return at;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
