/** A stretch of the normalised text in which a target finds its subject: between semicolons, sentences, brackets. */
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
export function readClauses(text: string, isItem: (offset: number) => boolean): Clause[] {
  const brackets = findBrackets(text);
  const outside: Level = { cuts: [] };
  const levels: Level[] = [outside];
  let level = outside;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const coming = brackets[next];
    if (coming?.open === at) {
      next++;
      level = { bracket: coming, cuts: [] };
      levels.push(level);
    } else if (level.bracket?.close === at) level = outside;
    else {
      const cut = cutAt(text, at, isItem);
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

function cutAt(text: string, at: number, isItem: (offset: number) => boolean): Cut | undefined {
  if (text[at] === ';') return { at, to: at + 1, ends: false };
  if (endsSentence(text, at)) return { at, to: at + 1, ends: true };
  if (text[at] === ' ' && ITEM_MARK.test(text.slice(at + 1, at + 3)) && isItem(at)) return { at, to: at, ends: true };
  return undefined;
}

const ITEM_MARK = /^[-+*•] /u;
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|ThS|TS|PGS|GS|St|No)$/u;

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  const next = text[at + 1];
  if (next === undefined) return true;
  if (next !== ' ' || text[at - 1] === '.') return false;
  return /[\p{Lu}\d"“'(+-]/u.test(text[at + 2] ?? 'A') && !ABBREVIATED.test(text.slice(Math.max(0, at - 4), at));
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
