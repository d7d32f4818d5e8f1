import type { ItemPair } from '../pairing/pair-items.ts';
import { tieOf } from '../pairing/tie.ts';
import type { Change, FieldChange, Item, Tally, What } from '../types.ts';

/** Changes of one kind of thing, and how many there are in either plan and how many stayed. */
export type PartChanges = { readonly changes: readonly Change[]; readonly tally: Tally };

/** A thing without a partner that belongs to a pair: of a merge one of the old plan, of a split one of the new plan. */
type FurtherPart = { readonly kind: 'merged' | 'split'; readonly lone: number; readonly similarity: number };

/** The things of one kind in the two plans, paired; `itemOf` says what the change list says of each. */
type Paired<T> = {
  readonly what: What;
  readonly old: readonly T[];
  readonly new: readonly T[];
  readonly pairs: readonly ItemPair[];
  /** Of a pair, by its place in the list, the further parts of a split or merge. */
  readonly parts?: ReadonlyMap<number, readonly FurtherPart[]>;
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

export function pairedChanges<T>(paired: Paired<T>): PartChanges {
  const { what, old, new: fresh, pairs, oldItem, newItem, compare } = paired;
  const changes: Change[] = [];
  let same = 0;
  const [oldLeft, newLeft] = [new Set(old.keys()), new Set(fresh.keys())];
  const taken = (side: readonly T[], left: Set<number>, at: number, itemOf: Paired<T>['oldItem']): Item[] => {
    left.delete(at);
    const one = side[at];
    return one === undefined ? [] : [itemOf(one, at)];
  };
  for (const [at, pair] of pairs.entries()) {
    const [before, after] = [old[pair.old], fresh[pair.new]];
    if (before === undefined || after === undefined) continue;
    oldLeft.delete(pair.old);
    newLeft.delete(pair.new);
    const fields = compare(before, after, pair);
    const further = paired.parts?.get(at) ?? [];
    const kind = further[0]?.kind ?? (isOnlyPlace(fields) ? 'moved' : 'changed');
    if (fields.length === 0 && further.length === 0) {
      same++;
      continue;
    }
    const others = further.flatMap(({ lone }) =>
      kind === 'merged' ? taken(old, oldLeft, lone, oldItem) : taken(fresh, newLeft, lone, newItem),
    );
    changes.push({
      kind,
      what,
      old: [oldItem(before, pair.old), ...(kind === 'merged' ? others : [])],
      new: [newItem(after, pair.new), ...(kind === 'split' ? others : [])],
      fields,
      ties: [pair, ...further.map(({ similarity }) => ({ pairing: 'text' as const, similarity }))].map((one) =>
        tieOf(one),
      ),
    });
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
