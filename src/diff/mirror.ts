import type { Change, Effect, FieldChange, Kind, Tally, UnitTally } from './types.ts';

const KINDS: Readonly<Record<Kind, Kind>> = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
  split: 'merged',
  merged: 'split',
};

const EFFECTS: Readonly<Record<Effect, Effect>> = {
  earlier: 'later',
  later: 'earlier',
  firmer: 'looser',
  looser: 'firmer',
  stricter: 'looser',
  reassigned: 'reassigned',
  extended: 'reduced',
  reduced: 'extended',
  renamed: 'renamed',
};

/** A change as seen from the new plan back to the old one. */
export function mirrored(change: Change): Change {
  return {
    ...change,
    kind: KINDS[change.kind],
    old: change.new,
    new: change.old,
    fields: change.fields.map(mirroredField),
  };
}

function mirroredField({ field, old, new: fresh, effect, form }: FieldChange): FieldChange {
  const back = effect === 'looser' && field === 'target' ? 'stricter' : effect && EFFECTS[effect];
  return { field, old: fresh, new: old, ...(back && { effect: back }), ...(form && { form }) };
}

export function mirroredTally({ old, new: fresh, same }: Tally): Tally {
  return { old: fresh, new: old, same };
}

export function mirroredUnit({ name, old, new: fresh, added, removed }: UnitTally): UnitTally {
  return { name, old: fresh, new: old, added: removed, removed: added };
}
