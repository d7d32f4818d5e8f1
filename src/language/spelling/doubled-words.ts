import type { Span } from '../citations/types.ts';
import {
  BEFORE_NOUN,
  BEGINS_A_WORD,
  ENDS_BEFORE_ITSELF,
  FUNCTION_WORDS,
  GOES_ON,
  HEADS,
  KINDS_OF_UNIT,
  NOUN_AND_VERB,
  PAIRS_SAID_TWICE,
  SAID_TWICE,
} from './doubled-data.ts';
import { tokenizeWords, type WordToken } from './tokenize-words.ts';

/** Words that stand twice in a row; offsets in the text as written. */
export interface DoubledWords {
  /** Once, as written first, in NFC: "theo", "thực hiện". */
  readonly words: string;
  /** Both times. */
  readonly span: Span;
  /** What is too much: the second time with the space before it. */
  readonly extra: Span;
}

interface Rules {
  readonly saidTwice: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly kindsOfUnit: ReadonlySet<string>;
  readonly nounAndVerb: ReadonlySet<string>;
  readonly beforeNoun: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly beginsAWord: ReadonlySet<string>;
  readonly endsBeforeItself: ReadonlySet<string>;
}

const LONGEST = 4;
let rules: Rules | undefined;

/**
 * Finds one to four words that stand twice in a row ("theo theo", "thực hiện thực hiện"), parted by spaces only.
 * Silent where it may be meant: luôn luôn; one word ends and the next begins (phân công công việc); a name begins
 * (Trưởng ban Ban Quản lý); a noun and its verb (các tổ chức tổ chức). `tokens`: those of the text, where they are known.
 */
export function findDoubledWords(text: string, tokens: readonly WordToken[] = tokenizeWords(text)): DoubledWords[] {
  const found: DoubledWords[] = [];
  const lower = tokens.map((token) => token.lower);
  for (let at = 0; at < tokens.length; at++) {
    for (let count = LONGEST; count >= 1; count--) {
      if (!repeats(tokens, lower, at, count) || isMeant(text, tokens, lower, at, count)) continue;
      const [first, last, second] = [tokens[at], tokens[at + count - 1], tokens[at + 2 * count - 1]];
      if (first === undefined || last === undefined || second === undefined) break;
      const words = tokens.slice(at, at + count).map((token) => token.text);
      found.push({
        words: words.join(' '),
        span: [first.span[0], second.span[1]],
        extra: [last.span[1], second.span[1]],
      });
      at += count - 1;
      break;
    }
  }
  return found;
}

function repeats(tokens: readonly WordToken[], lower: readonly string[], at: number, count: number): boolean {
  if (at + 2 * count > tokens.length) return false;
  for (let i = 0; i < count; i++) {
    if (lower[at + i] !== lower[at + count + i]) return false;
    const kind = tokens[at + i]?.kind;
    if (kind === 'number' || kind === 'code' || kind === 'address' || kind === 'letter') return false;
  }
  for (let i = 1; i < 2 * count; i++) if (tokens[at + i]?.after !== 'space') return false;
  return true;
}

function isMeant(
  text: string,
  tokens: readonly WordToken[],
  lower: readonly string[],
  at: number,
  count: number,
): boolean {
  const known = theRules();
  const phrase = lower.slice(at, at + count).join(' ');
  const before = tokens[at]?.after === 'space' ? (lower[at - 1] ?? '') : '';
  const next = at + 2 * count;
  const after = tokens[next]?.after === 'space' ? (lower[next] ?? '') : '';
  if (known.saidTwice.has(phrase)) return true;
  if (known.heads.has(before) && known.kindsOfUnit.has(phrase)) return true;
  if (count > 1 && known.goesOn.has(after)) return true;
  if (known.nounAndVerb.has(phrase) && after !== '' && (known.beforeNoun.has(before) || followsComma(text, tokens, at)))
    return true;
  if (count === 1 && known.endsBeforeItself.has(`${before} ${phrase}`) && after !== '') return true;
  if (count === 1 && !known.functionWords.has(before) && known.beginsAWord.has(`${phrase} ${after}`)) return true;
  return aNameBegins(tokens, at, count, before) || isDoubledName(tokens, at, count, known);
}

function followsComma(text: string, tokens: readonly WordToken[], at: number): boolean {
  return at > 0 && text.slice(tokens[at - 1]?.span[1], tokens[at]?.span[0]).trim() === ',';
}

/** Small letters, then a capital: "kế hoạch Kế hoạch số 5". */
function aNameBegins(tokens: readonly WordToken[], at: number, count: number, before: string): boolean {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + count]?.text ?? ''];
  if (startsWithCapital(second) && !startsWithCapital(first)) return true;
  // "Ban ban hành …" in the middle of a sentence: a name ends.
  return before !== '' && startsWithCapital(first) && !startsWithCapital(second) && count === 1;
}

/** Two capitals that do not begin a sentence, as in names of places; a kind of unit is no such name. */
function isDoubledName(tokens: readonly WordToken[], at: number, count: number, known: Rules): boolean {
  if (count > 1 || tokens[at]?.kind !== 'syllable') return false;
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (tokens[at]?.after !== 'space' || known.kindsOfUnit.has(first.toLowerCase())) return false;
  return isTitleCase(first) && isTitleCase(second);
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function isTitleCase(word: string): boolean {
  return startsWithCapital(word) && (word.length === 1 || word.slice(1) === word.slice(1).toLowerCase());
}

function theRules(): Rules {
  rules ??= {
    saidTwice: new Set([...SAID_TWICE.split(/\s/), ...PAIRS_SAID_TWICE.split('|')]),
    goesOn: new Set(GOES_ON.split(' ')),
    heads: new Set(HEADS.split(' ')),
    kindsOfUnit: new Set(KINDS_OF_UNIT.split('|').flatMap((kind, i) => (i === 0 ? kind.split(' ') : [kind]))),
    nounAndVerb: new Set(NOUN_AND_VERB.split('|')),
    beforeNoun: new Set(BEFORE_NOUN.split(' ')),
    endsBeforeItself: new Set(ENDS_BEFORE_ITSELF.split(/[|\n]/)),
    functionWords: new Set(FUNCTION_WORDS.split(' ')),
    beginsAWord: new Set(
      BEGINS_A_WORD.trim()
        .split(/[|\n]/)
        .flatMap((line) => {
          const [first = '', ...rest] = line.trim().split(' ');
          return rest.map((next) => `${first} ${next}`);
        }),
    ),
  };
  return rules;
}
