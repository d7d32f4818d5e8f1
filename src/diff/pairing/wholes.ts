import { type Item, makeProfiles, type Profile } from './profiles.ts';

/** A task for finding parts: features of its own words, and with those of its objective and deliverable too. */
export type Whole = { readonly words: Int32Array; readonly all: Int32Array };

export type Wholes = { readonly old: readonly Whole[]; readonly new: readonly Whole[]; readonly weight: Float64Array };

/** Names of the evidence that says what a task does: its words, its objective, its deliverable. */
const TOLD = new Set(['w', 'o', 'd']);

export function wholesOf(old: readonly Item[], fresh: readonly Item[]): Wholes {
  const doubled = (items: readonly Item[]): Item[] => [
    ...items.map((item) => item.filter(({ name }) => name === 'w')),
    ...items.map((item) =>
      item.filter(({ name }) => TOLD.has(name)).map((part) => ({ ...part, name: 'w', weight: 1 })),
    ),
  ];
  const made = makeProfiles(doubled(old), doubled(fresh));
  return { old: halves(made.old), new: halves(made.new), weight: made.weight };
}

function halves(profiles: readonly Profile[]): Whole[] {
  const half = profiles.length / 2;
  return profiles
    .slice(0, half)
    .map(({ features }, at) => ({ words: features, all: profiles[half + at]?.features ?? features }));
}
