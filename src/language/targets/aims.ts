import { LETTER } from '../letters.ts';
import {
  ASPIRES,
  CAPITAL,
  CAPITAL_HOLDER,
  COMPARED,
  CONDITION,
  CONDITION_AT_HEAD,
  COST,
  COUNTED_FROM,
  DEMAND,
  DESCRIBES,
  DONE_AFTER,
  DURATION,
  EACH,
  FIGURE_ASKED,
  FOR_WHOM,
  FORBIDDEN,
  GRADE_AFTER,
  INDEX_NAMED,
  LEADING,
  LIMIT_FOR_WORK,
  LIST_MARK,
  MARKS,
  MONEY_MEASURED,
  NO_AMOUNT,
  NOT_YET,
  PARTS_OF_A_PLAN,
  PAY,
  PERIODIC,
  QUANTITY_NAMED,
  RATE_NAMED,
  REACHED,
  RECKONED_AT,
  RESULT_VERB,
  RULE_AFTER,
  SHARE_NAMED,
  SHARE_OF_COUNTED,
  SOURCE_OF_MONEY,
  TAKEN_IN,
  THAT_IS,
} from './aim-words.ts';
import type { Comparison } from './comparators.ts';
import { bringsForthAt, deliversAt, opensWithDelivery, opensWithSomeVerb } from './delivery.ts';
import type { Quantity } from './quantities.ts';
import { isRank } from './ranks.ts';
import { trimPiece } from './subject-edges.ts';
import type { Reading, Stretch } from './types.ts';
import { unscaled } from './units.ts';

const REACH = 90;

/** Where a quantity stands: what its clause says before and after it. */
interface Setting {
  readonly reading: Reading;
  readonly q: Quantity;
  /** Words that compare: "tối thiểu", "trở lên", or "". */
  readonly words: string;
  readonly comparison: Comparison;
  readonly before: string;
  readonly after: string;
  /** The beginning of the clause and what stands in it after the last colon and comma, without list marks. */
  readonly heads: readonly string[];
  readonly afterAim: boolean;
  /** The aim before in the sentence counts the same, or what stands here is no more than a name and its amount. */
  readonly afterAlike: boolean;
}

/** What aims stand before a quantity. */
export interface Earlier {
  /** Where the last one of the same clause ends. */
  readonly end?: number;
  /** The unit of the last one of the same sentence. */
  readonly unit?: string;
}

/**
 * Whether a quantity is something aimed at; years, item numbers, ages, costs, time limits and results are not.
 * `clause` is the stretch that it stands in.
 */
export function isAim(
  reading: Reading,
  q: Quantity,
  comparison: Comparison,
  clause: Stretch,
  earlier: Earlier,
): boolean {
  const floor = clause.start;
  const { small } = reading;
  if (q.isStart) return false;
  if (isRank(small, q, floor)) return true;
  const before = small.slice(Math.max(floor, comparison.start - REACH), comparison.start);
  const after = small.slice(comparison.end, Math.min(clause.end, comparison.end + REACH));
  const words = comparison.words ? small.slice(...comparison.words) : '';
  const compared = comparison.words !== undefined;
  if (q.inWords && !(compared && q.unit && q.unit.kind !== 'time' && q.unit.kind !== 'unknown')) return false;
  if (!DEMAND.test(words) && isResult(small, q, comparison, floor)) return false;
  if (compared ? CONDITION.test(after) : NOT_YET.test(after)) return false;
  if (COMPARED.test(small.slice(Math.max(0, comparison.start - REACH), comparison.start))) return false;
  if (compared && /^ (?:là|chiếm) \d/.test(after)) return false;
  if (isAttribute(small, q, comparison, words, earlier.end)) return false;
  if (!compared && earlier.end === undefined && SHARE_OF_COUNTED.test(before)) return false;
  return isAimOfKind({
    reading,
    q,
    words,
    comparison,
    before,
    after,
    heads: headsOf(small, floor, comparison.start),
    afterAim: earlier.end !== undefined,
    afterAlike:
      q.unit !== undefined &&
      earlier.unit !== undefined &&
      (unscaled(earlier.unit) === unscaled(q.unit.small) || (after.trim() === '' && ONLY_NAME.test(before))),
  });
}

