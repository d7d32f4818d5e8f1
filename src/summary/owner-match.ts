import { type Directory, makeDirectory } from '../language/index.ts';
import { type ModelTask, type Owner, ownerKey } from '../model/index.ts';
import { fold, nearest } from '../text/index.ts';

export type OwnerMatch = {
  /** The name means a unit of the directory or one that the plan names. */
  readonly isKnown: boolean;
  /** The name in the plan or the directory that comes nearest to an unknown one. */
  readonly nearest?: string;
  readonly matches: (owner: Owner) => boolean;
};

/**
 * Whom a person means by a name typed without diacritics or in short: the unit, its members where it is a group, and the
 * groups that it belongs to. A name that neither the directory nor the plan knows as a whole means all that hold its words.
 */
export function matchOwner(
  query: string,
  tasks: readonly ModelTask[],
  directory: Directory | undefined,
  day: string | undefined,
): OwnerMatch {
  const named = [...new Set(tasks.flatMap(({ lead, support }) => [...lead, ...support]).map(nameOf))];
  const unit = directory?.resolve(query, day).unit ?? ownNames(named).resolve(query).unit;
  if (unit !== undefined) return { isKnown: true, matches: unitMatcher(unit, directory) };
  const words = ` ${bareWords(query)} `;
  const holds = (name: string): boolean => ` ${bareWords(name)} `.includes(words);
  if (words.trim() !== '' && named.some(holds)) {
    return { isKnown: true, matches: (owner) => holds(nameOf(owner)) || holds(owner.text) };
  }
  const near = nearest(query, named) ?? directory?.resolve(query, day).nearest;
  return { isKnown: false, ...(near !== undefined && { nearest: near }), matches: () => false };
}

function nameOf(owner: Owner): string {
  return owner.unit ?? owner.text;
}

/** The names of the plan as a directory: abbreviations that every office knows (VP, UBND) are understood in it. */
function ownNames(names: readonly string[]): Directory {
  return makeDirectory(names.map((name) => ({ name })));
}

function unitMatcher(unit: string, directory: Directory | undefined): (owner: Owner) => boolean {
  const members = directory?.members(unit) ?? [];
  const keys = new Set([unit, ...members].map((name) => ownerKey({ text: name })));
  const leaves = members.length > 0 ? members : [unit];
  const known = new Map<string, boolean>();
  return (owner) => {
    const name = nameOf(owner);
    const before = known.get(name);
    if (before !== undefined) return before;
    const units = directory?.members(name) ?? [];
    const isWithin = units.length > 0 && units.every((one) => keys.has(ownerKey({ text: one })));
    const holdsAll = units.length > 0 && leaves.every((leaf) => units.includes(leaf));
    const isOne = keys.has(ownerKey(owner)) || isWithin || holdsAll;
    known.set(name, isOne);
    return isOne;
  };
}

function bareWords(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
