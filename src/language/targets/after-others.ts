import type { Aim } from './aim.ts';
import type { Clause } from './clauses.ts';
import { type Comparison, changeAtHead } from './comparators.ts';
import type { Quantity } from './quantity.ts';

const VERB_REACH = 60;

/** A share that is aimed at as a level and hardly as a change. */
const WHOLE = 90;

/** The last aim, as far as later ones depend on it. */
export interface Shared {
  readonly aim: Aim;
  readonly end: number;
  readonly sentence: number;
  readonly unit: string;
}

/** An aim with what holds for it from the words before an earlier one of its list. */
export function afterOthers(
  small: string,
  clause: Clause,
  aim: Aim,
  before: Aim | undefined,
  shared: Shared | undefined,
): Aim {
  const comparison = sharedComparison(small, clause, aim, before, shared);
  const direction = before?.comparison.direction;
  const underVerb = direction !== undefined && comparison.direction === direction;
  return { quantity: aim.quantity, comparison, ...(underVerb && { underVerb }) };
}

function sharedComparison(
  small: string,
  clause: Clause,
  { quantity, comparison }: Aim,
  before: Aim | undefined,
  shared: Shared | undefined,
): Comparison {
  if (!comparison.words && shared && isListMark(small.slice(shared.end, quantity.start), quantity, before)) {
    return { ...comparison, ...inheritedFrom(shared.aim.comparison, quantity) };
  }
  const direction = before?.comparison.direction;
  return before && direction && isUnderSameVerb(small, clause, before, quantity, comparison)
    ? { ...comparison, direction }
    : comparison;
}

/** "giảm 10% đơn vị và 10% biên chế", "giảm 02 phòng, 04 đơn vị": the verb holds for both; hardly for "100% …". */
function isUnderSameVerb(
  small: string,
  clause: Clause,
  before: Aim,
  quantity: Quantity,
  comparison: Comparison,
): boolean {
  const link = small.slice(Math.max(before.comparison.end, comparison.start - 4), comparison.start);
  const linked = / và $|, $/.exec(link)?.[0];
  if (linked === undefined) return false;
  const alike = quantity.unit?.text === before.quantity.unit?.text;
  if (alike && linked !== ', ') return true;
  if (!alike && (quantity.unit?.kind === 'percent' || before.quantity.unit?.kind === 'percent')) return false;
  const lead = small.slice(Math.max(clause.start, before.comparison.start - VERB_REACH), before.comparison.start);
  const opens = changeAtHead(lead.slice(lead.search(/[^,;:]*$/))) === before.comparison.direction;
  return (opens || before.underVerb === true) && (quantity.unit?.kind !== 'percent' || quantity.max < WHOLE);
}

/** "tối thiểu 70%, 60%, 55%": the words before the first value hold for the others. */
function isListMark(between: string, quantity: Quantity, before: Aim | undefined): boolean {
  return (
    before?.quantity.unit?.kind === 'percent' &&
    quantity.unit?.kind === 'percent' &&
    /^ ?(?:,|,? và) ?(?:và )?$/.test(between)
  );
}

function inheritedFrom(first: Comparison, quantity: Quantity): Pick<Comparison, 'comparator' | 'direction'> {
  const comparator = quantity.min !== quantity.max ? 'range' : first.comparator === 'range' ? '=' : first.comparator;
  return { comparator, ...(first.direction && { direction: first.direction }) };
}
