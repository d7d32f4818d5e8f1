import { fold, remembered } from '../../text/index.ts';
import { readWritten } from '../written-text.ts';

/** A word or a mark of a list of names, with its place in the text as written (UTF-16, end exclusive). */
export interface Token {
  kind: 'word' | 'mark';
  /** The word in the lexicon's form, or the mark: `,` `;` `/` `&` `+` `-` `(` `)` `:` `…` `•` `newline`. */
  key: string;
  /** The word without marks, for fields. */
  bare: string;
  start: number;
  end: number;
  capital: boolean;
  acronym: boolean;
  /** A mark without white space on either side. */
  tight: boolean;
  /** The word was followed by a full stop. */
  stopped: boolean;
}

// What Vietnamese is written with; a regular expression of all Unicode is slow to make, so it waits for a foreign letter.
const LATIN =
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const FOREIGN = /[^\0-\u024f\u1e00-\u1eff\u2010-\u203a]/;
const latin = piecesOf(LATIN);
const LINE = /\r\n|[\n\r\u2028\u2029]/gu;
const BRACKETS: Readonly<Record<string, string>> = { '[': '(', '{': '(', ']': ')', '}': ')', '·': '•', '|': ';' };

/** Cuts a text into words and marks; line breaks are kept, because in a cell they often part two names. */
export function tokens(text: string, form: (word: string) => string): Token[] {
  const all: Token[] = [];
  let from = 0;
  const shouting = text === text.toUpperCase();
  for (const line of [...text.matchAll(LINE), undefined]) {
    const to = line?.index ?? text.length;
    addLine(text.slice(from, to), from, all, form, shouting);
    if (line && all.at(-1)?.key !== 'newline') all.push(mark('newline', to, to + line[0].length, false));
    from = to + (line?.[0].length ?? 0);
  }
  return all;
}

function addLine(line: string, base: number, all: Token[], form: (word: string) => string, shouting: boolean): void {
  const written = readWritten(line);
  const pieces = FOREIGN.test(written.text) ? piecesOf('\\p{L}\\p{N}') : latin;
  for (const { 0: piece, index, groups } of written.text.matchAll(pieces)) {
    const start = base + written.toWritten(index);
    const endOf = (length: number) => base + written.toWritten(index + length);
    if (groups?.word === undefined) {
      const tight = /\S/u.test(written.text[index - 1] ?? ' ') && /\S/u.test(written.text[index + 1] ?? ' ');
      const key = /^\.{2,}$/u.test(piece) ? '…' : (BRACKETS[piece] ?? piece);
      all.push(mark(key, start, endOf(piece.length), tight));
      continue;
    }
    const { word, bare, isCapital, isUpper, goesOn } = wordOf(piece);
    if (goesOn) {
      all.push(mark('…', start, endOf(piece.length), false));
      continue;
    }
    all.push({
      kind: 'word',
      key: form(word),
      bare,
      start,
      end: endOf(word.length),
      capital: isCapital,
      acronym: isUpper && word.length > 1 && !shouting,
      tight: false,
      stopped: word !== piece,
    });
  }
}

/** A word by itself, without the stops after it; `goesOn`: it is v.v. */
const wordOf = remembered((piece) => {
  const word = piece.replace(/[.!?'’]+$/u, '');
  const lower = word.toLowerCase();
  return {
    word,
    bare: fold(word),
    isCapital: word[0] !== word[0]?.toLowerCase(),
    isUpper: word !== lower && word === word.toUpperCase(),
    goesOn: /^(?:[vV]\.[vV]|vv)$/.test(word),
  };
});

function mark(key: string, start: number, end: number, tight: boolean): Token {
  return { kind: 'mark', key, bare: '', start, end, capital: false, acronym: false, tight, stopped: false };
}

/** Words (Đ/c is one), dots that go on, and single signs. */
function piecesOf(letter: string): RegExp {
  const word = `[đĐ]/[cC](?![${letter}])|[${letter}][^\\s,;:/&+()[\\]{}"“”*•·|…-]*`;
  return new RegExp(`(?<word>${word})|\\.{2,}|…|[^\\s]`, 'gu');
}
