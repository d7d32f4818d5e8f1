import type { Cell } from './cell.ts';
import { field } from './fields.ts';
import { runEnd } from './groups.ts';
import { endsAtAnd, endsAtComma, endsAtStroke } from './inside-name.ts';
import { type Name, nameAt } from './name-opening.ts';
import { afterPredicate, afterVerb, predicateAt, remarkEnd } from './predicates.ts';
import { levelsEnd, sameTier } from './tiers.ts';

interface NameEnd {
  end: number;
  /** Where reading goes on, behind a predicate that belongs to no name. */
  next: number;
  group: boolean;
}

/** A step through a name, to the token at `next`; the last one tells where the name has ended. */
interface Step {
  next: number;
  end?: number;
  group?: true;
}

/** Where the name that begins at `at` ends. */
export function nameEnd(cell: Cell, at: number): NameEnd {
  const name = nameAt(cell, at);
  let to = name.opening;
  let group = false;
  let listed = false;
  while (to < cell.tokens.length) {
    const { next, end, ...step } = stepFrom(name, to, listed);
    group ||= step.group === true;
    if (end !== undefined) return { end, next, group };
    listed ||= cell.key(to) === ',';
    to = next;
  }
  return { end: to, next: to, group };
}

function stepFrom(name: Name, to: number, listed: boolean): Step {
  const { cell, at } = name;
  const key = cell.key(to) ?? '';
  const levels = levelList(cell, to);
  if (levels > to) return { next: levels, group: true };
  if (cell.isAnd(to))
    return endsAtAnd(name, to, listed) ? { next: to, end: to } : { next: to + 1 + field(cell, to + 1) };
  if (cell.word(to)) return wordStep(name, to);
  if (key === '(') {
    const after = cell.afterBracket(to);
    return cell.ends(after) || cell.startsName(after, 'line') ? { next: after, end: to } : { next: after };
  }
  if (key === ',') return endsAtComma(name, to) ? { next: to, end: to } : { next: to + 1 };
  if ('-/+'.includes(key)) return endsAtStroke(name, to) ? { next: to, end: to } : { next: to + 1 };
  if ('"“”'.includes(key)) return { next: to + 1 };
  if (key !== ':') return { next: to, end: to };
  if ((name.person && to === at + name.title) || cell.phrase('pooled', at) > 0) return { next: to + 1 };
  return { next: cell.startsName(to + 1, 'comma') ? to : remarkEnd(cell, to), end: to };
}

function wordStep({ cell, at, opening, bare, plural }: Name, to: number): Step {
  if (cell.closed(to) || (cell.word(to)?.capital && cell.afterLabel(to) > 0)) return { next: to, end: to };
  if (to === opening && !bare && isWhole(cell, at, opening) && tells(cell, at, to))
    return { next: afterVerb(cell, to), end: to };
  const told = leads(cell, at, to) || !(cell.word(to)?.capital || to < at + 2 || (bare && to === opening));
  const predicate = told ? predicateAt(cell, to) : 0;
  // "Vụ Giám sát, thẩm định và xử lý sau thanh tra"
  const listed = cell.key(to - 1) === ',' && cell.isAnd(to + predicate);
  if (predicate > 0 && !listed) return { next: afterPredicate(cell, to, predicate), end: to };
  const every = cell.phrase('quantifiers', to);
  const many =
    every > 0 &&
    (manyOffices(cell, to + every, plural || (to > opening && cell.phrase('topical', at) > 0)) ||
      cell.word(to - 1)?.bare === 'tai');
  if (!many) return { next: to + 1 };
  const end = runEnd(cell, to, true);
  return { next: end, end, group: true };
}

/** "Viettel chủ trì", "Cục trưởng chủ trì"; but Cơ quan chủ trì is a part itself. */
function leads(cell: Cell, at: number, to: number): boolean {
  if (cell.word(to)?.bare !== 'chu' || cell.word(to + 1)?.bare !== 'tri') return false;
  const hanging = cell.phrase('hanging', at);
  const hangs = hanging > 0 && hanging >= Math.max(cell.phrase('heads', at), cell.phrase('capitalHeads', at));
  return cell.phrase('labels', at) === 0 && !hangs;
}

/** Whether the words from `at` to `opening` name an office by themselves, so that a verb after them tells its part. */
function isWhole(cell: Cell, at: number, opening: number): boolean {
  return cell.phrase('equals', at) > 0 || cell.phrase('alone', at) === opening - at;
}

/** A verb: Sở Nội vụ tổng hợp, but Văn phòng tổng hợp is a name. */
function tells(cell: Cell, at: number, to: number): boolean {
  const named = cell.word(to)?.bare === 'tong' && (cell.word(to)?.capital || cell.phrase('equals', at) === 0);
  return !named && cell.phrase('verbs', to) > 0;
}

/** Where the levels end that the level before `to` opens (Công an huyện, thị xã), or 0. */
function levelList(cell: Cell, to: number): number {
  if (!cell.isLink(to, ',/-')) return 0;
  const before = cell.phraseBefore('levels', to);
  if (before === 0 || cell.word(cell.afterLink(to))?.capital) return 0;
  if (sameTier(cell, to - before, to)) return levelsEnd(cell, to - before);
  const other = cell.afterLink(to) + cell.level(cell.afterLink(to));
  return cell.key(to) === ',' && other > cell.afterLink(to) && cell.ends(other) ? levelsEnd(cell, to - before) : 0;
}

/** Whether các before `at` tells of many offices (Công an các xã), and is no part of one office's name. */
function manyOffices(cell: Cell, at: number, plural: boolean): boolean {
  if (cell.phrase('tier', at) > 0 || cell.level(at) > 0) return true;
  return !plural && cell.isNoun(at) > 0;
}
