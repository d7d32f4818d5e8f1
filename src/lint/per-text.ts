// What rules find in the words of one text, whatever the text is for, is found once: for all rules that ask, for texts of
// the plan that say the same, and for the next plan of an office, which says most of it again.
import { detached } from '../text/index.ts';

/** Words as they stand, whoever says them where: all that a function kept by `perText` may look at. */
export type Wording = { readonly text: string };

/** A wording with the answers that functions gave for it, each at its own place. */
class Kept implements Wording {
  readonly text: string;
  readonly answers: unknown[] = [];

  constructor(text: string) {
    this.text = text;
  }
}

/** Characters that are remembered from plan to plan: those of some ten plans. */
const MOST = 300_000;
const NOTHING: readonly never[] = [];

const byWords = new Map<string, Kept>();
/** For as long as the text itself is in use: a plan may say more than is remembered. */
const byText = new WeakMap<Wording, Kept>();
let characters = 0;
let functions = 0;

/** The same pure function of a text with its answers kept. */
export function perText<T>(read: (wording: Wording) => T): (text: Wording) => T {
  const place = functions++;
  return (text) => {
    const kept = keptOf(text);
    // Only this function writes at its place.
    const before = kept.answers[place] as T | undefined;
    if (before !== undefined) return before;
    const answer = read(kept);
    // Most texts hold nothing of what is looked for.
    kept.answers[place] = Array.isArray(answer) && answer.length === 0 ? NOTHING : answer;
    return answer;
  };
}

function keptOf(text: Wording): Kept {
  const known = text instanceof Kept ? text : byText.get(text);
  if (known !== undefined) return known;
  const kept = byWords.get(text.text) ?? remember(text.text);
  byText.set(text, kept);
  return kept;
}

function remember(text: string): Kept {
  if (characters > MOST) {
    byWords.clear();
    characters = 0;
  }
  const kept = new Kept(detached(text));
  byWords.set(kept.text, kept);
  characters += text.length;
  return kept;
}
