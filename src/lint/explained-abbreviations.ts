import type { Model, PrintedText } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { writtenTextsWith } from './find-texts.ts';
import { perModel } from './per-model.ts';
import { perText } from './per-text.ts';
import { wordsOf } from './words-of.ts';

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
  writtenTextsWith(model, EXPLAINING).flatMap((text) => explainedIn(text).map((explained) => ({ ...explained, text }))),
);

const EXPLAINING = /\(\p{Lu}|\((?:sau đây )?(?:gọi|viết) (?:tắt|chung)?/gu;

/** What a name begins with that is shortened by the letters of another language: Chỉ số … (SIPAS), nền tảng … (LGSP). */
const HEADS = /^(?:chỉ số|hệ thống|nền tảng|trục|cơ sở dữ liệu|chương trình|ứng dụng|phần mềm|mạng)(?!\p{L})/iu;
const LONGEST_NAME = 24;

/** Explanations of letters that are no initials of the words before them: those of English names. */
export function foreignExplanations(model: Model): Explanation[] {
  const known = new Set(explanations(model).map(({ abbreviation }) => abbreviation));
  const found: Explanation[] = [];
  for (const text of writtenTextsWith(model, /\(\p{Lu}/gu)) {
    const words = wordsOf(text);
    words.forEach((token, index) => {
      if (token.kind !== 'abbreviation' || known.has(token.text) || !isBracketed(text.text, token.span)) return;
      const before = words.slice(Math.max(0, index - LONGEST_NAME), index);
      // The name does not reach over the end of a sentence or another bracket.
      const cut = before.findLastIndex(({ span }) => isCut(text.text, span[0]));
      const inside = before.slice(Math.max(0, cut));
      const end = before.at(-1)?.span[1];
      const first = inside.findLast(({ span }) => HEADS.test(text.text.slice(span[0], span[0] + 16)));
      if (first === undefined || end === undefined) return;
      const meaning = text.text.slice(first.span[0], end).replace(/\s+/gu, ' ');
      found.push({ abbreviation: token.text, meaning, text, span: token.span });
    });
  }
  return found;
}

/** Whether a sentence, a part of a list or a bracket ends right before. */
function isCut(text: string, at: number): boolean {
  return /[.;:()\n]\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** Abbreviations that stand in brackets after some words: explained, whether or not their letters are initials. */
export const bracketedAbbreviations = perModel(
  (model): ReadonlySet<string> =>
    new Set(writtenTextsWith(model, '(').flatMap((text) => bracketedIn(text).map((word) => word.text))),
);

const explainedIn = perText((wording): readonly Omit<Explanation, 'text'>[] => {
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
  wordsOf(wording).filter(({ kind, span }) => kind === 'abbreviation' && isBracketed(wording.text, span)),
);

const BEFORE = /\((?:(?:sau đây )?(?:gọi|viết) tắt là:? ?)?(?:\p{Lu}[\p{Lu}\p{Ll}\d]{1,9}(?: và |, | - | & |; | ))?$/u;
const AFTER = /^(?:(?: và |, | - | & |; | )\p{Lu}[\p{Lu}\p{Ll}\d]{1,9})?\s*\)/u;

/** Alone in its bracket, or beside others: (PCTT), (PCTT và TKCN). */
function isBracketed(text: string, [start, end]: readonly [number, number]): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 60), start)) && AFTER.test(text.slice(end, end + 40));
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
