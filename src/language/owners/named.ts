import type { Cell } from './cell.ts';
import { runEnd } from './groups.ts';
import { afterPredicate, afterVerb, predicateAt, remarkEnd } from './predicates.ts';
import { addName, type Reading } from './reading.ts';
import { levelsEnd, sameTier } from './tiers.ts';

/** Reads the name of one office from `at` (or a group that an office's name opens: Công an các xã); where it stopped. */
export function readNamed(reading: Reading, at: number): number {
  const { cell } = reading;
  const shared = reading.head ?? (reading.listsAny && cell.word(at)?.capital ? reading.list : undefined);
  const lent = shared !== undefined && !cell.startsName(at, 'comma') ? shared : undefined;
  const { end, next, group } = nameEnd(cell, at);
  const own = ownHead(cell, at);
  addName(reading, at, end, group || ofManyPlaces(cell, at, end), lent);
  const short = cell.phrase('inner', at) > 0 && cell.word(end - 1)?.acronym === true;
  const series = readSeries(reading, at, end, next);
  if (series > next) return series;
  if (own !== undefined) reading.head = cell.key(next) === ',' && sharesOn(cell, next + 1, short) ? own : undefined;
  else if (lent === undefined) reading.head = undefined;
  return next;
}

const NUMBER = /^(?:\d{1,3}|[ivx]{1,4})$/;

/** Phòng Nghiệp vụ 1, 2, 3: names that differ in their number. Where the series ends, or `next`. */
function readSeries(reading: Reading, at: number, end: number, next: number): number {
  const { cell } = reading;
  const number = (token: number) => {
    const first = cell.word(token)?.bare === 'so' ? token + 1 : token;
    return NUMBER.test(cell.word(first)?.bare ?? '') && cell.ends(first + 1) ? first + 1 : 0;
  };
  const own = cell.word(end - 2)?.bare === 'so' ? end - 2 : end - 1;
  if (own <= at || number(own) !== end) return next;
  const head = cell.words(at, own);
  let to = next;
  while (cell.isLink(to, ',') && number(cell.afterLink(to)) > 0) {
    const first = cell.afterLink(to);
    to = number(first);
    const short = own === end - 2 && cell.word(first)?.bare !== 'so';
    addName(reading, first, to, false, short ? `${head} ${cell.words(own, own + 1)}` : head);
  }
  return to;
}

/** Heads that names share even where the lexicon does not know their fields. */
const SHARED_WITH_ANY = new Set(['so', 'bo', 'phong', 'vu', 'cuc', 'chi']);

interface NameEnd {
  end: number;
  /** Where reading goes on, behind a predicate that belongs to no name. */
  next: number;
  group: boolean;
}

/** The name being read: where it begins, and what it begins with. */
interface Name {
  cell: Cell;
  at: number;
  /** Its head names a plural: Ban Quản lý các khu công nghiệp. */
  plural: boolean;
  person: boolean;
  /** It begins with a word for an office or a post, not at once with its own name. */
  headed: boolean;
  /** Its head is followed by a field that the lexicon knows: Phòng Nội vụ. */
  complete: boolean;
}

function nameEnd(cell: Cell, at: number): NameEnd {
  const plural = cell.phrase('pluralNames', at) > 0;
  const title = cell.phrase('titles', at);
  const person = title > 0 && cell.word(at + title)?.capital !== false;
  const headed = cell.startsName(at, 'comma') || cell.field(at) > 0;
  const shared = at + cell.phrase('posts', at);
  const complete = cell.field(shared + cell.sharedHead(shared)) > 0;
  const name: Name = { cell, at, plural, person, headed, complete };
  const opening = openingEnd(cell, at);
  const bare = opening === at + cell.phrase('heads', at) && cell.phrase('alone', at) === 0;
  let to = opening;
  let innerList = false;
  let group = false;
  const stop = (next = to): NameEnd => ({ end: to, next, group });
  while (to < cell.tokens.length) {
    const key = cell.key(to) ?? '';
    const levels = levelList(cell, to);
    if (levels > to) {
      to = levels;
      group = true;
    } else if (key === '(') {
      const after = cell.afterBracket(to);
      if (cell.ends(after) || cell.startsName(after, 'line')) return stop(after);
      to = after;
    } else if (cell.isAnd(to)) {
      if (endsAtAnd(name, to, innerList)) return stop();
      to += 1 + cell.field(to + 1);
    } else if (cell.word(to)) {
      if (cell.closed(to)) return stop();
      const office = cell.phrase('equals', at) > 0 || cell.phrase('alone', at) === opening - at;
      const verb = cell.word(to)?.bare === 'tong' ? 0 : cell.phrase('verbs', to);
      const told = to === opening && !bare && office && verb > 0;
      if (told) return stop(afterVerb(cell, to));
      const predicate = cell.word(to)?.capital || to < at + 2 || (bare && to === opening) ? 0 : predicateAt(cell, to);
      if (predicate > 0) return stop(afterPredicate(cell, to, predicate));
      const every = cell.phrase('quantifiers', to);
      if (every > 0 && (manyOffices(cell, to + every, plural) || cell.word(to - 1)?.bare === 'tai')) {
        const end = runEnd(cell, to, true);
        return { end, next: end, group: true };
      }
      to++;
    } else if (key === ',') {
      if (!commaInside(name, to)) return stop();
      innerList = true;
      to++;
    } else if ('-/+'.includes(key)) {
      if (endsAtStroke(name, to)) return stop();
      to++;
    } else if ('"“”'.includes(key) || (key === ':' && ((person && to === at + title) || cell.phrase('pooled', at) > 0)))
      to++;
    else return stop(key === ':' && !cell.startsName(to + 1, 'comma') ? remarkEnd(cell, to) : to);
  }
  return stop();
}

