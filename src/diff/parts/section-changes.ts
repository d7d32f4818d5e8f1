import { textChange } from '../fields/task-fields.ts';
import { movedAmong, orderChange } from '../order.ts';
import type { Outline, Place } from '../outline.ts';
import type { ItemPair } from '../pairing/pair-items.ts';
import type { Comparison } from '../side.ts';
import type { FieldChange, Home, Item } from '../types.ts';
import { type PartChanges, pairedChanges } from './paired-changes.ts';

/** Where the places of the two outlines stand in the list of homes. */
export type HomeIds = { readonly old: readonly number[]; readonly new: readonly number[] };

type Outlines = { readonly oldOutline: Outline; readonly newOutline: Outline };

/** Every place of either plan once: those that are a pair share an entry. */
export function homesOf(
  { oldOutline, newOutline }: Outlines,
  pairs: readonly ItemPair[],
): { homes: Home[]; ids: HomeIds } {
  const oldOf = new Map(pairs.map((pair) => [pair.new, pair.old]));
  const homes: Home[] = [];
  const ids = { old: Array<number>(oldOutline.places.length), new: Array<number>(newOutline.places.length) };
  const side = ({ titles }: Place, order: number) => ({ order, titles });
  newOutline.places.forEach((place, at) => {
    const before = oldOf.get(at);
    const old = before === undefined ? undefined : oldOutline.places[before];
    ids.new[at] = homes.length;
    if (before !== undefined) ids.old[before] = homes.length;
    homes.push({ ...(old && before !== undefined && { old: side(old, before) }), new: side(place, at) });
  });
  oldOutline.places.forEach((place, at) => {
    if (ids.old[at] !== undefined) return;
    ids.old[at] = homes.length;
    homes.push({ old: side(place, at) });
  });
  return { homes, ids };
}

/** What became of sections, groups of tasks, appendices and articles: heading, words, columns, place. */
export function sectionChanges(comparison: Comparison, pairs: readonly ItemPair[], ids: HomeIds): PartChanges {
  const { oldOutline, newOutline } = comparison;
  // The first place of either is the plan itself.
  const inside = pairs.filter((pair) => pair.old > 0 && pair.new > 0);
  const parentOf = (pair: ItemPair): [number | undefined, number | undefined] => [
    ids.old[oldOutline.places[pair.old]?.parent ?? -1],
    ids.new[newOutline.places[pair.new]?.parent ?? -1],
  ];
  const moved = movedAmong(inside, (pair) => {
    const [before, after] = parentOf(pair);
    return before === after ? `${after} ${newOutline.places[pair.new]?.kind}` : undefined;
  });
  const place = (old: Place, fresh: Place, pair: ItemPair): FieldChange[] => {
    const [before, after] = parentOf(pair);
    if (before === after) return moved.has(pair.new) ? [orderChange(old, fresh)] : [];
    return [{ field: 'group', old: titlesAround(oldOutline, old), new: titlesAround(newOutline, fresh) }];
  };
  const { changes, tally } = pairedChanges<Place>({
    what: 'section',
    old: oldOutline.places,
    new: newOutline.places,
    pairs,
    oldItem: itemOf,
    newItem: itemOf,
    compare: (old, fresh, pair) => [
      ...textChange('title', old.title, fresh.title, comparison),
      ...textChange('text', old.body, fresh.body, comparison),
      ...textChange('columns', old.columns, fresh.columns, comparison),
      ...(pair.new > 0 ? place(old, fresh, pair) : []),
    ],
  });
  return { changes, tally: { old: tally.old - 1, new: tally.new - 1, same: tally.same - 1 } };
}

/** What a place is called: its heading, else its first words. */
function itemOf({ title, body, number, path }: Place, order: number): Item {
  return { order, ...(number !== '' && { number }), path, text: title === '' ? body : title };
}

function titlesAround({ places }: Outline, { parent }: Place): string {
  return places[parent]?.titles.join(' / ') ?? '';
}
