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
const SPACE = 0x20;

/** Stretches without spaces are read in pieces of about this length, so that patterns never look far ahead. */
const LONGEST_CHUNK = 300;

let joined: RegExp | undefined;

/** Words of a text in order; signs between them are left out. One pass, linear in the length of the text. */
export function tokenizeWords(written: string): WordToken[] {
  const tokens: WordToken[] = [];
  let after: WordToken['after'] = 'sign';
  const add = (word: string, start: number, end: number): void => {
    const { text, lower, kind } = knownWord(word);
    const last = tokens.at(-1);
    if (lower === 'index' && after === 'space' && last?.lower === 'par') {
      tokens[tokens.length - 1] = {
        text: `${last.text} ${text}`,
        lower: 'par index',
        span: [last.span[0], end],
        kind: 'abbreviation',
        after: last.after,
      };
    } else tokens.push({ text, lower, span: [start, end], kind, after });
    after = 'space';
  };
  for (let at = 0; at < written.length; ) {
    if (written.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    if (!isPartOfWord(written, at)) {
      const sign = written.charAt(at++);
      if (BREAK.test(sign)) after = after === 'sign' ? 'sign' : 'line';
      else if (!/\s/.test(sign) && !ZERO_WIDTH.test(sign)) after = 'sign';
      continue;
    }
    const start = at;
    while (at < written.length && isPartOfWord(written, at)) at++;
    if (!goesOn(written, at)) {
      add(written.slice(start, at), start, at);
      continue;
    }
    while (PART_OF_CHUNK.test(written.charAt(at)) && (at - start < LONGEST_CHUNK || isPartOfWord(written, at))) at++;
    const chunk = readWritten(written.slice(start, at));
    let past = 0;
    for (const [from, word] of wordsOfChunk(chunk.text)) {
      if (past > 0 && from > past) after = 'sign';
      past = from + word.length;
      add(word, start + chunk.toWritten(from), start + chunk.toWritten(past));
    }
    if (past < chunk.text.length) after = 'sign';
  }
  return tokens;
}

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
  if (text.charCodeAt(at) === SPACE) return false;
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
const knownWord = remembered((written: string): Pick<WordToken, 'text' | 'lower' | 'kind'> => {
  const text = ODD.test(written) ? readWritten(written).text : written;
  return { text, lower: text.toLowerCase(), kind: kindOfWord(text) ?? 'word' };
});

/** Something else than plain letters and composed Vietnamese ones. */
const ODD = /[^a-zA-Z\dÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