/** Where the words end that open the name at `at`: its head with a field, or a secretariat with the bodies it serves. */
function openingEnd(cell: Cell, at: number): number {
  const joint = jointEnd(cell, at);
  if (joint > 0) return joint;
  const head = at + cell.phrase('posts', at);
  const shared = head + cell.sharedHead(head);
  const words = at + Math.max(1, cell.phrase('heads', at), cell.phrase('capitalHeads', at));
  const to = Math.max(words, shared + cell.field(shared, true));
  return to + cell.field(to, true);
}

/** Văn phòng Đoàn ĐBQH, HĐND và UBND; Báo và Đài Phát thanh: one office for several. Where their names end, or 0. */
function jointEnd(cell: Cell, at: number): number {
  if (cell.phrase('paper', at) > 0 && cell.isAnd(at + 1) && cell.phrase('broadcast', at + 2) > 0) {
    const field = cell.field(at + 2, true);
    return field > 0 ? at + 2 + field : at + 3 + cell.field(at + 3, true);
  }
  let to = at + cell.phrase('secretariats', at);
  let bodies = to > at ? cell.phrase('served', to) : 0;
  if (bodies === 0) return 0;
  to += bodies;
  for (bodies = 1; cell.isLink(to, ',/-'); bodies++) {
    const next = cell.afterLink(to);
    const served = cell.phrase('served', next);
    if (served === 0) break;
    to = next + served;
  }
  return bodies > 1 ? to : 0;
}

/** Where the levels end that the level before `to` opens (Công an huyện, thị xã), or 0. */
function levelList(cell: Cell, to: number): number {
  if (!cell.isLink(to, ',/-')) return 0;
  const before = cell.phraseBefore('levels', to);
  const lowercase = before > 0 && !cell.word(cell.afterLink(to))?.capital;
  return lowercase && sameTier(cell, to - before, to) ? levelsEnd(cell, to - before) : 0;
}

/** Whether các before `at` tells of many offices (Công an các xã), and is no part of one office's name. */
function manyOffices(cell: Cell, at: number, plural: boolean): boolean {
  if (cell.phrase('tier', at) > 0 || cell.level(at) > 0) return true;
  return !plural && cell.isNoun(at) > 0;
}

/** A comma belongs to the name before plain words (biên chế), and before an item that và closes (X, Y và Z). */
function commaInside({ cell, at, plural, person, headed, complete }: Name, comma: number): boolean {
  const next = cell.word(comma + 1);
  if (!next) return false;
  if (plural && cell.phrase('managed', comma + 1) > 0) return true;
  const number = next.bare === 'so' ? (cell.word(comma + 2)?.bare ?? '') : next.bare;
  if (NUMBER.test(cell.word(comma - 1)?.bare ?? '') && NUMBER.test(number)) return false;
  if (person && cell.phrase('posts', comma + 1) > 0) return true;
  if (next.acronym && cell.word(comma - 1)?.acronym && cell.word(at)?.bare === 'truong') return true;
  const inner = cell.phrase('inner', at) > 0;
  const another = cell.startsName(comma + 1, 'comma');
  const listed = inner && !complete && (next.capital || !cell.word(comma - 1)?.capital);
  if (another && !(listed && (isField(cell, comma + 1) || listsPeople(cell, comma)))) return false;
  if (!next.capital) return !cell.isAnd(comma + 1);
  if (next.acronym && cell.phrase('wide', at) > 0 && cell.key(comma + 2) === '&' && cell.tokens[comma + 2]?.tight)
    return true;
  if (next.acronym || cell.word(at)?.acronym || !headed || person) return false;
  if (cell.phrase('wide', at) > 0 && !cell.ends(comma + 2) && cell.field(comma + 1) === 0 && isLast(cell, comma + 1))
    return true;
  for (let to = comma + 2; to < comma + 24; to++) {
    if (cell.isAnd(to))
      return cell.word(to + 1) !== undefined && (!cell.startsName(to + 1, 'and') || (inner && isField(cell, to + 1)));
    if (cell.key(to) === ',' ? cell.startsName(to + 1, 'comma') : !cell.word(to)) return false;
  }
  return false;
}

