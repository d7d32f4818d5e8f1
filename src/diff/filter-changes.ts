import type { PlanDiff } from './diff-plans.ts';
import { isOnlyPlace } from './parts/paired-changes.ts';
import type { Change, FieldChange } from './types.ts';

/** What a person may ask to see, or not to see: kinds of change, kinds of thing, what changed in it. */
export const ASPECTS = [
  'deadline',
  'owner',
  'lead',
  'support',
  'deliverable',
  'wording',
  'order',
  'group',
  'task',
  'target',
  'objective',
  'basis',
  'section',
  'document',
  'added',
  'removed',
  'split',
  'merged',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export type Wanted = { readonly only?: readonly Aspect[] | undefined; readonly ignore?: readonly Aspect[] | undefined };

/** The change list with what is asked for, or without what is ignored; a pair with nothing left has stayed the same. */
export function filterChanges(diff: PlanDiff, wanted: Wanted): PlanDiff {
  const [only, ignored] = [wanted.only && new Set<string>(wanted.only), new Set<string>(wanted.ignore)];
  const changes = diff.changes.flatMap((change) => {
    const asked = only === undefined ? [change] : kept(change, (aspects) => aspects.some((one) => only.has(one)));
    return asked.flatMap((one) => kept(one, (aspects) => !aspects.some((aspect) => ignored.has(aspect))));
  });
  const counts = { ...diff.tallies };
  for (const what of ['task', 'objective', 'target', 'basis', 'section'] as const) {
    const isPair = (change: Change): boolean => change.what === what && change.old.length * change.new.length === 1;
    const lost = diff.changes.filter(isPair).length - changes.filter(isPair).length;
    counts[what] = { ...counts[what], same: counts[what].same + lost };
  }
  return { ...diff, changes, tallies: counts };
}

/** A change as far as it is wanted: whole for what it is, else with the fields that are. */
function kept(change: Change, isWanted: (aspects: readonly string[]) => boolean): Change[] {
  const { kind, what, fields } = change;
  const itself = kind === 'changed' || kind === 'moved' ? [] : [kind];
  const isGrouped = kind === 'split' || kind === 'merged';
  if (fields.length === 0 || isGrouped) return isWanted([what, ...itself]) ? [change] : [];
  const wanted = fields.filter((field) => isWanted([what, ...aspectsOf(field)]));
  if (wanted.length === 0) return [];
  return [{ ...change, kind: isOnlyPlace(wanted) ? 'moved' : 'changed', fields: wanted }];
}

const WORDS = new Set(['task', 'text', 'title']);

function aspectsOf({ field, form }: FieldChange): string[] {
  const aspects = [field];
  if (field === 'lead' || field === 'support') aspects.push('owner');
  if (WORDS.has(field) || form) aspects.push('wording');
  return aspects;
}
