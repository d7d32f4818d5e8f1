import { tokenizeWords } from '../language/index.ts';
import type { PrintedText } from '../model/index.ts';
import { perModel } from './per-model.ts';
import { perText } from './per-text.ts';

/** The words of a printed text; read once for all rules. */
export const wordsOf = perText(({ text }) => tokenizeWords(text));

/** Texts whose words are written by the drafter: no numbers, symbols, dates, names of signers. */
export const writtenTexts = perModel((model): readonly PrintedText[] =>
  model.texts.filter(
    ({ role, path }) => !['number', 'symbol', 'date', 'place'].includes(role) && path.at(-1) !== 'signer',
  ),
);
