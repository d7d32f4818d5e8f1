import { fold } from '../text/index.ts';

/** Words that say nothing about which document is meant. */
const EMPTY = new Set('va ve viec cua cho cac mot so dieu trong theo tai den nam giai doan'.split(' '));

const FEWEST_OF_A_PART = 6;

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether words that follow a citation speak of a document's subject: at least half of the title's telling words are
 * among them, or they are a good part of the title and little else, and if both name years, one of them. Undefined when either says too little to judge.
 */
export function fitsSubject(title: string, subject: string): boolean | undefined {
  const [wanted, said] = [tellingWords(title), tellingWords(subject)];
  if (wanted.size < 2 || said.size < 3) return undefined;
  const years = [...wanted].filter((word) => YEAR.test(word));
  if (years.length > 0 && [...said].some((word) => YEAR.test(word)) && !years.some((year) => said.has(year)))
    return false;
  const shared = [...wanted].filter((word) => said.has(word)).length;
  // Or nearly all that is said is in a longer title: its beginning stands for the whole.
  return shared / wanted.size >= 0.5 || (shared >= FEWEST_OF_A_PART && shared / said.size >= 0.8);
}

function tellingWords(text: string): Set<string> {
  return new Set((fold(text).match(/[\p{L}\d/]+/gu) ?? []).filter((word) => !EMPTY.has(word)));
}
