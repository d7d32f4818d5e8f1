import type { Cell } from './cell.ts';
import { addName, type Reading } from './reading.ts';

const TIERS = [
  ['tinh', 'thanh pho'],
  ['huyen', 'quan', 'thi xa', 'thanh pho', 'tp', 'tx', 'thi', 'thanh'],
  ['xa', 'phuong', 'thi tran', 'dac khu'],
];

/**
 * Reads People's Committees and Councils, with or without their chairman, from `at`: a group of them
 * (UBND các huyện, thị xã, thành phố) is one name; levels and places that share the head are a name each
 * (UBND cấp huyện, cấp xã; UBND các huyện: A, B). Returns where it stopped, or 0 when none stands there.
 */
export function readCommittees(reading: Reading, at: number): number {
  const { cell } = reading;
  const { lexicon } = cell;
  const body = at + cell.phrase(lexicon.posts, at);
  const words = cell.phrase(lexicon.committees, body);
  if (words === 0) return reading.committee === undefined ? 0 : readLevel(reading, at, at, reading.committee);
  const next = cell.key(body + words) === '(' ? cell.afterBracket(body + words) : body + words;
  return readLevel(reading, at, next, undefined);
}

/** Reads what follows the committee's own words at `next`; `lent` is the committee named before, if this one is not. */
function readLevel(reading: Reading, at: number, next: number, lent: string | undefined): number {
  const { cell } = reading;
  const { lexicon } = cell;
  const committee = lent ?? cell.words(at, next);
  const add = (end: number, collective: boolean): number => {
    addName(reading, at, end, collective, lent);
    reading.committee = committee;
    return end;
  };
  const tier = cell.phrase(lexicon.tier, next);
  if (tier > 0 && cell.level(next + tier) > 0) return add(tailEnd(cell, next + tier + cell.level(next + tier)), true);
  const quantifier = cell.many(next);
  const levels = next + quantifier;
  const level = cell.level(levels);
  if (quantifier > 0 && cell.phrase(lexicon.tier, levels) > 0) return add(levels + 1, true);
  if (level === 0 || (lent !== undefined && quantifier === 0 && !cell.ends(levels + level))) return 0;
  const after = levels + level;
  if (quantifier > 0) {
    const end = levelsEnd(cell, levels);
    if (cell.key(end) === ':' && cell.word(end + 1)) {
      const head = end === after ? `${committee} ${cell.words(levels, after)}` : committee;
      return readPlaces(reading, at, end + 1, head, committee);
    }
    if (isPlace(cell, after))
      return readPlaces(reading, at, after, `${committee} ${cell.words(levels, after)}`, committee);
    return add(tailEnd(cell, end), true);
  }
  if (isPlace(cell, after))
    return readPlaces(reading, at, after, `${committee} ${cell.words(levels, after)}`, committee);
  if (sameTier(cell, levels, after)) return add(tailEnd(cell, levelsEnd(cell, levels)), true);
  return add(tailEnd(cell, after), false);
}

/** Names for the places from `place` on, each with the head; a place with its own level takes the committee alone. */
function readPlaces(reading: Reading, at: number, place: number, head: string, committee: string): number {
  const { cell } = reading;
  let from = place;
  let end = placeEnd(cell, from);
  reading.from = at;
  addName(reading, from, end, false, head);
  while (cell.key(end) === ',' || cell.isAnd(end)) {
    from = end + 1;
    const level = cell.level(from);
    const ownLevel = level > 0 && isPlace(cell, from + level);
    if (!ownLevel && (!isPlace(cell, from) || cell.startsName(from, 'comma'))) break;
    end = placeEnd(cell, from);
    addName(reading, from, end, false, ownLevel ? committee : head);
  }
  reading.committee = committee;
  return end;
}

function isPlace(cell: Cell, at: number): boolean {
  return cell.word(at)?.capital === true && cell.level(at) === 0 && !cell.isAnd(at);
}

function placeEnd(cell: Cell, at: number): number {
  let to = at + 1;
  while (!cell.ends(to) && cell.phrase(cell.lexicon.predicates, to) === 0) to++;
  return to;
}

/** Where a list of levels ends; a place that closes it (…, TP Thủ Đức) is part of the group's name. */
function levelsEnd(cell: Cell, at: number): number {
  let end = at + cell.level(at);
  for (;;) {
    const link = cell.isAnd(end) || [',', '/', '-'].includes(cell.key(end) ?? '');
    const next = end + (cell.key(end) === ',' && cell.isAnd(end + 1) ? 2 : 1);
    const level = link ? cell.level(next) : 0;
    if (level === 0) return end;
    end = next + level;
    if (isPlace(cell, end)) return placeEnd(cell, end);
  }
}

/** Where the words after the levels end: trên địa bàn tỉnh, có liên quan. */
function tailEnd(cell: Cell, at: number): number {
  let to = at;
  while (!cell.ends(to) && cell.phrase(cell.lexicon.predicates, to) === 0) to++;
  return to;
}

/** Whether the level at `first` is followed, after a comma or its like, by another of the same tier. */
function sameTier(cell: Cell, first: number, end: number): boolean {
  const link = cell.isAnd(end) || [',', '/', '-'].includes(cell.key(end) ?? '');
  const next = end + 1;
  const level = link ? cell.level(next) : 0;
  if (level === 0) return false;
  const bare = (at: number, to: number) =>
    cell.tokens
      .slice(at, to)
      .map((token) => token.bare)
      .join(' ');
  const [one, other] = [bare(first, end), bare(next, next + level)];
  return TIERS.some((tier) => tier.includes(one) && tier.includes(other));
}
