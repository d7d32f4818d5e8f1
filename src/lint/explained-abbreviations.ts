import type { PrintedText } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { perModel } from './per-model.ts';
import { perText } from './per-text.ts';
import { wordsOf, writtenTexts } from './words-of.ts';

/** A place where a plan writes an abbreviation out: “cải cách hành chính (CCHC)” or “CCHC (cải cách hành chính)”. */
export type Explanation = {
  readonly abbreviation: string;
  readonly meaning: string;
  readonly text: PrintedText;
  /** Of the abbreviation. */
  readonly span: readonly [number, number];
};

/** Every explanation in the plan, in the order of the paper. A bracket explains only words whose initials it holds. */
export const explanations = perModel((model): readonly Explanation[] =>
  writtenTexts(model).flatMap((text) => explainedIn(text).map((explained) => ({ ...explained, text }))),
);

/** Abbreviations that stand in brackets after some words: explained, whether or not their letters are initials. */
export const bracketedAbbreviations = perModel(
  (model): ReadonlySet<string> =>
    new Set(writtenTexts(model).flatMap((text) => bracketedIn(text).map((word) => word.text))),
);

const explainedIn = perText((wording): readonly Omit<Explanation, 'text'>[] => {
  if (!/\(\p{Lu}|\((?:sau đây )?(?:gọi|viết) (?:tắt|chung)?/u.test(wording.text)) return [];
  const words = wordsOf(wording);
  return bracketedIn(wording).flatMap((token) => {
    const index = words.indexOf(token);
    const letters = lettersOf(token.text);
    const before = words.slice(Math.max(0, index - letters.length * 2 - 2), index);
    const meaning = phraseFor(letters, before, wording.text);
    return meaning === undefined ? [] : [{ abbreviation: token.text, meaning, span: token.span }];
  });
});

const bracketedIn = perText((wording): readonly Token[] =>
  wording.text.includes('(')
    ? wordsOf(wording).filter(({ kind, span }) => kind === 'abbreviation' && isBracketed(wording.text, span))
    : [],
);

function isBracketed(text: string, [start, end]: readonly [number, number]): boolean {
  return /\((?:(?:sau đây )?(?:gọi|viết) tắt là:? ?)?$/u.test(text.slice(0, start)) && /^\s*\)/u.test(text.slice(end));
}

function lettersOf(abbreviation: string): string {
  return fold(abbreviation).replace(/[^a-z]/g, '');
}

type Token = ReturnType<typeof wordsOf>[number];

/** The last words before the bracket whose initials, skipping và and the like, spell the letters. */
function phraseFor(letters: string, before: readonly Token[], text: string): string | undefined {
  let at = before.length - 1;
  let left = letters.length;
  while (at >= 0 && left > 0) {
    const word = before[at];
    if (word === undefined) return undefined;
    const initial = fold(word.text).charAt(0);
    if (initial === letters.charAt(left - 1)) left--;
    else if (!/^(?:va|cua|ve|cho|cac|trong|theo|vi)$/.test(fold(word.text))) return undefined;
    at--;
  }
  const first = before[at + 1];
  const last = before.at(-1);
  if (left > 0 || first === undefined || last === undefined) return undefined;
  return text.slice(first.span[0], last.span[1]).replace(/\s+/gu, ' ');
}
