import { remembered } from '../../text/index.ts';
import type { Span } from '../citations/types.ts';
import { CONFUSIONS } from './confusion-data.ts';
import { inCaseOf } from './letters.ts';
import { tokenizeWords, type WordToken } from './tokenize-words.ts';
import { tonePlacement, withTonePlacement } from './tone-placement.ts';

/** Words that stand for others of the same sound or look; offsets in the text as written. */
export interface Confusion {
  /** As written, in NFC: "Phân đầu". */
  readonly written: string;
  /** In the same case and way of placing tones: "Phấn đấu". */
  readonly meant: string;
  readonly span: Span;
}

interface Entry {
  readonly written: readonly string[];
  readonly meant: readonly string[];
  readonly next?: Neighbours;
  readonly before?: Neighbours;
}

/** Words that must stand beside (`among` true), or must not. */
interface Neighbours {
  readonly words: ReadonlySet<string>;
  readonly among: boolean;
}

const NEW_PLACEMENT = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;

const read = new Map<string, readonly Entry[]>();
let lines: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Finds slips of the genre that are practically never right: "Phân đầu" for Phấn đấu, "chuẩn đoán" for chẩn đoán, hỏi and
 * ngã in common words. A closed list; names (capitals on every word) are left alone. `tokens`: those of the text, where
 * they are known.
 */
export function findConfusions(text: string, tokens: readonly WordToken[] = tokenizeWords(text)): Confusion[] {
  const found: Confusion[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = confusionAt(tokens, at);
    if (one === undefined) continue;
    found.push(one);
    while ((tokens[at + 1]?.span[0] ?? Number.POSITIVE_INFINITY) < one.span[1]) at++;
  }
  return found;
}

/** The slip that begins with a word of a text, if one does. */
export function confusionAt(tokens: readonly WordToken[], at: number): Confusion | undefined {
  for (const entry of entriesOf(keyOf(tokens[at]))) {
    if (!stands(entry, tokens, at) || isName(tokens, at, entry.written.length)) continue;
    const there = tokens.slice(at, at + entry.written.length);
    const end = there.at(-1)?.span[1];
    const start = there[0]?.span[0];
    if (start === undefined || end === undefined) return undefined;
    return {
      written: there.map((token) => token.text).join(' '),
      meant: there.map((token, i) => asWritten(token.text, entry.written[i] ?? '', entry.meant[i] ?? '')).join(' '),
      span: [start, end],
    };
  }
  return undefined;
}

/** Of the words of a plan, in small letters, those that a slip may begin with: all its words are among them. */
export function confusionStarts(lowers: Iterable<string>): string[] {
  const words = [...lowers];
  const keys = new Set(words.map(inOldPlacement));
  return words.filter((word) =>
    entriesOf(inOldPlacement(word)).some(({ written }) => written.every((one) => keys.has(one))),
  );
}

function stands({ written, next, before }: Entry, tokens: readonly WordToken[], at: number): boolean {
  for (let i = 1; i < written.length; i++) {
    if (tokens[at + i]?.after !== 'space' || keyOf(tokens[at + i]) !== written[i]) return false;
  }
  const follows = tokens[at + written.length];
  if (next !== undefined && next.words.has(neighbour(follows, follows)) !== next.among) return false;
  return before === undefined || before.words.has(neighbour(tokens[at - 1], tokens[at])) === before.among;
}

/** What stands beside: a word, "#" for a number, "^" for a sign or an end; `second` is the later of the two tokens. */
function neighbour(token: WordToken | undefined, second: WordToken | undefined): string {
  if (token === undefined || second?.after !== 'space') return '^';
  return token.kind === 'number' ? '#' : keyOf(token);
}

/** "Văn Bàn", "Phú Hợp": capitals on every word, or beside such a word; all capitals are a heading. */
function isName(tokens: readonly WordToken[], at: number, count: number): boolean {
  if (count > 1) return tokens.slice(at, at + count).every(isTitle);
  const next = tokens[at + 1];
  return (
    isTitle(tokens[at]) &&
    ((next?.after === 'space' && isTitle(next)) || (tokens[at]?.after === 'space' && isTitle(tokens[at - 1])))
  );
}

function isTitle(token: WordToken | undefined): boolean {
  const word = token?.text ?? '';
  const [first, rest] = [word.charAt(0), word.slice(1)];
  return first !== first.toLowerCase() && rest !== '' && rest === rest.toLowerCase();
}

function asWritten(word: string, written: string, meant: string): string {
  if (written === meant) return word;
  return withTonePlacement(inCaseOf(word, meant), tonePlacement(word) ?? 'old');
}

function keyOf(token: WordToken | undefined): string {
  return token === undefined ? '' : inOldPlacement(token.lower);
}

const inOldPlacement = remembered((lower) => (NEW_PLACEMENT.test(lower) ? withTonePlacement(lower, 'old') : lower));

/** Entries that begin with a word, longest first; read when the word is first met. */
function entriesOf(first: string): readonly Entry[] {
  lines ??= linesByFirst();
  const known = read.get(first);
  if (known !== undefined) return known;
  const entries = lines
    .get(first)
    ?.map(readEntry)
    .sort((a, b) => b.written.length - a.written.length);
  if (entries !== undefined) read.set(first, entries);
  return entries ?? [];
}

function linesByFirst(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const line of CONFUSIONS.trim().split('\n')) {
    const first = line.slice(0, Math.min(line.indexOf('='), (line.indexOf(' ') + 1 || line.length) - 1));
    const others = map.get(first);
    if (others === undefined) map.set(first, [line]);
    else others.push(line);
  }
  return map;
}

function readEntry(line: string): Entry {
  const [pair = '', ...rest] = line.split(/ (?=[<>] )/);
  const [written = '', meant = ''] = pair.split('=');
  const beside = (side: string): Neighbours | undefined => {
    const words = rest.find((part) => part.startsWith(side))?.split(' ');
    return words && { among: words[1] === '+', words: new Set(words.slice(2)) };
  };
  const [next, before] = [beside('>'), beside('<')];
  return {
    written: written.split(' '),
    meant: meant.split(' '),
    ...(next === undefined ? {} : { next }),
    ...(before === undefined ? {} : { before }),
  };
}
