import type { Citation } from '../../language/index.ts';
import { findDocument, type LegalDocument, replacementsOf } from '../../registry/index.ts';

/** A document that is cited: how, and the words of its title. */
export type Cited = { readonly citation: Citation; readonly subject: string };

/** Which document of one list took the place of which of the other, by their places in the lists. */
export type Succession = { readonly old: number; readonly new: number };

/**
 * Documents of two lists of which the registry knows that one took the other's place, also by way of a third; in either
 * direction, so that the lists may be exchanged. Each is taken once, the first of several.
 */
export function successions(old: readonly (Cited | undefined)[], fresh: readonly (Cited | undefined)[]): Succession[] {
  const [before, after] = [old.map(knownNumbers), fresh.map(knownNumbers)];
  const taken = new Set<number>();
  return before.flatMap((one, at): Succession[] => {
    const other = after.findIndex((two, place) => !taken.has(place) && isSuccession(one, two));
    if (other < 0) return [];
    taken.add(other);
    return [{ old: at, new: other }];
  });
}

type Known = { readonly number: string; readonly later: ReadonlySet<string> };

function knownNumbers(cited: Cited | undefined): Known | undefined {
  if (cited === undefined) return undefined;
  const found = findDocument({ ...cited.citation, subject: cited.subject });
  if (found.kind !== 'known') return undefined;
  return { number: found.document.number, later: laterThan(found.document) };
}

function laterThan(document: LegalDocument): Set<string> {
  const later = new Set<string>();
  const waiting = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const one of replacementsOf(next)) {
      if (later.has(one.number)) continue;
      later.add(one.number);
      waiting.push(one);
    }
  }
  return later;
}

function isSuccession(one: Known | undefined, other: Known | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.later.has(other.number) || other.later.has(one.number);
}
