import { tokenizeWords, type WordToken } from '../language/index.ts';
import type { Model, PrintedText } from '../model/index.ts';

const kept = new WeakMap<PrintedText, readonly WordToken[]>();

/** The words of a printed text; read once for all rules. */
export function wordsOf(text: PrintedText): readonly WordToken[] {
  let words = kept.get(text);
  if (words === undefined) {
    words = tokenizeWords(text.text);
    kept.set(text, words);
  }
  return words;
}

/** Texts whose words are written by the drafter: no numbers, symbols, dates, names of signers. */
export function writtenTexts(model: Model): PrintedText[] {
  return model.texts.filter(
    ({ role, path }) => !['number', 'symbol', 'date', 'place'].includes(role) && path.at(-1) !== 'signer',
  );
}
