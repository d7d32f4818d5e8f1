import type { Reading } from './types.ts';

/** A stretch of the reading in which a target finds its subject: between semicolons, sentences, brackets. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Number of the sentence, the same for clauses divided by semicolons only. */
  readonly sentence: number;
  /** Where the bracket around the clause opens; absent outside brackets. */
  readonly bracket?: number;
}

interface Cut {
  readonly at: number;
  readonly to: number;
  readonly ends: boolean;
}

interface Bracket {
  readonly open: number;
  readonly close: number;
}

/**
 * Divides a text into clauses. What stands in brackets forms clauses of its own; a semicolon or full stop in
 * brackets does not divide the words around them. `isItem(offset)` says that the space at an offset is a line break.
 */
export function readClauses(reading: Reading, isItem: (offset: number) => boolean): Clause[] {
  const { text } = reading;
  const brackets = findBrackets(text);
  const outside: Level = { cuts: [] };
  const levels: Level[] = [outside];
  let level = outside;
  let next = 0;
  for (const { index: at } of text.matchAll(STOP)) {
    const coming = brackets[next];
    if (coming?.open === at) {
      next++;
      level = { bracket: coming, cuts: [] };
      levels.push(level);
    } else if (level.bracket?.close === at) level = outside;
    else {
      const cut = cutAt(reading, at, isItem);
      if (cut) level.cuts.push(cut);
    }
  }
  let sentence = 0;
  const clauses: Clause[] = [];
  for (const { bracket, cuts } of levels) {
    let start = bracket ? bracket.open + 1 : 0;
    sentence++;
    const last = bracket?.close ?? text.length;
    for (const cut of [...cuts, { at: last, to: last, ends: true }]) {
      clauses.push({ start, end: cut.at, sentence, ...(bracket && { bracket: bracket.open }) });
      start = cut.to;
      if (cut.ends) sentence++;
    }
  }
  return clauses.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Level {
  readonly bracket?: Bracket;
  readonly cuts: Cut[];
}

function cutAt(reading: Reading, at: number, isItem: (offset: number) => boolean): Cut | undefined {
  const { text } = reading;
  switch (text[at]) {
    case ';':
      return { at, to: at + 1, ends: false };
    case '.':
    case '!':
    case '?':
      return endsSentence(reading, at) ? { at, to: at + 1, ends: true } : undefined;
    case ' ':
      return ITEM_MARK.test(text.slice(at + 1, at + 3)) && isItem(at) ? { at, to: at, ends: true } : undefined;
    default:
      return undefined;
  }
}

/** Where a clause may begin or end: at any other sign nothing is looked at. */
const STOP = /[();.!?]| (?=[-+*•] )/g;
const ITEM_MARK = /^[-+*•] /;
const OPENS_SENTENCE = /[\d"“'(+-]/;
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|ThS|TS|PGS|GS|St|No)$/;

function endsSentence({ text, small }: Reading, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined) return true;
  if (next !== ' ' || text[at - 1] === '.') return false;
  const first = text[at + 2];
  const opens = first === undefined || first !== small[at + 2] || OPENS_SENTENCE.test(first);
  return opens && !ABBREVIATED.test(text.slice(Math.max(0, at - 4), at));
}

/** Pairs of outermost round brackets in order; an unpaired one is no bracket. */
function findBrackets(text: string): Bracket[] {
  const open: number[] = [];
  const found: Bracket[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const start = open.pop();
      if (start === undefined) continue;
      while ((found.at(-1)?.open ?? -1) > start) found.pop();
      found.push({ open: start, close: at });
    }
  }
  return found;
}
