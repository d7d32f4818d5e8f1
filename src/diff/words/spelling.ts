import { spellOut, toneLast } from '../../language/index.ts';
import { answeredOnce } from '../answered-once.ts';
import { printed } from './words.ts';
import { yearOf } from './years.ts';

/** What a value says in syllables, and all of them as one text. */
export type Said = { readonly syllables: readonly string[]; readonly key: string };

/** Values of the plans → syllables that do not depend on how they are spelled; each value is read once. */
export type Spelling = {
  /** Syllables in small letters, tone marks in one place, abbreviations spelled out; signs left out. */
  readonly ofValue: (value: string) => readonly string[];
  /**
   * The same with the plan's own year, the one before and the one after as what they are to it (năm0, năm-1, năm1): they
   * move with the plan.
   */
  readonly inYear: (value: string, own: number | undefined) => Said;
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
    const made = SIGN.test(word) ? [] : (own.get(word) ?? spellOut(word.toLowerCase())).map(toneLast);
    known.set(word, made);
    return made;
  };
  const ofValue = answeredOnce((value: string): readonly string[] => {
    const all: string[] = [];
    const { words } = printed(value);
    for (let at = 0; at < words.length; at++) {
      const made = syllablesOf(words[at] ?? '');
      if (made.length === 1) all.push(made[0] ?? '');
      else all.push(...made);
    }
    const inOneForm = all.includes(MONTH) ? withoutDateWords(all) : all;
    return ZEROS.test(value) ? inOneForm.map((syllable) => syllable.replace(/^0+(?=\d)/, '')) : inOneForm;
  });
  const readerOf = answeredOnce((year: number | undefined) =>
    answeredOnce((value: string): Said => {
      const syllables = neutralYears(ofValue(value), year);
      return { syllables, key: syllables.join(' ') };
    }),
  );
  return { ofValue, inYear: (value, year) => readerOf(year)(value) };
}

/** A number with leading zeros may stand in it. */
const ZEROS = /(?:^|\D)0\d/;

/** “06 tháng 10 năm 2022” and “6/10/2022” are one day: both without the words. */
function withoutDateWords(syllables: readonly string[]): string[] {
  const isMonth = (at: number): boolean =>
    syllables[at] === MONTH && isDay(syllables[at - 1]) && isDay(syllables[at + 1]);
  return syllables.filter((syllable, at) => {
    if (syllable === MONTH && isMonth(at))
      return !(syllables[at + 2] === YEAR && yearOf(syllables[at + 3] ?? '') !== undefined);
    return !(syllable === YEAR && isMonth(at - 2) && yearOf(syllables[at + 1] ?? '') !== undefined);
  });
}

const MONTH = toneLast('tháng');
const YEAR = toneLast('năm');

function isDay(syllable: string | undefined): boolean {
  return syllable !== undefined && /^\d{1,2}$/.test(syllable);
}

function neutralYears(syllables: readonly string[], own: number | undefined): readonly string[] {
  if (own === undefined) return syllables;
  let made: string[] | undefined;
  for (let at = 0; at < syllables.length; at++) {
    const year = yearOf(syllables[at] ?? '');
    if (year === undefined || Math.abs(year - own) > 1) continue;
    made ??= [...syllables];
    made[at] = `năm${year - own}`;
  }
  return made ?? syllables;
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
