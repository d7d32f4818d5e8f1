import { LETTER, WORD_END, WORD_START } from '../letters.ts';
import type { Quantity } from './quantity.ts';
import type { Comparator } from './types.ts';

/** How a quantity is compared, with the places (in the reading) of the words that say so. */
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
  '(?:(?: |: ?)(?:là|đạt|phải|tương ứng|lần lượt|từ|khoảng|ở mức|mức|cũng|có|được|trung bình|bình quân|gấp|mỗi (?:năm|quý|tháng|tuần)))*';
const AT_LEAST =
  'tối thiểu|tối thiếu|tối thiêu|tôi thiểu|tổi thiểu|toi thieu|ít nhất|it nhat|không dưới|khong duoi|không (?:thấp|ít|nhỏ|kém) hơn|thấp nhất|đạt(?: và|,| hoặc) vượt';
const AT_MOST =
  'tối đa|toi da|không quá|khong qua|không vượt(?: quá)?|không (?:cao|lớn|nhiều) hơn|không trên|nhiều nhất|cao nhất';
/** Where a clause or a part of it begins: “giảm thiểu 20%” lacks no word. */
const AT_HEAD = '(?<=(?:^|[,;:(]) ?|(?:^|\n)- )';
const BEFORE = new RegExp(
  `${WORD_START}(?:(?<atLeast>${AT_LEAST})|(?<atMost>${AT_MOST})|(?<over>trên|hơn|cao hơn|lớn hơn|nhiều hơn|vượt(?: mức)?)|(?<under>dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến)|(?<from>từ)|(?<past>quá)|(?<torn>(?:đạt )?tối|đạt (?:thiểu|đa|ít)|${AT_HEAD}thiểu))${FILLERS}(?: |: ?)?$`,
);
const SYMBOL_BEFORE = /(?:(?<atLeast>≥|>=)|(?<atMost>≤|<=)|(?<over>>)|(?<under><)) ?$/;
const OR_MORE = new RegExp(String.raw`^(?<words>[^\d,;.:()]{0,40}?)(?<![${LETTER}])trở (?<way>lên|xuống)${WORD_END}`);
/** "100% chỉ tiêu trở lên": the share of what was set, or more. */
const OF_THE_PLAN = /^(?:so với )?(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu)(?: giao| đề ra| được giao)?$/;
/** Words that say which grade or rank "trở lên" goes up from: "hoàn thành tốt trở lên", "cấp phòng trở lên". */
const GRADE = new RegExp(
  `${WORD_START}(?:hoàn thành|tốt|khá|giỏi|xuất sắc|trung bình|đạt|xếp|loại|hạng|cấp|mức|bậc|phòng|trưởng|phó|học|trung cấp|tiến sĩ|thạc sĩ|từ|tuổi|sao|lãnh đạo|quản lý|chủ chốt|ngạch|chức|úy|tá)${WORD_END}`,
);
const CHANGE_BEFORE = new RegExp(
  `${WORD_START}(?:(?<up>tăng trưởng|tăng|nâng|vượt(?: (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?: giao)?)?|gấp)|(?<down>cắt giảm|kéo giảm|tinh giảm|tinh giản|giảm|rút ngắn|tiết kiệm|hạ))(?: (?:thêm|gấp|bình quân|trung bình|hằng năm|hàng năm|mỗi năm|khoảng|được|từ|ở mức|tương ứng)|/năm)*:?$`,
);
const CHANGE_AT_HEAD = new RegExp(
  `^(?:(?:phấn đấu|đề xuất|kiến nghị|tiếp tục|thực hiện|mỗi năm|hằng năm|hàng năm|bình quân) )*(?:(?<up>tăng)(?! (?:cường|trưởng|tốc))|(?<down>cắt giảm|kéo giảm|tinh giản|giảm|rút ngắn|tiết kiệm))(?![${LETTER},])`,
);
const LEVEL = new RegExp(`${WORD_START}(?:lên|xuống|còn|đạt|ở mức|là)${WORD_END}`);
const THE_RISE_ITSELF = /(?:tốc độ|tỷ lệ|tỉ lệ) $/;
const LEADING_MARKS = new RegExp(`^[^${LETTER}]+`);

/**
 * Reads the comparator around a quantity in a text in small letters. `floor` and `ceiling` bound the clause.
 */
