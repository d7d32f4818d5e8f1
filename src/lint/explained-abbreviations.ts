import type { Model, PrintedText } from '../model/index.ts';
import { fold } from '../text/index.ts';
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
export function explanations(model: Model): Explanation[] {
  const found: Explanation[] = [];
  for (const text of writtenTexts(model)) {
    if (!/\(\p{Lu}|\((?:sau đây )?(?:gọi|viết) (?:tắt|chung)?/u.test(text.text)) continue;
    const words = wordsOf(text);
    words.forEach((token, index) => {
      if (token.kind !== 'abbreviation' || !isBracketed(text.text, token.span)) return;
      const letters = lettersOf(token.text);
      const before = words.slice(Math.max(0, index - letters.length * 2 - 2), index);
      const meaning = phraseFor(letters, before, text.text);
      if (meaning !== undefined) found.push({ abbreviation: token.text, meaning, text, span: token.span });
    });
  }
  return found;
}

/** Abbreviations that stand in brackets after some words: explained, whether or not their letters are initials. */
export function bracketedAbbreviations(model: Model): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of writtenTexts(model)) {
    if (!text.text.includes('(')) continue;
    for (const { text: word, kind, span } of wordsOf(text)) {
      if (kind === 'abbreviation' && isBracketed(text.text, span)) found.add(word);
    }
  }
  return found;
}

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
