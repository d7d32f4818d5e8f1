/** Twips in one mm: 1440 / 25.4. */
const twipsPerMm = 1440 / 25.4;

/** mm as whole twips. */
export function twips(mm: number): number {
  return Math.round(mm * twipsPerMm);
}

/** Twips as mm. */
export function mmOf(twips: number): number {
  return (twips * 25.4) / 1440;
}
