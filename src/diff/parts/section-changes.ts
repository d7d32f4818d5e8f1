import { textChange } from '../fields/task-fields.ts';
import { movedAmong, orderChange } from '../order.ts';
import type { Outline, Place } from '../outline.ts';
import type { ItemPair } from '../pairing/pair-items.ts';
import type { Comparison } from '../side.ts';
import type { FieldChange, Home, HomeSide, Item } from '../types.ts';
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
  const newOf = new Map(pairs.map((pair) => [pair.old, pair.new]));
  const ids = { old: Array<number>(oldOutline.places.length), new: Array.from(newOutline.places.keys()) };
  let count = newOutline.places.length;
  for (const at of oldOutline.places.keys()) ids.old[at] = newOf.get(at) ?? count++;
  const homes = newOutline.places.map((_, at): Home => {
    const before = oldOf.get(at);
    return {
      ...(before !== undefined && { old: homeSide(oldOutline, before, ids.old) }),
      new: homeSide(newOutline, at, ids.new),
    };
  });
  for (const at of oldOutline.places.keys()) if (!newOf.has(at)) homes.push({ old: homeSide(oldOutline, at, ids.old) });
  return { homes, ids };
}

function homeSide({ places }: Outline, at: number, ids: readonly number[]): HomeSide {
  let top = at;
  for (let next = at; places[next]?.kind === 'group'; next = places[next]?.parent ?? 0) top = next;
  return { order: at, titles: places[at]?.titles ?? [], number: places[at]?.number ?? '', top: ids[top] ?? 0 };
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
