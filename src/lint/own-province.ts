import type { Model } from '../model/index.ts';
import { linesOf } from '../plan/index.ts';
import { fold } from '../text/index.ts';
import { PROVINCES, type Province } from './data/provinces.ts';

/** The provinces that the issuer of a plan belongs to; empty where its letterhead names none. */
export function ownProvinces({ file }: Model): readonly Province[] {
  const { parent, name, place, called } = file.issuer ?? {};
  const words = fold(
    [...linesOf(parent), ...linesOf(name), place ?? '', called ?? '', ...linesOf(file.decision?.authority)].join(' | '),
  );
  return PROVINCES.filter(({ name }) => {
    const folded = fold(name);
    return words.includes(folded) && new RegExp(`(?<![a-z])${folded}(?![a-z])`).test(words);
  });
}

/** Whether two provinces are one, before or after the mergers of 01/7/2025. */
export function areOne(a: Province, b: Province): boolean {
  return a.name === b.name || a.into === b.name || b.into === a.name || (a.into !== undefined && a.into === b.into);
}