function endsAtAnd({ cell, at, plural, headed, person }: Name, and: number, innerList: boolean): boolean {
  const next = and + 1;
  const word = cell.word(next);
  if (!word) return true;
  const quantifier = cell.phrase('quantifiers', next);
  if (plural && cell.phrase('managed', next + quantifier) > 0) return false;
  if (cell.phrase('blocs', at) > 0 && cell.isNoun(next) > 0) return false;
  if (cell.tokens[and]?.tight) return false;
  if ((person || !headed) && word.capital) return true;
  if (cell.phrase('inner', at) > 0 && quantifier === 0 && isField(cell, next)) return false;
  if (quantifier > 0 || cell.phrase('heads', next) > 0) return cell.startsName(next, 'and');
  return !innerList && cell.startsName(next, 'and');
}

/** Phòng Công tác học sinh, sinh viên: people inside a name. */
function listsPeople(cell: Cell, comma: number): boolean {
  return cell.phraseBefore('people', comma) > 0 && cell.people(comma + 1) > 0;
}

/** Whether the item at `at` is the last of its list. */
function isLast(cell: Cell, at: number): boolean {
  let to = at;
  while (!cell.ends(to) && to < at + 12) to++;
  return to >= cell.tokens.length || cell.key(to) === ';' || cell.key(to) === 'newline';
}

/** Phòng Kê khai và Kế toán thuế, but Phòng Nội vụ và Thanh tra huyện: a weak head stands for a field. */
function isField(cell: Cell, at: number): boolean {
  const general = cell.word(at)?.capital ? cell.phrase('anyone', at) : 0;
  const weak = Math.max(cell.phrase('weakHeads', at), cell.field(at), general);
  if (weak === 0) return false;
  for (let to = at + weak; !cell.ends(to) && to < at + 8; to++)
    if (cell.phrase('parents', to) > 0 && !cell.isDecoy(to)) return false;
  return true;
}

function endsAtStroke({ cell, at, person }: Name, stroke: number): boolean {
  const next = stroke + 1;
  const tight = cell.tokens[stroke]?.tight === true;
  const capital = cell.word(next)?.capital === true;
  const sameHead = cell.key(next) === cell.key(at) && capital;
  if (cell.key(stroke) !== '-') return cell.startsName(next, 'comma') || !cell.word(next);
  if (sameHead || cell.phrase('quantifiers', next) > 0) return !tight || sameHead;
  if (cell.afterLabel(next) > 0) return true;
  if (tight || person) return false;
  const equals = capital && cell.phrase('equals', at) > 0 && cell.phrase('equals', next) > 0;
  return equals || (cell.bulleted && cell.startsName(next, 'dash'));
}

function ownHead(cell: Cell, at: number): string | undefined {
  const head = at + cell.phrase('posts', at);
  const words = cell.sharedHead(head);
  return words > 0 && SHARED_WITH_ANY.has(cell.word(head)?.bare ?? '') ? cell.words(at, head + words) : undefined;
}

/**
 * Whether a name at `at` would take the head before it: it is written with a capital and has no head of its own.
 * A short form shares only with a short form before it (Phòng TCKT, KHVT).
 */
function sharesOn(cell: Cell, at: number, short: boolean): boolean {
  const word = cell.word(at);
  if (!word?.capital || cell.startsName(at, 'comma')) return false;
  return !word.acronym || (short && cell.ends(at + 1));
}

/** HĐND cấp huyện, Văn phòng HĐND và UBND cấp xã: one name for an office in many places. */
function ofManyPlaces(cell: Cell, at: number, end: number): boolean {
  for (let to = at + 1; to < end && to < at + 40; to++) {
    const tier = cell.phrase('tier', to);
    const level = cell.word(to + tier)?.bare ?? '';
    if (tier > 0 && to + tier < end && ['huyen', 'xa', 'co'].includes(level)) return true;
    if (tier > 0 && ['hai', '2', 'cac'].includes(cell.word(to - 1)?.bare ?? '')) return true;
  }
  return false;
}
