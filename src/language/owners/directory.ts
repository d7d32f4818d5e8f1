import { dayAfter } from '../../calendar/index.ts';
import { nearest } from '../../text/index.ts';
import { groupKey, nameKey, shortKey } from './name-key.ts';

/** An office or group of the directory, as schemas/units.schema.json has it; dates are YYYY-MM-DD, `until` inclusive. */
export interface UnitEntry {
  readonly name: string;
  readonly abbreviations?: readonly string[] | undefined;
  readonly variants?: readonly string[] | undefined;
  readonly members?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly successor?: string | undefined;
}

/** What the directory knows of a name. */
export interface Resolution {
  /** The official name, when the name is known. */
  unit?: string;
  known: boolean;
  /** The official name of the unit that an unknown name comes nearest to. */
  nearest?: string;
  /** On the day asked about the unit had given way to another, since that day (YYYY-MM-DD). */
  replaced?: { successor: string; since: string };
  /** The last day of a unit that on the day asked about was no more. */
  ended?: string;
}

export interface Directory {
  /**
   * Finds a name without regard to marks, case, hyphens, spaces, và or &, Unicode form; then also with common
   * abbreviations (VP, UBND) for their words, then a group without its các. With a day (YYYY-MM-DD), of several
   * units the one of that day is meant, and a unit that had ended by then is reported with its successor.
   */
  resolve(name: string, day?: string): Resolution;
  /** Whether a name is known: `resolve` without looking for what an unknown name comes nearest to. */
  knows(name: string): boolean;
  /** The single units of a group, groups within it opened, each once, in order; none for what is no group. */
  members(unit: string): string[];
}

interface Listed {
  readonly unit: UnitEntry;
  /** 0 by its name, 1 by an abbreviation, 2 by a variant. */
  readonly rank: number;
}

const LONGEST_NAME = 20;

/** Makes the directory of these units; looking a known name up takes time in the length of the name only. */
export function makeDirectory(units: readonly UnitEntry[]): Directory {
  const keys = [nameKey, shortKey, groupKey] as const;
  const indexes = keys.map((key) => indexBy(units, key));
  const spellings = new Map(units.flatMap((unit) => spellingsOf(unit).map(({ spelling }) => [spelling, unit.name])));
  const nearestOf = new Map<string, string | undefined>();

  const find = (name: string, day?: string): UnitEntry | undefined => {
    for (const [level, key] of keys.entries()) {
      const listed = indexes[level]?.get(key(name));
      if (listed) return best(listed, day);
    }
    return undefined;
  };

  const nearestUnit = (name: string): string | undefined => {
    const key = nameKey(name);
    if (!nearestOf.has(key))
      nearestOf.set(key, spellings.get(nearest(name, spellings.keys()) ?? '') ?? beginning(name));
    return nearestOf.get(key);
  };

  /** The unit that the name's first words name: Sở Nội vụ, of Sở Nội vụ tỉnh Đồng Nai. */
  const beginning = (name: string): string | undefined => {
    const words = name.split(/\s+/u).slice(0, LONGEST_NAME);
    for (let length = words.length - 1; length > 1; length--) {
      const unit = find(words.slice(0, length).join(' '));
      if (unit) return unit.name;
    }
    return undefined;
  };

  const replacement = (ended: UnitEntry, day: string): Resolution['replaced'] => {
    let last = ended;
    const seen = new Set<string>();
    while (last.successor !== undefined && last.until !== undefined && !seen.has(last.successor)) {
      seen.add(last.successor);
      const since = dayAfter(last.until);
      const next = find(last.successor, day);
      if (!next || isOf(next, day) || next.successor === undefined)
        return { successor: next?.name ?? last.successor, since };
      last = next;
    }
    return undefined;
  };

  const addMembers = (name: string, leaves: Set<string>, opened: Set<string>): void => {
    const unit = find(name);
    const members = unit?.members ?? [];
    if (unit && opened.has(unit.name)) return;
    if (members.length === 0) leaves.add(unit?.name ?? name);
    if (unit) opened.add(unit.name);
    for (const member of members) addMembers(member, leaves, opened);
  };

  return {
    resolve(name, day) {
      const unit = find(name, day);
      if (!unit) {
        const near = nearestUnit(name);
        return near === undefined ? { known: false } : { known: false, nearest: near };
      }
      if (day === undefined || unit.until === undefined || day <= unit.until) return { unit: unit.name, known: true };
      const replaced = replacement(unit, day);
      return { unit: unit.name, known: true, ended: unit.until, ...(replaced ? { replaced } : {}) };
    },
    knows(name) {
      return find(name) !== undefined;
    },
    members(name) {
      const leaves = new Set<string>();
      const unit = find(name);
      for (const member of unit?.members ?? []) addMembers(member, leaves, new Set(unit ? [unit.name] : []));
      return [...leaves];
    },
  };
}

function spellingsOf(unit: UnitEntry): { spelling: string; rank: number }[] {
  return [[unit.name], unit.abbreviations ?? [], unit.variants ?? []].flatMap((spellings, rank) =>
    spellings.map((spelling) => ({ spelling, rank })),
  );
}

function indexBy(units: readonly UnitEntry[], key: (name: string) => string): Map<string, Listed[]> {
  const index = new Map<string, Listed[]>();
  for (const unit of units) {
    for (const { spelling, rank } of spellingsOf(unit)) {
      const of = key(spelling);
      if (of === '') continue;
      const listed = index.get(of);
      if (listed) listed.push({ unit, rank });
      else index.set(of, [{ unit, rank }]);
    }
  }
  return index;
}

/** Of several units of one spelling: the one of the day, then the one so named, then the first. */
function best(listed: readonly Listed[], day: string | undefined): UnitEntry | undefined {
  const score = ({ unit, rank }: Listed) => (day === undefined || isOf(unit, day) ? 0 : 10) + rank;
  let chosen = listed[0];
  for (const one of listed) if (chosen && score(one) < score(chosen)) chosen = one;
  return chosen?.unit;
}

function isOf(unit: UnitEntry, day: string): boolean {
  return (unit.from === undefined || unit.from <= day) && (unit.until === undefined || day <= unit.until);
}
