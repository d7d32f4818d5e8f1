import type { Cell } from './cell.ts';
import { runEnd } from './groups.ts';
import { addName, type Reading } from './reading.ts';

/** Reads the name of one office from `at` (or a group that an office's name opens: Công an các xã); where it stopped. */
export function readNamed(reading: Reading, at: number): number {
  const { cell } = reading;
  const lent = reading.head !== undefined && !cell.startsName(at, 'comma') ? reading.head : undefined;
  const { end, next, group } = nameEnd(cell, at);
  const own = ownHead(cell, at);
  addName(reading, at, end, group || ofManyPlaces(cell, at, end), lent);
  if (own !== undefined) reading.head = cell.key(next) === ',' && sharesOn(cell, next + 1) ? own : undefined;
  else if (lent === undefined) reading.head = undefined;
  return next;
}

/** Heads that names share even where the lexicon does not know their fields. */
const SHARED_WITH_ANY = new Set(['so', 'bo', 'phong', 'vu', 'cuc', 'chi']);

interface NameEnd {
  end: number;
  /** Where reading goes on, behind a predicate that belongs to no name. */
  next: number;
  group: boolean;
}

function nameEnd(cell: Cell, at: number): NameEnd {
  const { lexicon } = cell;
  const plural = cell.phrase(lexicon.pluralNames, at) > 0;
  const shared = at + cell.sharedHead(at);
  let to = at + Math.max(1, cell.phrase(lexicon.heads, at), cell.phrase(lexicon.capitalHeads, at));
  to = Math.max(to, shared + cell.field(shared));
  to += cell.field(to);
  let innerList = false;
  const stop = (next = to): NameEnd => ({ end: to, next, group: false });
  while (to < cell.tokens.length) {
    const key = cell.key(to) ?? '';
    if (key === '(') {
      const after = cell.afterBracket(to);
      if (cell.ends(after) || cell.startsName(after, 'line')) return stop(after);
      to = after;
    } else if (cell.isAnd(to)) {
      if (endsAtAnd(cell, at, to, plural, innerList)) return stop();
      to += 1 + cell.field(to + 1);
    } else if (cell.word(to)) {
      const predicate = cell.word(to)?.capital || to < at + 2 ? 0 : predicateAt(cell, to);
      if (predicate > 0) return stop(afterPredicate(cell, to, predicate));
      const every = cell.phrase(lexicon.quantifiers, to);
      if (every > 0 && manyOffices(cell, to + every, plural)) {
        const end = runEnd(cell, to, true);
        return { end, next: end, group: true };
      }
      to++;
    } else if (key === ',') {
      if (!commaInside(cell, at, to, plural)) return stop();
      innerList = true;
      to++;
    } else if ('-/+'.includes(key)) {
      if (endsAtStroke(cell, at, to)) return stop();
      to++;
    } else if ('"“”'.includes(key)) to++;
    else return stop(key === ':' && !cell.startsName(to + 1, 'comma') ? afterRemark(cell, to) : to);
  }
  return stop();
}

/** Whether các before `at` tells of many offices (Công an các xã), and is no part of one office's name. */
function manyOffices(cell: Cell, at: number, plural: boolean): boolean {
  if (cell.phrase(cell.lexicon.tier, at) > 0 || cell.level(at) > 0) return true;
  return !plural && cell.isNoun(at) > 0;
}

function predicateAt(cell: Cell, at: number): number {
  const assisting = cell.phrase(cell.lexicon.assisting, at);
  if (assisting > 0 && cell.ends(at + assisting)) return assisting;
  return cell.phrase(cell.lexicon.predicates, at);
}

/** A comma belongs to the name before plain words (biên chế), and before an item that và closes (X, Y và Z). */
function commaInside(cell: Cell, at: number, comma: number, plural: boolean): boolean {
  const next = cell.word(comma + 1);
  if (!next) return false;
  if (plural && cell.phrase(cell.lexicon.managed, comma + 1) > 0) return true;
  if (cell.startsName(comma + 1, 'comma')) return false;
  if (!next.capital) return !cell.isAnd(comma + 1);
  if (next.acronym || cell.word(at)?.acronym) return false;
  for (let to = comma + 2; to < comma + 24; to++) {
    if (cell.isAnd(to)) return cell.word(to + 1) !== undefined && !cell.startsName(to + 1, 'and');
    if (cell.key(to) === ',' ? cell.startsName(to + 1, 'comma') : !cell.word(to)) return false;
  }
  return false;
}

