import { tokenizeWords } from '../language/index.ts';
import type { PrintedText, TextRole } from '../model/index.ts';
import { perModel } from './per-model.ts';
import { perText } from './per-text.ts';

/** The words of a printed text; read once for all rules. */
export const wordsOf = perText(({ text }) => tokenizeWords(text));

const NOT_WRITTEN: ReadonlySet<TextRole> = new Set(['number', 'symbol', 'date', 'place']);

/** Whether the words of a text are written by the drafter: no number, symbol, date, name of a signer. */
export function isWritten({ role, path }: PrintedText): boolean {
  return !NOT_WRITTEN.has(role) && path.at(-1) !== 'signer';
}

export const writtenTexts = perModel((model): readonly PrintedText[] => model.texts.filter(isWritten));