/** Whether the words right before say that it is reached: "đã đạt 98%", "ước đạt 856 tỷ đồng". */
export function isResult(small: string, q: Quantity, comparison: Comparison, floor: number): boolean {
  if (q.isStart) return false;
  const before = small.slice(Math.max(floor, comparison.start - REACH), comparison.start);
  if (q.unit?.kind === 'percent' && before.endsWith(' được ') && !ASPIRES.test(before)) return true;
  return REACHED.test(before) || (comparison.words !== undefined && RESULT_VERB.test(before));
}

/**
 * What only describes what an aim before counts: "10 bác sĩ trên 10.000 dân", "90% hộ từ 02 lao động trở lên",
 * "72 xã đạt 19 tiêu chí", "03 sản phẩm OCOP từ 3 sao trở lên".
 */
function isAttribute(
  small: string,
  q: Quantity,
  comparison: Comparison,
  words: string,
  lastAim: number | undefined,
): boolean {
  if (
    isBase(q) &&
    (words === 'trên' ||
      /(?:bình quân|cứ|trên) $/.test(small.slice(Math.max(0, comparison.start - 12), comparison.start)))
  )
    return true;
  if (lastAim === undefined || comparison.direction !== undefined) return false;
  const between = small.slice(lastAim, comparison.start);
  const unit = q.unit?.small;
  if (unit === 'sao' || (unit === 'tiêu chí' && /^[^,;:]*đạt $/.test(between))) return true;
  if (words === 'trên' && between.trim() === '') return true;
  if (q.unit?.kind !== 'thing' && q.unit?.kind !== 'unknown') return false;
  return /^(?:từ|trên|dưới|hơn|trở lên)$/.test(words) && !SEPARATED.test(between);
}

/** "trên 100 dân", "trên 1 vạn dân": the base of a rate. */
function isBase(q: Quantity): boolean {
  return /^(?:vạn dân|dân|trẻ|trẻ em)$/.test(q.unit?.small ?? '') && /^10*$/.test(String(q.max));
}