export function compare(small: string, q: Quantity, floor: number, ceiling: number): Comparison {
  const from = Math.max(floor, q.start - REACH);
  const before = small.slice(from, q.start);
  const found = BEFORE.exec(before) ?? SYMBOL_BEFORE.exec(before);
  const sense = senseOf(found, before);
  const range = q.min !== q.max;
  let comparator: Comparator = range ? 'range' : comparatorOf(sense);
  let start = found ? from + found.index : q.start;
  let end = q.end;
  let words: [number, number] | undefined =
    found && !(range && sense.from) ? [start, trimmedEnd(small, q.start)] : undefined;
  const after = OR_MORE.exec(small.slice(q.end, Math.min(ceiling, q.end + REACH)));
  if (after && !range && isOrMore(after.groups?.words ?? '', sense.from, q)) {
    comparator = after.groups?.way === 'lên' ? '>=' : '<=';
    end = q.end + after[0].length;
    words = [end - 'trở '.length - (after.groups?.way ?? '').length, end];
  }
  const ahead = small.slice(from, start).trimEnd();
  const isStep = q.unit?.small === 'bậc' && / lên$/.test(ahead);
  const direction = isStep
    ? 'up'
    : directionOf(ahead, sense, small.slice(floor, start), small.slice(q.end, q.end + 30));
  if (direction && sense.over?.startsWith('vượt')) {
    comparator = range ? 'range' : '=';
    start = q.start;
    words = undefined;
  }
  return { comparator, start, end, ...(words && { words }), ...(direction && { direction }) };
}

/** Words that compare by what they mean. */
type Sense = Readonly<Record<string, string | undefined>>;

/** Which comparator the words mean; "quá 3%" is a limit only where something is not to happen. */
function senseOf(found: RegExpExecArray | null, before: string): Sense {
  const sense = found?.groups ?? {};
  if (sense.past === undefined) return sense;
  return /(?:^|[ ,;])không /.test(before) ? { atMost: sense.past } : { over: sense.past };
}

function comparatorOf(sense: Sense): Comparator {
  if (sense.atLeast || sense.from) return '>=';
  if (sense.atMost) return '<=';
  if (sense.over) return '>';
  return sense.under ? '<' : '=';
}

/** "từ 90% trở lên", "từ 02 sáng kiến trở lên"; not "100% đảng viên hoàn thành tốt trở lên". */
function isOrMore(between: string, from: string | undefined, { max, unit }: Quantity): boolean {
  const words = between.trim();
  if (words === '' || OF_THE_PLAN.test(words)) return true;
  if (unit?.kind === 'percent' && max === 100) return false;
  return from !== undefined ? !/(?:^| )từ(?: |$)/.test(words) : words.split(' ').length <= 4 && !GRADE.test(words);
}

function directionOf(ahead: string, { over, under }: Sense, clause: string, rest: string): 'up' | 'down' | undefined {
  if (over === 'vượt' && /^ (?:so với|kế hoạch|dự toán|chỉ tiêu|mục tiêu)/.test(rest)) return 'up';
  const change = CHANGE_BEFORE.exec(ahead);
  if (change) {
    if (THE_RISE_ITSELF.test(ahead.slice(0, change.index))) return undefined;
    return change.groups?.up ? 'up' : 'down';
  }
  // "giảm tỷ lệ bỏ học dưới 0,5%": a level.
  if (under) return undefined;
  const near = clause.slice(-REACH);
  const part = Math.max(near.lastIndexOf(', '), near.lastIndexOf(': '));
  const head = changeAtHead(clause) ?? (part < 0 ? undefined : changeAtHead(near.slice(part)));
  return head === undefined || LEVEL.test(near) ? undefined : head;
}

/** The change that a clause opens with: "giảm 30% thời gian". */
export function changeAtHead(clause: string): 'up' | 'down' | undefined {
  const head = CHANGE_AT_HEAD.exec(clause.slice(0, 12 + REACH).replace(LEADING_MARKS, ''));
  return head === null ? undefined : head.groups?.up ? 'up' : 'down';
}

function trimmedEnd(small: string, end: number): number {
  let at = end;
  while (at > 0 && (small[at - 1] === ' ' || small[at - 1] === ':')) at--;
  return at;
}
