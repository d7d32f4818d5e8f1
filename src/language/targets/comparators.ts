import type { Quantity } from './quantities.ts';
import type { Comparator } from './types.ts';

/** How a quantity is compared, with the places (normalised text) of the words that say so. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly direction?: 'up' | 'down';
  /** The words before the number, or those after it (*trở lên*); absent for a bare value. */
  readonly words?: readonly [number, number];
  /** Where comparator, value and unit begin and end together. */
  readonly start: number;
  readonly end: number;
}

/** The longest stretch of text looked at on either side of a number. */
const REACH = 90;

const FILLERS =
  '(?:(?: |: ?)(?:là|đạt|phải|tương ứng|lần lượt|từ|khoảng|ở mức|mức|cũng|có|được|trung bình|bình quân|mỗi (?:năm|quý|tháng|tuần)))*';
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?<atLeast>tối thiểu|tối thiếu|tối thiêu|tôi thiểu|tổi thiểu|toi thieu|ít nhất|it nhat|không dưới|khong duoi|không (?:thấp|ít|nhỏ|kém) hơn|thấp nhất|đạt(?: và|,| hoặc) vượt)|(?<atMost>tối đa|toi da|không quá|khong qua|không vượt(?: quá)?|không (?:cao|lớn|nhiều) hơn|không trên|nhiều nhất|cao nhất)|(?<over>trên|hơn|cao hơn|lớn hơn|nhiều hơn|vượt(?: mức)?)|(?<under>dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến)|(?<from>từ)|(?<torn>(?:đạt )?tối))${FILLERS}(?: |: ?)?$`,
  'iu',
);
const SYMBOL = /(?<atLeast>≥|>=)|(?<atMost>≤|<=)|(?<over>>)|(?<under><)/u;
const SYMBOL_BEFORE = new RegExp(`(?:${SYMBOL.source}) ?$`, 'u');
const OR_MORE = /^(?<words>[^\d,;.:()]{0,40}?)(?<![\p{L}\p{M}])trở (?<way>lên|xuống)(?![\p{L}\p{M}])/iu;
/** "100% chỉ tiêu trở lên": the share of what was set, or more. */
const OF_THE_PLAN = /^(?:so với )?(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu)(?: giao| đề ra| được giao)?$/iu;
const CHANGE_BEFORE =
  /(?<![\p{L}\p{M}])(?:(?<up>tăng trưởng|tăng|nâng|vượt)|(?<down>cắt giảm|tinh giảm|giảm|rút ngắn|tiết kiệm|hạ))(?: (?:thêm|bình quân|trung bình|hằng năm|hàng năm|mỗi năm|khoảng|được|từ|ở mức|tương ứng))*$/iu;
const CHANGE_AT_HEAD =
  /^(?:phấn đấu )?(?:(?<up>tăng)(?! (?:cường|trưởng|tốc))|(?<down>cắt giảm|giảm|rút ngắn|tiết kiệm))(?![\p{L}\p{M},])/iu;
const LEVEL = /(?<![\p{L}\p{M}])(?:lên|xuống|còn|đạt|ở mức|là)(?![\p{L}\p{M}])/iu;
const THE_RISE_ITSELF = /(?:tốc độ|tỷ lệ|tỉ lệ) $/iu;

/**
 * Reads the comparator around a quantity. `floor` and `ceiling` bound the clause (normalised text).
 * Rules: contracts.md, "ccht parse", target.
 */
export function compare(text: string, q: Quantity, floor: number, ceiling: number): Comparison {
  const from = Math.max(floor, q.start - REACH);
  const before = text.slice(from, q.start);
  const found = BEFORE.exec(before) ?? SYMBOL_BEFORE.exec(before);
  const sense = found?.groups ?? {};
  const range = q.min !== q.max;
  let comparator: Comparator = range
    ? 'range'
    : sense.atLeast || sense.from
      ? '>='
      : sense.atMost
        ? '<='
        : sense.over
          ? '>'
          : sense.under
            ? '<'
            : '=';
  let start = found ? from + found.index : q.start;
  let end = q.end;
  let words: [number, number] | undefined =
    found && !(range && sense.from) ? [start, trimmedEnd(text, q.start)] : undefined;
  const after = OR_MORE.exec(text.slice(q.end, Math.min(ceiling, q.end + REACH)));
  if (after && !range && isOrMore(after.groups?.words ?? '', sense.from)) {
    comparator = after.groups?.way?.toLowerCase() === 'lên' ? '>=' : '<=';
    end = q.end + after[0].length;
    words = [end - 'trở '.length - (after.groups?.way ?? '').length, end];
  }
  const ahead = text.slice(from, start).trimEnd();
  const direction = directionOf(ahead, sense.over, text.slice(floor, start), text.slice(q.end, q.end + 30));
  if (direction && sense.over?.startsWith('vượt')) {
    comparator = range ? 'range' : '=';
    start = q.start;
    words = undefined;
  }
  return { comparator, start, end, ...(words && { words }), ...(direction && { direction }) };
}

/** "từ 90% trở lên", "từ 02 sáng kiến trở lên"; not "100% đảng viên hoàn thành tốt trở lên". */
function isOrMore(between: string, from: string | undefined): boolean {
  const words = between.trim();
  return (
    words === '' ||
    OF_THE_PLAN.test(words) ||
    (from !== undefined && !/(?<![\p{L}\p{M}])từ(?![\p{L}\p{M}])/iu.test(words))
  );
}

function directionOf(ahead: string, over: string | undefined, clause: string, rest: string): 'up' | 'down' | undefined {
  if (over?.toLowerCase() === 'vượt' && /^ (?:so với|kế hoạch|dự toán|chỉ tiêu|mục tiêu)/iu.test(rest)) return 'up';
  const near = CHANGE_BEFORE.exec(ahead);
  if (near) {
    if (THE_RISE_ITSELF.test(ahead.slice(0, near.index))) return undefined;
    return near.groups?.up ? 'up' : 'down';
  }
  const head = CHANGE_AT_HEAD.exec(clause.slice(0, 12 + REACH).replace(/^[^\p{L}]+/u, ''));
  if (!head || LEVEL.test(clause.slice(-REACH))) return undefined;
  return head.groups?.up ? 'up' : 'down';
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === ':')) at--;
  return at;
}
