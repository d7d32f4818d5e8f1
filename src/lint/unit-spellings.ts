import { sameSpelling, shortKey } from '../language/index.ts';
import type { NamedUnit } from '../model/index.ts';

/** One way in which a plan writes the name of a unit, with every place where it does. */
export type Spelling = { readonly text: string; readonly places: readonly NamedUnit[] };

/** A unit that a plan writes in more than one way. */
export type SpeltUnit = {
  /** Its official name, where the plan uses it, else the most frequent, else the one with its commas, else the first. */
  readonly usual: Spelling;
  readonly others: readonly Spelling[];
  readonly isOfficial: boolean;
  /** Marks, case, hyphens, commas or và differ; an abbreviation; or other words that the directory knows as the unit's. */
  readonly differ: 'in form' | 'in length' | 'in words';
};

/**
 * Units that a plan names in more than one way. With a directory all its spellings of a unit are that unit; without
 * one, names that differ in form or in what every office abbreviates. A group called by other words (Các sở, ngành; Sở,
 * ban, ngành) is no other spelling, and a name that borrows its head from its neighbour is not compared.
 */
export function speltUnits(named: readonly NamedUnit[]): SpeltUnit[] {
  const units = new Map<string, Map<string, NamedUnit[]>>();
  for (const one of named) {
    const { owner, span } = one;
    if (owner.text.length !== span[1] - span[0]) continue;
    const unit = keyOf(one);
    const spellings = units.get(unit) ?? new Map<string, NamedUnit[]>();
    const places = spellings.get(bare(owner.text));
    if (places) places.push(one);
    else spellings.set(bare(owner.text), [one]);
    units.set(unit, spellings);
  }
  return [...units.values()].flatMap((spellings) => (spellings.size < 2 ? [] : compared([...spellings.values()])));
}

function keyOf({ owner, as }: NamedUnit): string {
  // A heading of duties may name a unit by its full title where the table has the short one.
  const isOneOfTheDirectory = owner.unit !== undefined && !owner.collective && as !== 'duty';
  return isOneOfTheDirectory ? `=${owner.unit}` : shortKey(bare(owner.text));
}

function compared(found: readonly (readonly NamedUnit[])[]): SpeltUnit[] {
  const official = bare(found[0]?.[0]?.owner.unit ?? '');
  const rank = (places: readonly NamedUnit[]): number =>
    places.length + (bare(textOf(places)) === official ? Number.MAX_SAFE_INTEGER : 0);
  const [first, ...rest] = [...found].sort((a, b) => rank(b) - rank(a) || commasIn(b) - commasIn(a));
  if (first === undefined) return [];
  const usual: Spelling = { text: textOf(first), places: first };
  const isOfficial = bare(usual.text) === official;
  return (['in form', 'in length', 'in words'] as const).flatMap((differ) => {
    const others = rest
      .map((places) => ({ text: textOf(places), places }))
      .filter(({ text }) => difference(bare(usual.text), bare(text)) === differ);
    return others.length === 0 ? [] : [{ usual, others, isOfficial, differ }];
  });
}

function difference(a: string, b: string): SpeltUnit['differ'] {
  if (sameSpelling(a, b)) return 'in form';
  return shortKey(a) === shortKey(b) || ACRONYM.test(a) !== ACRONYM.test(b) ? 'in length' : 'in words';
}

function commasIn(places: readonly NamedUnit[]): number {
  return textOf(places).split(',').length;
}

function textOf(places: readonly NamedUnit[]): string {
  return places[0]?.owner.text ?? '';
}

/** Without what differs by its place in a cell: Các before a group, the capital of the first word (not of VPĐD). */
function bare(name: string): string {
  const noun = name.replace(/^(?:các|những) /iu, '');
  return ABBREVIATED.test(noun) ? noun : noun.charAt(0).toLocaleLowerCase('vi') + noun.slice(1);
}

const ABBREVIATED = /^\p{Lu}{2}/u;
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{Ll})/u;
