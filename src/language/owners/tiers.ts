import type { Cell } from './cell.ts';
import { predicateAt } from './predicates.ts';

const TIERS = [
  ['tinh', 'thanh pho', 'tp', 'thanh pho truc thuoc trung uong'],
  ['huyen', 'quan', 'thi xa', 'thanh pho', 'tp', 'tx', 'thi', 'thanh'],
  ['xa', 'phuong', 'thi tran', 'dac khu'],
];

/** Whether the level from `first` to `end` is followed, after a comma or its like, by another of the same tier. */
export function sameTier(cell: Cell, first: number, end: number): boolean {
  const next = cell.afterLink(end);
  const level = cell.isLink(end, ',/-') ? cell.level(next) : 0;
  if (level === 0) return false;
  const bare = (at: number, to: number) =>
    cell.tokens
      .slice(at, to)
      .map((token) => token.bare)
      .join(' ');
  const [one, other] = [bare(first, end), bare(next, next + level)];
  return TIERS.some((tier) => tier.includes(one) && tier.includes(other));
}

/** Where a list of levels ends; a place that closes it (…, TP Thủ Đức) is part of the group's name. */
export function levelsEnd(cell: Cell, at: number): number {
  let end = at + cell.level(at);
  for (;;) {
    const next = cell.afterLink(end);
    const level = cell.isLink(end, ',/-') ? cell.level(next) : 0;
    if (level === 0) return end;
    end = next + level;
    if (isPlace(cell, end)) end = placesEnd(cell, end);
  }
}

/** Where the names end that share the level before `at`: thành phố Đà Lạt, Bảo Lộc. */
function placesEnd(cell: Cell, at: number): number {
  let end = placeEnd(cell, at);
  for (let next = cell.afterLink(end); cell.key(end) === ',' && isPlace(cell, next); next = cell.afterLink(end)) {
    if (!isPlaceName(cell, next) || cell.startsName(next, 'comma')) break;
    end = placeEnd(cell, next);
  }
  return end;
}

/** Whether a place's own name may stand at `at`. */
export function isPlace(cell: Cell, at: number): boolean {
  const word = cell.word(at);
  return (word?.capital === true || /^\d{1,2}$/.test(word?.key ?? '')) && cell.level(at) === 0 && !cell.isAnd(at);
}

/** Whether what stands at `at` is written as places are, each word with a capital: Hội An, Nhà Bè; no head of its own. */
export function isPlaceName(cell: Cell, at: number): boolean {
  if (cell.phrase('heads', at) > 0) return false;
  let to = at;
  for (; !cell.ends(to) && to < at + 5; to++) if (!cell.word(to)?.capital || cell.word(to)?.acronym) return false;
  return to > at && cell.ends(to);
}

/** Where the name of a place ends. */
export function placeEnd(cell: Cell, at: number): number {
  let to = at + 1;
  while (!cell.ends(to) && predicateAt(cell, to) === 0) to++;
  return to;
}
