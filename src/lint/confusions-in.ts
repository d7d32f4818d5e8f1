import { findConfusions } from '../language/index.ts';
import { perText } from './per-text.ts';
import { wordsOf } from './words-of.ts';

/** Words of a text that are probably slips for others, with what is meant. */
export const confusionsIn = perText((wording) => findConfusions(wording.text, wordsOf(wording)));
