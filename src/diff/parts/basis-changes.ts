import type { Model } from '../../model/index.ts';
import { textChange } from '../fields/task-fields.ts';
import { type Named, pairItems } from '../pairing/pair-items.ts';
import { neutralYears } from '../pairing/task-items.ts';
import type { Comparison } from '../side.ts';
import type { Item } from '../types.ts';
import { type Basis, basesOf } from './bases.ts';
import { type PartChanges, pairedChanges } from './paired-changes.ts';

/** Less alike than this, one document does not stand in the place of another. */
const LEAST = 0.55;

/** What became of the legal basis: documents new, gone, replaced by another of the same subject, or cited otherwise. */
export function basisChanges(comparison: Comparison): PartChanges {
  const [old, fresh] = [basesOf(comparison.old), basesOf(comparison.new)];
  const pairs = pairItems(
    old.map((basis) => named(basis, comparison.old, comparison)),
    fresh.map((basis) => named(basis, comparison.new, comparison)),
    LEAST,
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

function named({ identity = '', text }: Basis, { year }: Model, { spelling }: Comparison): Named {
  const syllables = neutralYears(spelling.ofValue(text), year);
  return {
    keys: [text, `${identity}\n${syllables.join(' ')}`, identity],
    item: [{ name: 'w', weight: 1, syllables: syllables.filter((syllable) => !/^\d+$/.test(syllable)) }],
  };
}

function itemOf({ path, span, text, name }: Basis, order: number): Item {
  return { order, number: name, path, ...(span && { span }), text };
}
