import { afterOthers, type Shared } from './after-others.ts';
import type { Aim } from './aim.ts';
import { ASPIRES, DEMAND, LIST_MARK } from './aim-words.ts';
import { isAim, isResult } from './aims.ts';
import type { Clause } from './clauses.ts';
import { type Comparison, compare } from './comparators.ts';
import { opensWithDelivery } from './delivery.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { isRank, ranked } from './ranks.ts';
import { PLACE_TOLD, REPORT_AT_HEAD, YEAR_TOLD } from './result-words.ts';
import type { Reading } from './types.ts';

const REPORT_REACH = 160;
const NEAR_BRACKET = 40;

/** Whether an aim before stands in the same sentence, or right before the bracket of the clause. */
function isNear(shared: Shared, { sentence, bracket }: Clause): boolean {
  return (
    shared.sentence === sentence ||
    (bracket !== undefined && bracket - shared.end < NEAR_BRACKET && bracket >= shared.end)
  );
}

/** The aims of a text by the clause that they stand in; what is told as a result is none. */
export function findAims(
  reading: Reading,
  clauses: readonly Clause[],
  isItem: (offset: number) => boolean,
): Map<Clause, Aim[]> {
  const { small } = reading;
  const aims = new Map<Clause, Aim[]>();
  const placeOf = placing(small, clauses);
  const reports = reportsIn(small, clauses);
  /** The clause that told a result: what else it says is told with it ("đã giải ngân 45 tỷ đồng, đạt 78% kế hoạch"). */
  let result: Clause | undefined;
  let shared: Shared | undefined;
  for (const quantity of findQuantities(reading, isItem)) {
    const { clause, home } = placeOf(quantity);
    if (!clause || !home) continue;
    const list = aims.get(clause) ?? [];
    const before = list.at(-1);
    const floor = Math.max(clause.start, before?.comparison.end ?? clause.start);
    const comparison = comparisonOf(small, quantity, clause, floor);
    const earlier = {
      ...(before && { end: before.comparison.end }),
      ...(shared && isNear(shared, clause) && { unit: shared.unit }),
    };
    if (!isAim(reading, quantity, comparison, clause, earlier)) {
      if (isResult(small, quantity, comparison, clause.start)) result = home;
      continue;
    }
    const aspires = ASPIRES.test(small.slice(Math.max(floor, comparison.start - REPORT_REACH), comparison.end));
    if (aspires || isDemanded(small, comparison)) {
      result = undefined;
      reports.delete(home.sentence);
    } else if (result === home || reports.has(home.sentence)) continue;
    if (clause.bracket !== undefined && isRemark(clause.bracket, quantity, comparison, shared?.end)) continue;
    const aim = afterOthers(small, clause, { quantity, comparison }, before, shared);
    shared = { aim, sentence: clause.sentence, end: quantity.end, unit: quantity.unit?.small ?? '' };
    list.push(aim);
    aims.set(clause, list);
  }
  return aims;
}

/** For quantities in order: the clause that each stands in, and the one outside brackets around it. */
function placing(
  small: string,
  clauses: readonly Clause[],
): (quantity: Quantity) => { readonly clause: Clause | undefined; readonly home: Clause | undefined } {
  const outside = clauses.filter((clause) => clause.bracket === undefined);
  const inside = clauses.filter((clause) => clause.bracket !== undefined);
  let out = 0;
  let ins = 0;
  return (quantity) => {
    while ((outside[out]?.end ?? small.length) < quantity.end) out++;
    while ((inside[ins]?.end ?? small.length + 1) < quantity.end) ins++;
    const inner = inside[ins];
    const clause = inner && inner.start <= quantity.start ? inner : outside[out];
    return { clause, home: outside[out] ?? clause };
  };
}

function comparisonOf(small: string, quantity: Quantity, clause: Clause, floor: number): Comparison {
  const comparison = compare(small, quantity, floor, clause.end);
  return isRank(small, quantity, clause.start) ? ranked(comparison) : comparison;
}

/** Sentences that open as reports ("Tính đến nay, …"). */
function reportsIn(small: string, clauses: readonly Clause[]): Set<number> {
  const reports = new Set<number>();
  let sentence: number | undefined;
  for (const clause of clauses) {
    if (clause.bracket !== undefined) continue;
    const head = small.slice(clause.start, clause.start + REPORT_REACH).replace(LIST_MARK, '');
    const opens = clause.sentence !== sentence && REPORT_AT_HEAD.test(head);
    sentence = clause.sentence;
    const words = small.slice(clause.start, clause.end);
    const tells = YEAR_TOLD.test(words) || (PLACE_TOLD.test(words) && !opensWithDelivery(head));
    if (opens || tells) reports.add(sentence);
  }
  return reports;
}

/** What is only reached is never "tối thiểu". */
function isDemanded(small: string, comparison: Comparison): boolean {
  return comparison.words !== undefined && DEMAND.test(small.slice(...comparison.words));
}

/** "Lưu: VT (5 bản)": a bare count in brackets is a target only beside another, as in "50% (8 xã)". */
function isRemark(bracket: number, quantity: Quantity, comparison: Comparison, lastAim: number | undefined): boolean {
  if (comparison.words || quantity.unit?.kind === 'percent') return false;
  return lastAim === undefined || lastAim < bracket - NEAR_BRACKET;
}
