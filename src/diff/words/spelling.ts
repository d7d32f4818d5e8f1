import { spellOut, toneLast } from '../../language/index.ts';
import { printed, type Word } from './words.ts';
import { yearOf } from './years.ts';

/** Words of a text → syllables that do not depend on how it is spelled. */
export type Spelling = {
  /** Syllables in small letters, tone marks in one place, abbreviations spelled out; signs left out. */
  readonly syllables: (words: readonly Word[]) => string[];
  /** The same of a value of the plan; read once for each. */
  readonly ofValue: (value: string) => readonly string[];
};

/**
 * How two plans spell: the abbreviations of the genre, and those that either plan explains itself (“phản ánh, kiến nghị
 * (PAKN)”) where both mean one thing.
 */
export function spellingOf(texts: Iterable<string>): Spelling {
  const own = explained(texts);
  const known = new Map<string, readonly string[]>();
  const syllablesOf = (word: string): readonly string[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const small = word.toLowerCase();
    const made = (own.get(word) ?? spellOut(small)).map(toneLast);
    known.set(word, made);
    return made;
  };
  const syllables = (words: readonly Word[]): string[] => {
    const all: string[] = [];
    for (const { text } of words) if (!SIGN.test(text)) all.push(...syllablesOf(text));
    return oneDateForm(all);
  };
  const values = new Map<string, readonly string[]>();
  return {
    syllables,
    ofValue: (value) => {
      let made = values.get(value);
      if (made === undefined) {
        made = syllables(printed(value).words);
        values.set(value, made);
      }
      return made;
    },
  };
}

/** “06 tháng 10 năm 2022” and “6/10/2022” are one day: without the words, and without leading zeros. */
function oneDateForm(syllables: readonly string[]): string[] {
  const isMonth = (at: number): boolean =>
    syllables[at] === MONTH && isDay(syllables[at - 1]) && isDay(syllables[at + 1]);
  return syllables
    .filter((_, at) => {
      if (isMonth(at)) return !(syllables[at + 2] === YEAR && yearOf(syllables[at + 3] ?? '') !== undefined);
      return !(syllables[at] === YEAR && isMonth(at - 2) && yearOf(syllables[at + 1] ?? '') !== undefined);
    })
    .map((syllable) => syllable.replace(/^0+(?=\d)/, ''));
}

const MONTH = toneLast('tháng');
const YEAR = toneLast('năm');

function isDay(syllable: string | undefined): boolean {
  return syllable !== undefined && /^\d{1,2}$/.test(syllable);
}

const SIGN = /^[^\p{L}\p{N}]/u;
const EXPLANATION = /\(\s*(?:viết tắt là |gọi tắt là |sau đây gọi là )?(\p{Lu}{2,10})\s*\)/gu;

/** Abbreviations explained in brackets, by the first letters of the words before; one with two meanings is left out. */
function explained(texts: Iterable<string>): Map<string, string[]> {
  const meanings = new Map<string, string[] | null>();
  for (const text of texts) {
    if (!text.includes('(')) continue;
    for (const match of text.matchAll(EXPLANATION)) {
      const short = match[1] ?? '';
      const before =
        text
          .slice(0, match.index)
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu) ?? [];
      const words = before.slice(-short.length);
      if (!isShortFor(short, words)) continue;
      const other = meanings.get(short);
      meanings.set(short, other === undefined || other?.join(' ') === words.join(' ') ? words : null);
    }
  }
  return new Map([...meanings].flatMap(([short, words]) => (words === null ? [] : [[short, words] as const])));
}

function isShortFor(short: string, words: readonly string[]): boolean {
  return words.length === short.length && words.every((word, at) => word[0] === short[at]?.toLowerCase());
}
