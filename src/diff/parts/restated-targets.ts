import type { Comparison } from '../side.ts';
import type { Spelling } from '../words/spelling.ts';
import type { Measure } from './measures.ts';

/** What became of a target: in both plans, or in one alone. */
export type Fated = { readonly old?: Measure; readonly new?: Measure };

/** Fates of one target, the one that says most about it first. */
export type SameTarget<T extends Fated> = readonly [T, ...T[]];

/** As alike as this, a target in prose and one in a table with the same aim are one target, stated twice … */
const RESTATED = 0.6;
/** … two of the same kind of place more, and less where no third target of the plan has that aim. */
const RESTATED_BESIDE = 0.75;
const RESTATED_ALONE = 0.45;
/** So much of a target's words stands in the clause that goes on from another: it was taken up there. */
const TAKEN_UP = 0.85;
/** Fewer words than these are found anywhere. */
const LEAST_WORDS = 6;

/**
 * Puts together what is one target to a reader: stated in prose and in a table, or several times in either, or taken up
 * by another of the same aim (two targets whose tasks became one). Only where each has the same fate, or where what one
 * plan alone states a second time is a target that both have.
 */
export function together<T extends Fated>(fates: readonly T[], { spelling }: Comparison): SameTarget<T>[] {
  const words = wordsReader(spelling);
  const count = { old: aimsOf(fates, 'old'), new: aimsOf(fates, 'new') };
  const groups: [T, ...T[]][] = [];
  const byAim = new Map<string, [T, ...T[]][]>();
  const inBoth = (fate: T): number => (fate.old !== undefined && fate.new !== undefined ? 0 : 1);
  for (const fate of [...fates].sort((a, b) => inBoth(a) - inBoth(b))) {
    const aim = aimOf(fate.new ?? fate.old);
    const likeness = (group: [T, ...T[]]): number => Math.max(...group.map((one) => sameFate(one, fate, words, count)));
    const [best] = (byAim.get(aim) ?? [])
      .map((group) => ({ group, alike: likeness(group) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
    if (best !== undefined) {
      best.group.push(fate);
      continue;
    }
    const made: [T, ...T[]] = [fate];
    groups.push(made);
    for (const key of new Set([aimOf(fate.old), aimOf(fate.new)])) byAim.set(key, [...(byAim.get(key) ?? []), made]);
  }
  return groups;
}

type Counts = Readonly<Record<'old' | 'new', ReadonlyMap<string, number>>>;

/** How surely a fate is that of a target already known, 0 where it is not: the less sure of its two sides. */
function sameFate(known: Fated, fate: Fated, words: WordsOf, count: Counts): number {
  const sides = (['old', 'new'] as const).flatMap((side): number[] => {
    const measure = fate[side];
    if (measure === undefined) return known[side] === undefined || inBothPlans(known) ? [] : [0];
    const other = known[side];
    if (other === undefined || aimOf(other) !== aimOf(measure)) return [0];
    return [restated(other, measure, words, count[side].get(aimOf(measure)) === 2)];
  });
  const stated = Math.min(...sides);
  return stated > 0 ? stated : takenUp(known, fate, words);
}

function inBothPlans(fate: Fated): boolean {
  return fate.old !== undefined && fate.new !== undefined;
}

/** Whether two targets of one plan with the same aim are one: how alike their words are, 0 where they are two. */
function restated(one: Measure, other: Measure, words: WordsOf, areAlone: boolean): number {
  const [a, b] = [words.subject(one), words.subject(other)];
  if (differsInScope(a, b, words.scopes)) return 0;
  const alike = overlap(a, b);
  const least = areAlone ? RESTATED_ALONE : one.isInTable === other.isInTable ? RESTATED_BESIDE : RESTATED;
  return alike >= least ? alike : 0;
}

/** Whether what one plan alone has stands in the clause of a target of the other plan that both have. */
function takenUp(known: Fated, fate: Fated, words: WordsOf): number {
  if (!inBothPlans(known) || inBothPlans(fate)) return 0;
  const [measure, there] = fate.old === undefined ? [fate.new, known.old] : [fate.old, known.new];
  if (measure === undefined || there === undefined || aimOf(measure) !== aimOf(there)) return 0;
  const own = words.subject(measure);
  if (own.size < LEAST_WORDS) return 0;
  const share = shared(own, words.clause(there)) / own.size;
  return share >= TAKEN_UP ? share : 0;
}

function aimOf(measure: Measure | undefined): string {
  return measure === undefined ? '' : `${measure.aim} ${measure.target.direction ?? ''}`;
}

function aimsOf(fates: readonly Fated[], side: 'old' | 'new'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fate of fates) {
    if (fate[side] === undefined) continue;
    const aim = aimOf(fate[side]);
    counts.set(aim, (counts.get(aim) ?? 0) + 1);
  }
  return counts;
}

type WordsOf = {
  readonly subject: (measure: Measure) => ReadonlySet<string>;
  readonly clause: (measure: Measure) => ReadonlySet<string>;
  /** Words for levels. */
  readonly scopes: ReadonlySet<string>;
};

function wordsReader({ ofValue }: Spelling): WordsOf {
  const subjects = new Map<Measure, ReadonlySet<string>>();
  return {
    scopes: new Set(SCOPES.flatMap(ofValue)),
    subject: (measure) => {
      const known = subjects.get(measure);
      if (known !== undefined) return known;
      const made = new Set(ofValue(measure.target.subject));
      subjects.set(measure, made);
      return made;
    },
    clause: ({ mentions: [first] }) => {
      if (first === undefined) return new Set();
      const { text } = first.in;
      const [start, end] = first.what.span;
      const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('\n', start)) + 1;
      const stop = text.slice(end).search(/[;\n]/u);
      return new Set(ofValue(text.slice(from, stop < 0 ? text.length : end + stop)));
    },
  };
}

const SCOPES = ['tỉnh', 'huyện', 'xã', 'sở', 'phòng', 'thôn'];

/** Whether two targets name different levels or numbers: “ở cấp huyện” and “ở cấp xã” are two. */
function differsInScope(a: ReadonlySet<string>, b: ReadonlySet<string>, scopes: ReadonlySet<string>): boolean {
  return hasScopeOfItsOwn(a, b, scopes) && hasScopeOfItsOwn(b, a, scopes);
}

function hasScopeOfItsOwn(one: ReadonlySet<string>, other: ReadonlySet<string>, scopes: ReadonlySet<string>): boolean {
  for (const word of one) if (!other.has(word) && (scopes.has(word) || FIGURE.test(word))) return true;
  return false;
}

const FIGURE = /\d/;

/** Shared words in those of both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
