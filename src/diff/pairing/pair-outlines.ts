import type { Outline, Place } from '../outline.ts';
import type { Spelling } from '../words/spelling.ts';
import { type ItemPair, type Named, pairItems } from './pair-items.ts';

/** Less alike than this, two places are no pair. */
const LEAST = 0.45;

type Side = { readonly outline: Outline; readonly year: number | undefined };
/** Which tasks of the two plans go on as each other: a shared name for both. */
export type TaskNames = {
  readonly old: readonly (string | undefined)[];
  readonly new: readonly (string | undefined)[];
};

/**
 * Which place of the old plan is which of the new one: by its heading below places that are pairs, from the outermost
 * in; then by headings, words and the tasks they hold; at last also across depths. Only places of one kind are a pair.
 */
export function pairOutlines(old: Side, fresh: Side, tasks: TaskNames, spelling: Spelling): ItemPair[] {
  const pairs: ItemPair[] = [];
  const newOf = new Map<number, number>();
  const taken = new Set<number>();
  const [oldItems, newItems] = [itemsOf(old, tasks.old, spelling), itemsOf(fresh, tasks.new, spelling)];
  const [oldPlaces, newPlaces] = [old.outline.places, fresh.outline.places];

  const pairAmong = (isIn: (place: Place) => boolean): void => {
    const oldLeft = [...oldPlaces.keys()].filter((at) => !newOf.has(at) && isPlace(oldPlaces[at], isIn));
    const newLeft = [...newPlaces.keys()].filter((at) => !taken.has(at) && isPlace(newPlaces[at], isIn));
    const named = (items: readonly Words[], at: number, around: string): Named => {
      const { title, body, written, whole, tasks, item } = items[at] ?? NOTHING;
      if (around === '') return { keys: [], item };
      const isBare = title === '' && body === '';
      return {
        keys: [
          `${around}\n${whole}`,
          isBare ? '' : `${around}\n${written}`,
          isBare ? '' : `${around}\n${title}\n${body}`,
          title && `${around}\n${title}`,
          tasks && `${around}\n${tasks}`,
          isBare ? around : '',
        ],
        item,
      };
    };
    const found = pairItems(
      oldLeft.map((at) => named(oldItems, at, String(newOf.get(oldPlaces[at]?.parent ?? -1) ?? ''))),
      newLeft.map((at) => named(newItems, at, takenName(newPlaces[at]?.parent ?? -1))),
      LEAST,
    );
    for (const pair of found) {
      const [a, b] = [oldLeft[pair.old], newLeft[pair.new]];
      if (a === undefined || b === undefined) continue;
      newOf.set(a, b);
      taken.add(b);
      pairs.push({ ...pair, old: a, new: b });
    }
  };
  const takenName = (at: number): string => (taken.has(at) ? String(at) : '');

  pairs.push({ old: 0, new: 0, pairing: 'same', similarity: 1 });
  newOf.set(0, 0);
  taken.add(0);
  const deepest = Math.max(...oldPlaces.map(({ depth }) => depth));
  for (let depth = 1; depth <= deepest; depth++) {
    for (const kind of KINDS) pairAmong((place) => place.kind === kind && place.depth === depth);
  }
  for (const kind of KINDS) pairAmong((place) => place.kind === kind);
  return pairs;
}

const KINDS: readonly Place['kind'][] = ['article', 'section', 'appendix', 'group'];

function isPlace(place: Place | undefined, isIn: (place: Place) => boolean): boolean {
  return place !== undefined && isIn(place);
}

type Words = {
  readonly title: string;
  readonly body: string;
  /** Both as the plan writes them. */
  readonly written: string;
  /** Its words and those of all that stands in it, in whatever order. */
  readonly whole: string;
  /** The tasks it holds. */
  readonly tasks: string;
  readonly item: Named['item'];
};

const NOTHING: Words = { title: '', body: '', written: '', whole: '', tasks: '', item: [] };

function itemsOf({ outline, year }: Side, names: readonly (string | undefined)[], spelling: Spelling): Words[] {
  const tasksIn = new Map<number, string[]>();
  outline.homes.forEach((home, task) => {
    const name = names[task];
    if (name !== undefined) tasksIn.set(home, [...(tasksIn.get(home) ?? []), name]);
  });
  const wholes = outline.places.map(({ title, body }, at) => [`${title}\n${body}`, ...(tasksIn.get(at) ?? []).sort()]);
  for (let at = outline.places.length - 1; at > 0; at--) {
    const whole = wholes[at]?.sort().join('\n') ?? '';
    wholes[outline.places[at]?.parent ?? 0]?.push(whole);
  }
  return outline.places.map((place, at) => {
    const around = outline.places[place.parent]?.title ?? '';
    const [title, body] = [spelling.inYear(place.title, year), spelling.inYear(place.body, year)];
    return {
      title: title.key,
      body: body.key,
      written: `${place.title}\n${place.body}`,
      whole: wholes[at]?.join('\n') ?? '',
      tasks: (tasksIn.get(at) ?? []).sort().join(' '),
      item: [
        { name: 'h', weight: 1, syllables: title.syllables },
        { name: 'p', weight: 0.3, syllables: spelling.inYear(around, year).syllables },
        { name: 'b', weight: 0.5, syllables: body.syllables },
        ...(tasksIn.get(at) ?? []).map((task) => ({ name: 'k', weight: 1, syllables: [task] })),
      ],
    };
  });
}