function endsAtAnd(cell: Cell, at: number, and: number, plural: boolean, innerList: boolean): boolean {
  const { lexicon } = cell;
  const next = and + 1;
  if (!cell.word(next)) return true;
  const quantifier = cell.phrase(lexicon.quantifiers, next);
  if (plural && cell.phrase(lexicon.managed, next + quantifier) > 0) return false;
  if (jointOffice(cell, at, and) || cell.tokens[and]?.tight) return false;
  if (quantifier > 0 || cell.phrase(lexicon.heads, next) > 0) return cell.startsName(next, 'and');
  return !innerList && cell.startsName(next, 'and');
}

/** Văn phòng HĐND và UBND, Văn phòng Đoàn ĐBQH và HĐND: one office that serves two bodies. */
function jointOffice(cell: Cell, at: number, and: number): boolean {
  if (and - at > 12 || cell.phrase(cell.lexicon.committees, and + 1) === 0) return false;
  const before = cell.tokens
    .slice(at, and)
    .map(({ bare }) => bare)
    .join(' ');
  return /^(?:\S+ ){0,2}(?:vp|van phong) .*(?:hdnd|hoi dong nhan dan|dbqh|quoc hoi)/u.test(before);
}

function endsAtStroke(cell: Cell, at: number, stroke: number): boolean {
  const next = stroke + 1;
  const sameHead = cell.key(next) === cell.key(at) && cell.word(next)?.capital === true;
  if (cell.key(stroke) !== '-') return cell.startsName(next, 'comma') || !cell.word(next);
  if (sameHead || cell.phrase(cell.lexicon.quantifiers, next) > 0) return !cell.tokens[stroke]?.tight || sameHead;
  return cell.bulleted && !cell.tokens[stroke]?.tight && cell.startsName(next, 'dash');
}

/** Where reading goes on when a predicate stands at `at` (chủ trì, phối hợp với, tự đánh giá); 0 when none does. */
export function skipPredicate(cell: Cell, at: number): number {
  const words = cell.word(at)?.capital ? 0 : predicateAt(cell, at);
  return words > 0 ? afterPredicate(cell, at, words) : 0;
}

/** Behind chủ trì, phối hợp với the next name may stand; behind other predicates only the sentence goes on. */
function afterPredicate(cell: Cell, at: number, words: number): number {
  const joins = ['chu', 'phoi', 'cung'].includes(cell.word(at)?.bare ?? '');
  if (cell.ends(at + words)) return at + words;
  if (!joins) return afterRemark(cell, at);
  const every = cell.phrase(cell.lexicon.quantifiers, at + words - 1) > 0;
  return at + words - (every ? 1 : 0);
}

function afterRemark(cell: Cell, at: number): number {
  let to = at + 1;
  while (to < cell.tokens.length && ![';', '•', 'newline'].includes(cell.key(to) ?? '')) to++;
  return to;
}

function ownHead(cell: Cell, at: number): string | undefined {
  const posts = cell.phrase(cell.lexicon.posts, at);
  const head = at + posts;
  const words = cell.sharedHead(head);
  return words > 0 && SHARED_WITH_ANY.has(cell.word(head)?.bare ?? '') ? cell.words(at, head + words) : undefined;
}

/** Whether a name at `at` would take the head before it: it is written with a capital and has no head of its own. */
function sharesOn(cell: Cell, at: number): boolean {
  return cell.word(at)?.capital === true && !cell.word(at)?.acronym && !cell.startsName(at, 'comma');
}

/** HĐND cấp huyện, Văn phòng HĐND và UBND cấp xã: one name for an office in many places. */
function ofManyPlaces(cell: Cell, at: number, end: number): boolean {
  for (let to = at + 1; to < end && to < at + 40; to++) {
    const tier = cell.phrase(cell.lexicon.tier, to);
    const level = cell.word(to + tier)?.bare ?? '';
    if (tier > 0 && to + tier < end && ['huyen', 'xa', 'co'].includes(level)) return true;
  }
  return false;
}
