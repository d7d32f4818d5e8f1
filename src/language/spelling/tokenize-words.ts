import { remembered } from '../../text/index.ts';
import type { Span } from '../citations/types.ts';
import { readWritten } from '../written-text.ts';
import { CAPITALS, SMALLS } from './letters.ts';
import { kindOfWord, type WordKind } from './word-kind.ts';

export interface WordToken {
  /** In NFC, plain hyphens. */
  readonly text: string;
  /** The same in small letters. */
  readonly lower: string;
  /** In the text as written: 0-based UTF-16 offsets, end exclusive. */
  readonly span: Span;
  readonly kind: WordKind;
  /** What parts it from the token before: nothing but spaces, a line break or tab, or some sign (also at the start). */
  readonly after: 'space' | 'line' | 'sign';
}

const LETTER = String.raw`a-zA-Z\u00c0-\u1fff`;
const GROUP = String.raw`(?:[${CAPITALS}](?:[${SMALLS}]{0,2}[${CAPITALS}])+[${SMALLS}]{0,2}|[${CAPITALS}])\d{0,3}(?![${LETTER}])`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+(?<![.,;:!?)])|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+|[a-zA-Z\d\-]+(?:\.[a-zA-Z\d\-]+)*\.(?:vn|com|net|org|edu|gov|info)(?![${LETTER}\d])(?:\/\S*(?<![.,;:!?)]))?`;
const SYMBOL = String.raw`\d{1,6}[${LETTER}]?(?:\/(?:19|20)\d\d)?[\/\-]${GROUP}(?:[\-\/&]${GROUP})*`;
const JOINED = String.raw`${GROUP}(?:(?:[\-\/&]|\.(?=[${CAPITALS}]{2}))${GROUP})+`;
const HYPHENED = String.raw`[A-Za-z]+(?:-[A-Za-z]+)+(?![${LETTER}\d])`;
const DIGITS = String.raw`\d+(?:[.,:\/]\d+)*[${LETTER}\d]*`;
const LETTERS = String.raw`[${LETTER}]+(?:['’][${LETTER}]+)*\d*`;

/** Signs that may join what stands on both sides to one word, hyphens of any kind among them. */
const JOINER = /[-/&.,:@'’\u2010-\u2015\u2212]/;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;
const PART_OF_CHUNK = /[^\s"“”<>()[\]{};…]/;
const ZERO_WIDTH = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;
const BREAK = /[\t\n\r\u2028\u2029]/;

/** Stretches without spaces are read in pieces of about this length, so that patterns never look far ahead. */
const LONGEST_CHUNK = 300;

let joined: RegExp | undefined;

type After = WordToken['after'];
type Word = Pick<WordToken, 'text' | 'lower' | 'kind'>;

/** A word in a piece of a text, which stands between two spaces; `after` counts from the beginning of the piece. */
type PieceWord = Word & { readonly from: number; readonly to: number; readonly after: After };

/** The words of a piece, and what stands behind the last of them. */
type Piece = { readonly words: readonly PieceWord[]; readonly after: After };

/** Words of a text in order; signs between them are left out. One pass, linear in the length of the text. */
export function tokenizeWords(written: string): WordToken[] {
  const tokens: WordToken[] = [];
  const pieces = written.split(' ');
  let after: After = 'sign';
  let start = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    // Most pieces are words that were met before.
    const { words, after: behind } = piece === '' ? NOTHING : readPiece(piece);
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) break;
      after = stronger(after, word.after);
      const last = word.lower === 'index' && after === 'space' ? tokens.at(-1) : undefined;
      const end = start + word.to;
      if (last?.lower === 'par') {
        tokens[tokens.length - 1] = {
          text: `${last.text} ${word.text}`,
          lower: 'par index',
          span: [last.span[0], end],
          kind: 'abbreviation',
          after: last.after,
        };
      } else
        tokens.push({ text: word.text, lower: word.lower, span: [start + word.from, end], kind: word.kind, after });
      after = 'space';
    }
    after = stronger(after, behind);
    start += piece.length + 1;
  }
  return tokens;
}

const NOTHING: Piece = { words: [], after: 'space' };

/** What parts two words when both stand between them. */
function stronger(one: After, other: After): After {
  return one === 'sign' || other === 'space' ? one : other;
}

const readPiece = remembered((piece: string): Piece => {
  const [, before = '', plain, behind = ''] = PLAIN.exec(piece) ?? [];
  if (plain !== undefined) {
    const [from, after] = [before.length, before === '' ? 'space' : 'sign'] as const;
    const word = { ...knownWord(plain), from, to: from + plain.length, after };
    return { words: [word], after: behind === '' ? 'space' : 'sign' };
  }
  const words: PieceWord[] = [];
  let after: After = 'space';
  const add = (written: string, from: number, to: number): void => {
    const { text, lower, kind } = knownWord(written);
    words.push({ text, lower, kind, from, to, after });
    after = 'space';
  };
  for (let at = 0; at < piece.length; ) {
    if (!isPartOfWord(piece, at)) {
      const sign = piece.charAt(at++);
      if (BREAK.test(sign)) after = stronger(after, 'line');
      else if (!/\s/.test(sign) && !ZERO_WIDTH.test(sign)) after = 'sign';
      continue;
    }
    const start = at;
    while (at < piece.length && isPartOfWord(piece, at)) at++;
    if (!goesOn(piece, at)) {
      add(piece.slice(start, at), start, at);
      continue;
    }
    while (PART_OF_CHUNK.test(piece.charAt(at)) && (at - start < LONGEST_CHUNK || isPartOfWord(piece, at))) at++;
    const chunk = readWritten(piece.slice(start, at));
    let past = 0;
    for (const [from, word] of wordsOfChunk(chunk.text)) {
      if (past > 0 && from > past) after = 'sign';
      past = from + word.length;
      add(word, start + chunk.toWritten(from), start + chunk.toWritten(past));
    }
    if (past < chunk.text.length) after = 'sign';
  }
  return { words, after };
});

/** Words of a stretch without spaces in which signs stand: "31/2023/NĐ-CP;", "tế-xã". */
function* wordsOfChunk(chunk: string): Generator<[start: number, word: string]> {
  joined ??= new RegExp([ADDRESS, SYMBOL, JOINED, HYPHENED, DIGITS, LETTERS].join('|'), 'g');
  for (const match of chunk.matchAll(joined)) {
    const word = match[0];
    if (kindOfWord(word) !== undefined) yield [match.index, word];
    else for (const part of word.matchAll(/[^-]+/g)) yield [match.index + part.index, part[0]];
  }
}

function goesOn(text: string, at: number): boolean {
  return JOINER.test(text.charAt(at)) && (isPartOfWord(text, at + 1) || text.startsWith('://', at));
}

/** Letters, digits, marks; zero-width signs inside a word too. */
function isPartOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if ((code >= 0xc0 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00)) return code !== 0xd7 && code !== 0xf7;
  if (!(code >= 0x80)) return false;
  if (ZERO_WIDTH.test(text.charAt(at)))
    return at > 0 && isPartOfWord(text, at - 1) && PART_OF_WORD.test(text.charAt(at + 1));
  return (
    PART_OF_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ||
    (code >= 0xdc00 && code < 0xe000 && isPartOfWord(text, at - 1))
  );
}

/** What a word is by itself; `written` without signs around it. */
const knownWord = remembered((written: string): Word => {
  const text = ODD.test(written) ? readWritten(written).text : written;
  return { text, lower: text.toLowerCase(), kind: kindOfWord(text) ?? 'word' };
});

/** Plain letters, composed Vietnamese ones, digits. */
const COMPOSED = 'a-zA-Z\\dÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ';
const ODD = new RegExp(`[^${COMPOSED}]`);
/** A word, perhaps between signs that join it to nothing: “hồ”, “hồ,”, “(hồ”. */
const PLAIN = new RegExp(`^([(“"]*)([${COMPOSED}]+)([,;.:)”"]*)$`);
