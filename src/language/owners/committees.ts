import type { Cell } from './cell.ts';
import { predicateAt } from './predicates.ts';
import { addName, type Reading } from './reading.ts';
import { isPlace, isPlaceName, levelsEnd, placeEnd, sameTier } from './tiers.ts';

/** Villages and quarters (thôn, khu phố, ấp), whose committee nobody means. */
const WITHOUT_COMMITTEE = new Set(['thon', 'khu', 'ap', 'khom', 'xom', 'buon']);

/**
 * Reads People's Committees and Councils, with or without their chairman, from `at`: a group of them
 * (UBND các huyện, thị xã, thành phố) is one name; levels and places that share the head are a name each
 * (UBND cấp huyện, cấp xã; UBND các huyện: A, B). Returns where it stopped, or 0 when none stands there.
 */
export function readCommittees(reading: Reading, at: number): number {
  const { cell } = reading;
  const body = at + cell.phrase('posts', at);
  const words = cell.phrase('committees', body);
  if (words === 0)
    return reading.committee === undefined ? readLevelOnly(reading, at) : readLevel(reading, at, at, reading.committee);
  const next = cell.key(body + words) === '(' ? cell.afterBracket(body + words) : body + words;
  return readLevel(reading, at, next, undefined);
}

/** Reads what follows the committee's own words at `next`; `lent` is the committee named before, if this one is not. */
function readLevel(reading: Reading, at: number, next: number, lent: string | undefined): number {
  const { cell } = reading;
  const committee = lent ?? cell.words(at, next);
  const add = (end: number, collective: boolean): number => {
    addName(reading, at, end, collective, lent);
    reading.committee = committee;
    return end;
  };
  const tier = cell.phrase('tier', next);
  const tierEnd = next + tier + cell.level(next + tier);
  if (tier > 0 && tierEnd > next + tier) {
    const other = cell.key(tierEnd) === '/' ? cell.level(tierEnd + 1) : 0;
    return add(tailEnd(cell, other > 0 ? tierEnd + 1 + other : tierEnd), true);
  }
  const quantifier = cell.many(next);
  const levels = next + quantifier;
  const level = cell.level(levels);
  if (quantifier > 0 && cell.phrase('tier', levels) > 0) return add(levels + 1, true);
  if (lent !== undefined && WITHOUT_COMMITTEE.has(cell.word(levels)?.bare ?? '')) return 0;
  const after = levels + level;
  if (level === 0) return 0;
  const another = isPlace(cell, after) && !cell.word(levels)?.capital;
  if (lent !== undefined && quantifier === 0 && !cell.ends(after) && !another) return 0;
  const head = `${committee} ${isPlace(cell, after) ? cell.wordsBefore(levels, after) : cell.words(levels, after)}`;
  if (quantifier > 0) {
    const end = levelsEnd(cell, levels);
    const tail = tailEnd(cell, end);
    if (cell.key(tail) === ':' && cell.word(tail + 1)) {
      const kind = end === after ? `${committee} ${cell.words(levels, tail)}` : committee;
      return readPlaces(reading, at, tail + 1, kind, committee);
    }
    return isPlace(cell, after) ? readPlaces(reading, at, after, head, committee) : add(tailEnd(cell, end), true);
  }
  const place = cell.key(after) === ':' ? after + 1 : after;
  if (isPlace(cell, place)) return readPlaces(reading, at, place, head, committee);
  if (sameTier(cell, levels, after)) return add(tailEnd(cell, levelsEnd(cell, levels)), true);
  return add(tailEnd(cell, after), cell.phrase('telling', after) > 0);
}

/** Các xã: A, B; các xã A, B: places that lend their level. */
function readLevelOnly(reading: Reading, at: number): number {
  const { cell } = reading;
  const levels = at + cell.phrase('quantifiers', at);
  const after = levels + cell.level(levels);
  if (levels === at || after === levels) return 0;
  const place = cell.key(after) === ':' ? after + 1 : after;
  const words = cell.words(levels, after);
  if (!isPlace(cell, place) || cell.startsName(place, 'comma')) return 0;
  const end = readPlaces(reading, at, place, words.charAt(0).toUpperCase() + words.slice(1), '');
  reading.committee = undefined;
  return end;
}

/** Names for the places from `place` on, each with the head; a place with its own level takes the committee alone. */
function readPlaces(reading: Reading, at: number, place: number, head: string, committee: string): number {
  const { cell } = reading;
  let from = place;
  let end = placeEnd(cell, from);
  reading.from = at;
  addName(reading, from, end, false, head);
  while (cell.isLink(end, ',')) {
    from = cell.afterLink(end);
    const level = cell.level(from);
    const ownLevel = level > 0 && isPlace(cell, from + level);
    const another = cell.startsName(from, 'comma') && !isPlaceName(cell, from);
    if (!ownLevel && (!isPlace(cell, from) || another)) break;
    end = placeEnd(cell, from);
    addName(reading, from, end, false, ownLevel ? committee || undefined : head);
  }
  reading.committee = committee;
  return end;
}

/** Where the words after the levels end: trên địa bàn tỉnh, có liên quan. */
function tailEnd(cell: Cell, at: number): number {
  let to = at;
  for (; ; to++) {
    // "Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội"
    const dash = to > at && cell.key(to) === '-' && cell.word(to + 1)?.capital === false && cell.level(to + 1) === 0;
    if (dash && !cell.startsName(to + 1, 'comma')) continue;
    const told = predicateAt(cell, to) > 0 || cell.phrase('verbs', to) > 0;
    if (cell.ends(to) || told || cell.closed(to)) return to;
  }
}
