import type { Cell } from './cell.ts';
import { nameEnd } from './name-end.ts';
import { addName, type Reading } from './reading.ts';

/** Heads that names share even where the lexicon does not know their fields; those of Sở and Bộ it knows. */
const SHARED_WITH_ANY = new Set(['phong', 'vu', 'cuc', 'chi', 'khoa']);
const NUMBER = /^(?:\d{1,3}|[ivx]{1,4})$/;

/** Reads the name of one office from `at` (or a group that an office's name opens: Công an các xã); where it stopped. */
export function readNamed(reading: Reading, at: number): number {
  const { cell } = reading;
  const shared = reading.head ?? (reading.listsAny && cell.word(at)?.capital ? reading.list : undefined);
  const lent = shared !== undefined && !cell.startsName(at, 'comma') ? shared : undefined;
  const { end, next, group } = nameEnd(cell, at);
  const own = ownHead(cell, at);
  addName(reading, at, end, group || ofManyPlaces(cell, at, end), lent);
  const series = readSeries(reading, at, end, next);
  if (series > next) return series;
  const short = cell.phrase('inner', at) > 0 && cell.word(end - 1)?.acronym === true;
  if (own !== undefined) reading.head = cell.key(next) === ',' && sharesOn(cell, next + 1, short) ? own : undefined;
  else if (lent === undefined) reading.head = undefined;
  return next;
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

/** Phòng Nghiệp vụ 1, 2, 3: names that differ in their number. Where the series ends, or `next`. */
function readSeries(reading: Reading, at: number, end: number, next: number): number {
  const { cell } = reading;
  const own = cell.word(end - 2)?.bare === 'so' ? end - 2 : end - 1;
  if (own <= at || numberEnd(cell, own) !== end) return next;
  const head = cell.words(at, own);
  let to = next;
  while (cell.isLink(to, ',') && numberEnd(cell, cell.afterLink(to)) > 0) {
    const first = cell.afterLink(to);
    to = numberEnd(cell, first);
    const short = own === end - 2 && cell.word(first)?.bare !== 'so';
    addName(reading, first, to, false, short ? `${head} ${cell.words(own, own + 1)}` : head);
  }
  return to;
}

/** Where the number at `at` (2; số 2) ends, if nothing of a name follows; else 0. */
function numberEnd(cell: Cell, at: number): number {
  const first = cell.word(at)?.bare === 'so' ? at + 1 : at;
  return NUMBER.test(cell.word(first)?.bare ?? '') && cell.ends(first + 1) ? first + 1 : 0;
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
