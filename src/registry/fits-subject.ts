import { fold } from '../text/index.ts';

/** Words that say nothing about which document is meant. */
const EMPTY = new Set('va ve viec cua cho cac mot so dieu trong theo tai den nam giai doan'.split(' '));

/**
 * Whether words that follow a citation speak of a document's subject: at least half of the title's telling words are
 * among them. Undefined when either says too little to judge.
 */
export function fitsSubject(title: string, subject: string): boolean | undefined {
  const [wanted, said] = [tellingWords(title), tellingWords(subject)];
  if (wanted.size < 2 || said.size < 3) return undefined;
  return [...wanted].filter((word) => said.has(word)).length / wanted.size >= 0.5;
}

function tellingWords(text: string): Set<string> {
  return new Set((fold(text).match(/[\p{L}\d/]+/gu) ?? []).filter((word) => !EMPTY.has(word)));
}