const SEPARATED = /[,;:(]| (?:và|đạt|có|là|phấn đấu|giảm|tăng|với|còn|cho|xây dựng|thành lập|tổ chức|mỗi) |^ ?$/;

function headsOf(small: string, floor: number, to: number): string[] {
  const from = Math.max(floor, to - REACH);
  const words = small.slice(from, to);
  const marks = [words.lastIndexOf(': '), words.lastIndexOf(', ')].filter((at) => at >= 0);
  const starts = [floor, ...marks.map((at) => from + at + 2)];
  return starts.map((start) =>
    small
      .slice(start, start + REACH)
      .replace(LIST_MARK, '')
      .replace(LEADING, ''),
  );
}

function isAimOfKind(setting: Setting): boolean {
  const { reading, q, words, comparison, before, after, heads } = setting;
  const compared = comparison.words !== undefined;
  if (q.unit?.kind !== 'percent' && compared && !/thiểu|nhất|đa$/.test(words)) {
    if (RULE_AFTER.test(after) || heads.some((head) => CONDITION_AT_HEAD.test(head))) return false;
  }
  switch (q.unit?.kind) {
    case 'percent':
      if (!compared && (SOURCE_OF_MONEY.test(before) || RECKONED_AT.test(before))) return false;
      if (!compared && heads.some((head) => PAY.test(head) || /^(?:tổng )?(?:kinh phí|dự toán|nguồn vốn)/.test(head)))
        return false;
      return !(CAPITAL.test(after) && CAPITAL_HOLDER.test(before));
    case 'money':
      if (COST.test(before) && !TAKEN_IN.test(before.trimStart())) return false;
      return (compared || MONEY_MEASURED.test(before)) && !LIMIT_FOR_WORK.test(before);
    case 'time':
      return isDuration(setting);
    case 'age':
      return before.includes('tuổi thọ') && (compared || deliversAt(before) || before.endsWith(': '));
    case 'measure':
      if ((compared || q.min !== q.max) && GRADE_AFTER.test(after)) return false;
      if (q.unit.small.startsWith('điểm') && heads.some((head) => MARKS.test(head))) return false;
      return compared ? !isPreposition(reading.small, q, words) : isBareMeasure(setting);
    case 'thing':
      if (compared) return !isPreposition(reading.small, q, words);
      return isBareCount(setting) && !/^\p{Lu}\p{Ll}/u.test(q.unit.text);
    case 'unknown':
      return isOddAim(setting);
    default:
      return isBareIndex(setting);
  }
}

/** A noun that no list knows counts only with words that demand an amount, or where it is surely brought forth. */
function isOddAim({ reading, q, words, comparison, before, heads, afterAim }: Setting): boolean {
  const named = heads.some((head) => QUANTITY_NAMED.test(head) || INDEX_NAMED.test(head));
  if (q.min !== q.max) return heads.some(opensWithDelivery) && !NO_AMOUNT.test(before);
  if (words === '') {
    if (named && /(?: (?:đạt|là)|:) $/.test(before)) return true;
    if (PARTS_OF_A_PLAN.test(q.unit?.small ?? '')) return false;
    if (comparison.direction !== undefined || bringsForthAt(before)) return true;
    const asCount = writtenAsCount(reading, q);
    if (asCount && VERB_LEAD.test(before) && !NO_AMOUNT.test(before) && heads.some(opensWithSomeVerb)) return true;
    return afterAim && (/, $/.test(before) || (asCount && / và $/.test(before)));
  }
  if (named && q.unit?.text.includes('/')) return true;
  return (
    DEMAND.test(words) && (!words.startsWith('trở') || !/có $/.test(before)) && !isPreposition(reading.small, q, words)
  );
}

function isDuration({ q, words, comparison, before, after }: Setting): boolean {
  const unit = q.unit?.small ?? '';
  const aimed =
    comparison.words !== undefined ||
    comparison.direction !== undefined ||
    unit.includes('/') ||
    /(?:còn|xuống) $/.test(before);
  if (!aimed || words === 'từ') return false;
  if (/^(?:tháng|năm|tuần|quý)/.test(unit)) return /số năm/.test(before);
  if (LIMIT_FOR_WORK.test(before) || COUNTED_FROM.test(after) || FORBIDDEN.test(before)) return false;
  if (DEMAND.test(words) && before.trim() === '' && FOR_WHOM.test(after)) return true;
  return (
    (unit.includes('/') && (words !== '' || DURATION.test(before))) ||
    /^(?:phút|giây|giờ|ms)/.test(unit) ||
    DURATION.test(before)
  );
}

function isBareMeasure(setting: Setting): boolean {
  const { q, comparison, before } = setting;
  const unit = q.unit?.small ?? '';
  if (PERIODIC.test(before)) return false;
  if (unit.startsWith('lần/')) return !before.includes('định kỳ');
  if (unit === 'sao' || unit === 'lần' || unit === 'hạng') {
    return comparison.direction !== undefined || /(?:còn|xuống) $/.test(before);
  }
  return isBareCount(setting);
}

/** A count without a comparator is a target where it is delivered: at the head of the clause, or after such a verb. */
function isBareCount({ reading, q, before, heads, afterAim, afterAlike }: Setting): boolean {
  if (LIST_MARK.exec(before)?.[0] === before || q.of === q.max) return true;
  if (/^ ?(?:bình quân|trung bình) $/.test(before)) return true;
  if (q.of !== undefined && before.endsWith(': ')) return true;
  if (PERIODIC.test(before)) return false;
  if (heads.some((head, at) => QUANTITY_NAMED.test(head) && !(afterAim && at === 0 && heads.length > 1))) {
    return !NO_AMOUNT.test(before) && !COST.test(before);
  }
  if (/: ?$/.test(before)) {
    return !COST.test(before) && (FIGURE_ASKED.test(before) || (writtenAsCount(reading, q) && !DESCRIBES.test(before)));
  }
  if (heads.length > 0 && SHARE_NAMED.test(heads[0] ?? '') && !afterAim) return before.endsWith(' đạt ');
  if (deliversAt(before) || (RATE.test(q.unit?.small ?? '') && !NO_AMOUNT.test(before))) return true;
  if (THAT_IS.test(before)) return afterAim;
  if (/(?:[,;]| và) $/.test(before)) return afterAim;
  if (afterAlike && ITEM.test(before)) return !NO_AMOUNT.test(before);
  const asCount = writtenAsCount(reading, q);
  if (/ với(?: tổng số)? $/.test(before)) return afterAim && asCount;
  if (/(?:^|[ ,;:(])có(?: (?:được|thêm|khoảng|gần))* $/.test(before))
    return EACH.test(before) || !hasWords(reading.small, q, before);
  if (/(?:^|[ ,;:(])mỗi (?!.*gồm $)[a-zà-ỹ ]{1,20}$/.test(before)) return asCount || q.min !== q.max;
  if (/(?:là|việc làm(?: mới)? cho) $/.test(before)) return asCount;
  if (!asCount || NO_AMOUNT.test(before)) return false;
  return (
    heads.some(opensWithDelivery) ||
    (SHORT_LEAD.test(before) && heads.some(opensWithSomeVerb) && !FORBIDDEN.test(before))
  );
}

/** Not more than a verb of two words before the number. */
const VERB_LEAD = new RegExp(`^ ?(?:[${LETTER}]+ ){1,2}$`);
/** At most seven words, none of them a joint, before the number. */
const SHORT_LEAD = new RegExp(`^ ?(?:[${LETTER}]+ ){1,7}$`);

/** A name right before its amount, the next of a list: ", gia cầm ". */
const ITEM = /(?:^|[,;:] )(?!.*(?:^| )có )[^,;:]{1,30}$/;

const ONLY_NAME = new RegExp(`^ ?[${LETTER} /]{2,25} $`);

/** So many for each body, person or time; "3 người/ca" is how work is done. */
const RATE = /\/(?!ca$|lỗi|giờ$|phút$|giây$|lần$|suất)/;

/** Counts are written with a zero ahead or are large: "03 lớp", "12 lớp"; "3 khâu" is a way of speaking. */
function writtenAsCount({ small }: Reading, q: Quantity): boolean {
  return q.max >= 10 || small[q.start] === '0';
}

/** Whether anything but intent and time stands before the number. */
function hasWords(small: string, q: Quantity, before: string): boolean {
  const piece = trimPiece(small, q.start - before.length, q.start);
  return piece !== undefined && piece.end > piece.start;
}

/** "trên 02 lĩnh vực", "từ 03 nguồn": the word is a preposition unless the amount is plainly large or a degree. */
function isPreposition(small: string, q: Quantity, words: string): boolean {
  if (q.unit?.text.startsWith('/') || /^(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn) /.test(q.unit?.small ?? '')) return false;
  if (q.min !== q.max) {
    return NO_AMOUNT.test(small.slice(Math.max(0, q.start - REACH), q.start)) && !words.startsWith('từ');
  }
  if (words === 'trên' || words === 'dưới') return q.unit?.kind === 'measure' ? q.max === 1 : q.max < 10;
  return words === 'từ' && q.unit?.kind !== 'measure';
}

/** An index without a unit: "đạt từ 0,7 trở lên", "Chỉ số … đạt 68", "Số bác sĩ/vạn dân: 11". */
function isBareIndex({ q, words, comparison, before, after, heads }: Setting): boolean {
  if (!/^ ?(?:[;.,)]|$|trở lên)/.test(after) || DONE_AFTER.test(after)) return false;
  if (/[≥≤]|[<>]=/.test(words)) return true;
  const compared = comparison.words !== undefined;
  const named =
    RATE_NAMED.test(before) ||
    (heads.some((head) => INDEX_NAMED.test(head)) && (compared || /(?: (?:đạt|là)|:) $/.test(before)));
  if (Number.isInteger(q.max)) return named && (q.max < 1900 || q.max > 2100);
  return named || compared || / đạt $/.test(before);
}
