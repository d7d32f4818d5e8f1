import { diffPlans, type PlanDiff } from '../../../src/diff/index.ts';
import { understand } from '../../../src/model/index.ts';
import { type MadePair, makePair, type PairOptions } from './make-pair.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well a comparison found what had been done, each from 0 to 1. */
export type Score = {
  /** Which task goes on as which, parts of splits and merges included. */
  readonly pairing: number;
  /** What became of each task: new, gone, split, merged, and every field that changed with its effect. */
  readonly kinds: number;
  /** The share of edited tasks that are on the right task. */
  readonly edited: number;
};

export function diffOf({ old, new: fresh }: Pick<MadePair, 'old' | 'new'>): PlanDiff {
  return diffPlans({ model: understand(old) }, { model: understand(fresh) });
}

/** Scores pairs alone: what a tool says that knows nothing of plans. */
export function scorePairs(
  made: MadePair,
  found: readonly (readonly [old: number, fresh: number])[],
): Omit<Score, 'kinds'> {
  const truth = new Set(made.links.map((link) => link.join(' ')));
  const said = new Set(found.map((link) => link.join(' ')));
  const edited = made.links.filter(([, fresh]) => made.edited.has(fresh));
  const right = edited.filter((link) => said.has(link.join(' '))).length;
  return { pairing: f1(truth, said), edited: edited.length === 0 ? 1 : right / edited.length };
}

export function score(made: MadePair, diff: PlanDiff = diffOf(made)): Score {
  const found = diff.matches.flatMap(({ old, new: fresh }) => old.flatMap((a) => fresh.map((b) => [a, b] as const)));
  return { ...scorePairs(made, found), kinds: f1(madeKinds(made), foundKinds(diff)) };
}

/** The mean of the scores of pairs made anew. */
export function meanScore(vocabulary: Vocabulary, pairs: readonly PairOptions[]): Score {
  return mean(pairs.map((options) => score(makePair(vocabulary, options))));
}

export function mean(scores: readonly Score[]): Score {
  const of = (key: keyof Score): number => scores.reduce((sum, one) => sum + one[key], 0) / scores.length;
  return { pairing: of('pairing'), kinds: of('kinds'), edited: of('edited') };
}

function madeKinds({ links, changes, added, removed }: MadePair): Set<string> {
  const kinds = new Set<string>();
  for (const [at, list] of changes) for (const { field, effect = '' } of list) kinds.add(`${at} ${field} ${effect}`);
  for (const at of added) kinds.add(`added ${at}`);
  for (const at of removed) kinds.add(`removed ${at}`);
  const count = (side: 0 | 1, at: number): number => links.filter((link) => link[side] === at).length;
  for (const [old, fresh] of links) {
    if (count(0, old) > 1) kinds.add(`split ${old}`);
    if (count(1, fresh) > 1) kinds.add(`merged ${fresh}`);
  }
  return kinds;
}

/** Of a split or merge the fields are not compared: what the parts took over is nobody's change. */
function foundKinds({ changes }: PlanDiff): Set<string> {
  const kinds = new Set<string>();
  for (const { what, kind, old, new: fresh, fields } of changes) {
    if (what !== 'task') continue;
    if (kind === 'added') kinds.add(`added ${fresh[0]?.order}`);
    else if (kind === 'removed') kinds.add(`removed ${old[0]?.order}`);
    else if (kind === 'split') kinds.add(`split ${old[0]?.order}`);
    else if (kind === 'merged') kinds.add(`merged ${fresh[0]?.order}`);
    else {
      for (const { field, effect = '' } of fields) {
        if (field !== 'order') kinds.add(`${fresh[0]?.order} ${field} ${effect}`);
      }
    }
  }
  return kinds;
}

function f1(truth: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const right = [...found].filter((one) => truth.has(one)).length;
  return truth.size + found.size === 0 ? 1 : (2 * right) / (truth.size + found.size);
}
