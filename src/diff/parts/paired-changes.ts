import type { ItemPair } from '../pairing/pair-items.ts';
import { tieOf } from '../pairing/tie.ts';
import type { Change, FieldChange, Item, Tally, What } from '../types.ts';

/** Changes of one kind of thing, and how many there are in either plan and how many stayed. */
export type PartChanges = { readonly changes: readonly Change[]; readonly tally: Tally };

/** The things of one kind in the two plans, paired; `itemOf` says what the change list says of each. */
type Paired<T> = {
  readonly what: What;
  readonly old: readonly T[];
  readonly new: readonly T[];
  readonly pairs: readonly ItemPair[];
  readonly oldItem: (one: T, order: number) => Item;
  readonly newItem: (one: T, order: number) => Item;
  /** What changed in a pair, where it stands included; nothing where it stayed. */
  readonly compare: (old: T, fresh: T, pair: ItemPair) => readonly FieldChange[];
};

/** Fields that say where something stands. */
const PLACE_FIELDS: ReadonlySet<string> = new Set(['group', 'objective', 'order']);

/** Whether nothing but the place of a thing changed. */
export function isOnlyPlace(fields: readonly FieldChange[]): boolean {
  return fields.every(({ field }) => PLACE_FIELDS.has(field));
}

export function pairedChanges<T>({ what, old, new: fresh, pairs, oldItem, newItem, compare }: Paired<T>): PartChanges {
  const changes: Change[] = [];
  let same = 0;
  const [oldLeft, newLeft] = [new Set(old.keys()), new Set(fresh.keys())];
  for (const pair of pairs) {
    const [before, after] = [old[pair.old], fresh[pair.new]];
    if (before === undefined || after === undefined) continue;
    oldLeft.delete(pair.old);
    newLeft.delete(pair.new);
    const fields = compare(before, after, pair);
    if (fields.length === 0) same++;
    else {
      const kind = isOnlyPlace(fields) ? 'moved' : 'changed';
      changes.push({
        kind,
        what,
        old: [oldItem(before, pair.old)],
        new: [newItem(after, pair.new)],
        fields,
        ties: [tieOf(pair)],
      });
    }
  }
  const alone = { what, fields: [], ties: [] };
  fresh.forEach((one, at) => {
    if (newLeft.has(at)) changes.push({ ...alone, kind: 'added', old: [], new: [newItem(one, at)] });
  });
  old.forEach((one, at) => {
    if (oldLeft.has(at)) changes.push({ ...alone, kind: 'removed', old: [oldItem(one, at)], new: [] });
  });
  return { changes, tally: { old: old.length, new: fresh.length, same } };
}
