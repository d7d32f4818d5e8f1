import type { Model, PrintedText } from '../../model/index.ts';
import { compareTargets } from '../fields/target-change.ts';
import { type ItemPair, type Named, pairItems } from '../pairing/pair-items.ts';
import { tieOf } from '../pairing/tie.ts';
import type { Comparison } from '../side.ts';
import type { Change, FieldChange, Item } from '../types.ts';
import { aimText, type Measure, measuresOf } from './measures.ts';
import type { PartChanges } from './paired-changes.ts';
import { type SameTarget, together } from './restated-targets.ts';

/** Less alike than this, two targets do not measure the same. */
const LEAST = 0.5;

/** A shared name for what a text stands in, where it is in both plans: a task, an objective, a section. */
export type PlaceNames = {
  readonly old: (text: PrintedText) => string | undefined;
  readonly new: (text: PrintedText) => string | undefined;
};

/** What became of one target; the two sides of `pair` are absent where it is new or gone. */
type Fate = {
  readonly old?: Measure;
  readonly new?: Measure;
  readonly order: [old: number, fresh: number];
  readonly pair?: ItemPair;
};

/**
 * What became of the targets. One whose words alone changed stayed: the words are told of where they stand. A target
 * that a plan states several times counts once.
 */
export function targetChanges(comparison: Comparison, names: PlaceNames): PartChanges {
  const [old, fresh] = [measuresOf(comparison.old), measuresOf(comparison.new)];
  const pairs = pairItems(
    old.map((measure) => named(measure, comparison.old, names.old, comparison)),
    fresh.map((measure) => named(measure, comparison.new, names.new, comparison)),
    LEAST,
    (a, b) => unitOf(old[a]) === unitOf(fresh[b]),
  );
  const fates = together(fatesOf(old, fresh, pairs), comparison);
  const changes = fates.flatMap((same): Change[] => {
    const [{ pair }] = same;
    const fields = fieldsOf(same[0]);
    if (pair !== undefined && fields.length === 0) return [];
    const kind = pair !== undefined ? 'changed' : same[0].new === undefined ? 'removed' : 'added';
    const [before, after] = [itemOf(same, 'old'), itemOf(same, 'new')];
    return [{ kind, what: 'target', old: before, new: after, fields, ties: pair ? [tieOf(pair)] : [] }];
  });
  const tally = {
    old: fates.filter(([fate]) => fate.old !== undefined).length,
    new: fates.filter(([fate]) => fate.new !== undefined).length,
    same: fates.length - changes.length,
  };
  return { changes, tally };
}

function fatesOf(old: readonly Measure[], fresh: readonly Measure[], pairs: readonly ItemPair[]): Fate[] {
  const fates: Fate[] = [];
  const [oldLeft, newLeft] = [new Set(old.keys()), new Set(fresh.keys())];
  for (const pair of pairs) {
    const [before, after] = [old[pair.old], fresh[pair.new]];
    if (before === undefined || after === undefined) continue;
    oldLeft.delete(pair.old);
    newLeft.delete(pair.new);
    fates.push({ old: before, new: after, order: [pair.old, pair.new], pair });
  }
  fresh.forEach((measure, at) => {
    if (newLeft.has(at)) fates.push({ new: measure, order: [-1, at] });
  });
  old.forEach((measure, at) => {
    if (oldLeft.has(at)) fates.push({ old: measure, order: [at, -1] });
  });
  return fates;
}

type Same = SameTarget<Fate>;

function fieldsOf({ old, new: fresh }: Fate): FieldChange[] {
  if (old === undefined || fresh === undefined) return [];
  const change = compareTargets(old.target, fresh.target);
  if (change === 'same') return [];
  return [{ field: 'target', old: aimText(old), new: aimText(fresh), ...(change && { effect: change }) }];
}

function named(
  { target, subject, aim, mentions }: Measure,
  { year }: Model,
  nameOf: (text: PrintedText) => string | undefined,
  { spelling }: Comparison,
): Named {
  const around = mentions.flatMap((mention) => nameOf(mention.in) ?? []).sort();
  const place = around.join(' ');
  const words = subject.split('|').at(-1) ?? '';
  return {
    keys: [
      ...[[aim, place], [aim], ['', place], []].map((more) => (subject === '' ? '' : [subject, ...more].join('\n'))),
      // In another unit, or as a change where it was a level.
      words === '' ? '' : `${words}\n${place}`,
      words,
    ],
    item: [
      { name: 'w', weight: 1, syllables: spelling.inYear(target.subject, year).syllables },
      { name: 'v', weight: 0.3, syllables: [aim] },
      ...around.map((place) => ({ name: 'a', weight: 0.4, syllables: [place] })),
    ],
  };
}

function unitOf(measure: Measure | undefined): string {
  return `${measure?.target.unit.toLowerCase()} ${measure?.target.direction ?? ''}`;
}

/** A target as an item: its subject, its aim, the number of what it stands in, and of where else it is stated. */
function itemOf(same: Same, side: 'old' | 'new'): Item[] {
  const stated = same
    .flatMap((fate) => {
      const measure = fate[side];
      return measure === undefined ? [] : [{ measure, order: fate.order[side === 'old' ? 0 : 1] }];
    })
    .sort((a, b) => a.measure.target.subject.length - b.measure.target.subject.length || a.order - b.order);
  const [main, ...others] = stated;
  if (main === undefined) return [];
  const { target, mentions, number } = main.measure;
  const also = others.flatMap(({ measure }) => (measure.number === '' ? [] : [measure.number]));
  return [
    {
      order: main.order,
      ...(number !== '' && { number }),
      path: mentions[0]?.in.path ?? [],
      span: target.span,
      text: target.subject,
      aim: aimText(main.measure),
      ...(also.length > 0 && { also }),
    },
  ];
}
