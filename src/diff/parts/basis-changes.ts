import type { Model } from '../../model/index.ts';
import { textChange } from '../fields/task-fields.ts';
import { type Named, pairItems } from '../pairing/pair-items.ts';
import type { Comparison } from '../side.ts';
import type { Item } from '../types.ts';
import { type Basis, basesOf } from './bases.ts';
import { type PartChanges, pairedChanges } from './paired-changes.ts';
import { type Cited, successions } from './successions.ts';

/** Less alike than this, one document does not stand in the place of another. */
const LEAST = 0.55;

/** What became of the legal basis: documents new, gone, replaced by another of the same subject, or cited otherwise. */
export function basisChanges(comparison: Comparison): PartChanges {
  const [old, fresh] = [basesOf(comparison.old), basesOf(comparison.new)];
  const followed = followedBases(old, fresh);
  const pairs = pairItems(
    old.map((basis, at) => named(basis, followed.old.get(at), comparison.old, comparison)),
    fresh.map((basis, at) => named(basis, followed.new.get(at), comparison.new, comparison)),
    LEAST,
    (a, b) => typeOf(old[a]) === typeOf(fresh[b]),
  );
  return pairedChanges<Basis>({
    what: 'basis',
    old,
    new: fresh,
    pairs,
    oldItem: itemOf,
    newItem: itemOf,
    compare: (before, after) => [
      ...(isOther(before, after) ? [{ field: 'basis', old: before.name, new: after.name }] : []),
      ...textChange('text', before.text, after.text, comparison),
    ],
  });
}

function isOther(old: Basis, fresh: Basis): boolean {
  return old.identity !== fresh.identity && old.name !== fresh.name;
}

/** Documents of a province are not in the registry. */
const LOCAL = /UBND|HĐND/iu;

/** What the registry knows to have followed each other, of documents that only one plan cites: a name for each pair. */
function followedBases(
  old: readonly Basis[],
  fresh: readonly Basis[],
): { old: ReadonlyMap<number, string>; new: ReadonlyMap<number, string> } {
  const inBoth = (side: readonly Basis[]): Set<string | undefined> => new Set(side.map(({ identity }) => identity));
  const [oldNames, newNames] = [inBoth(old), inBoth(fresh)];
  const citedOf = (basis: Basis, others: ReadonlySet<string | undefined>): Cited | undefined =>
    basis.citation === undefined || others.has(basis.identity) || LOCAL.test(basis.citation.symbol ?? '')
      ? undefined
      : { citation: basis.citation, subject: basis.text };
  const [before, after] = [
    old.map((basis) => citedOf(basis, newNames)),
    fresh.map((basis) => citedOf(basis, oldNames)),
  ];
  const isWorthAsking = [before, after].every((side) => side.some((cited) => cited !== undefined));
  const found = isWorthAsking ? successions(before, after) : [];
  return {
    old: new Map(found.map((pair, at) => [pair.old, String(at)])),
    new: new Map(found.map((pair, at) => [pair.new, String(at)])),
  };
}

/** A plan does not take the place of a decree. */
function typeOf(basis: Basis | undefined): string | undefined {
  return basis?.citation?.type?.normalize('NFC').toLowerCase();
}

function named(
  { identity = '', text }: Basis,
  succession: string | undefined,
  { year }: Model,
  { spelling }: Comparison,
): Named {
  const { syllables, key } = spelling.inYear(text, year);
  return {
    keys: [text, `${identity}\n${key}`, identity],
    ...(succession !== undefined && { succession }),
    item: [{ name: 'w', weight: 1, syllables: syllables.filter((syllable) => !/^\d+$/.test(syllable)) }],
  };
}

function itemOf({ path, span, text, name }: Basis, order: number): Item {
  return { order, number: name, path, ...(span && { span }), text };
}
