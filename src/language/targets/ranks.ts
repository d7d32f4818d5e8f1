import { LETTER, WORD_END, WORD_START } from '../letters.ts';
import type { Comparison } from './comparators.ts';
import type { Quantity } from './quantity.ts';

const GROUP_BEFORE = /(?:nhóm|top|tốp) (?:đầu )?$/;
const FIRST = /dẫn đầu|đứng đầu|hàng đầu|đầu|cao nhất|tốt nhất/;
const PLACE_BEFORE = new RegExp(
  `${WORD_START}(?:(?:vị trí|vị thứ|thứ hạng|hạng|(?<!sắp )xếp|đứng)(?: thứ| hạng)*|thứ)(?: (?:từ|là))*:? $`,
);
const NOT_A_PLACE = new RegExp(`${WORD_START}(?:lần|ngày|tuần|nhóm|đô thị|loại|khóa|con|người|vụ) (?:thứ|hạng) $`);
const WANTED = new RegExp(
  `${WORD_START}(?:ph[ấầẩâa]n (?:đấu|đầu|dau)|duy trì|giữ|giữ vững|mục tiêu|đến năm|vươn lên)${WORD_END}`,
);
const NO_RANK: ReadonlySet<string> = new Set(['percent', 'measure', 'money', 'time', 'age']);
const OR_BETTER = new RegExp(`^[${LETTER} ]{0,20}trở lên`);

/**
 * True for a place among others: "nhóm 15 tỉnh dẫn đầu", "top 20", "phấn đấu xếp thứ 10", "thứ hạng 12 trở lên".
 * `floor` is where the clause begins. A place that is not wanted ("xếp thứ 23/63") is none.
 */
export function isRank(small: string, q: Quantity, floor: number): boolean {
  const near = small.slice(Math.max(floor, q.start - 30), q.start);
  const group = GROUP_BEFORE.exec(near);
  if (group !== null) return !group[0].startsWith('nhóm') || FIRST.test(small.slice(q.end, q.end + 60));
  if (!PLACE_BEFORE.test(near) || NOT_A_PLACE.test(near) || NO_RANK.has(q.unit?.kind ?? '')) return false;
  return (
    WANTED.test(small.slice(Math.max(floor, q.start - 90), q.start)) || OR_BETTER.test(small.slice(q.end, q.end + 30))
  );
}

/** Any better place will do as well. */
export function ranked(comparison: Comparison): Comparison {
  return comparison.comparator === '=' || comparison.comparator === '>='
    ? { ...comparison, comparator: '<=' }
    : comparison;
}
