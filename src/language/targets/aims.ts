import {
  CAPITAL,
  CAPITAL_HOLDER,
  COMPARED,
  CONDITION,
  COST,
  COUNTED_FROM,
  DELIVERY,
  DELIVERY_AT_HEAD,
  DEMAND,
  DURATION,
  EACH,
  FIGURE_ASKED,
  LIMIT_FOR_WORK,
  LIST_MARK,
  MONEY_MEASURED,
  NO_AMOUNT,
  PERIODIC,
  QUANTITY_NAMED,
  RANK_GROUP,
  REACHED,
  RESULT_VERB,
} from './aim-words.ts';
import type { Comparison } from './comparators.ts';
import type { Quantity } from './quantities.ts';
import { trimPiece } from './subject-edges.ts';

const REACH = 90;

/** True for a place among the first: "nhóm 15 tỉnh dẫn đầu", "top 20". */
export function isRank(text: string, q: Quantity): boolean {
  if (!RANK_GROUP.test(text.slice(Math.max(0, q.start - 12), q.start))) return false;
  const after = text.slice(q.end, q.end + 60);
  return (
    /top|tốp/iu.test(text.slice(Math.max(0, q.start - 5), q.start)) ||
    /dẫn đầu|đứng đầu|hàng đầu|đầu|cao nhất|tốt nhất/iu.test(after)
  );
}

/**
 * Whether a quantity is something aimed at; years, item numbers, ages, costs, time limits and results are not.
 * `floor` is where the clause begins; `afterAim` says that another aim stands before in it.
 */
export function isAim(text: string, q: Quantity, comparison: Comparison, floor: number, afterAim: boolean): boolean {
  if (q.isStart) return false;
  const before = text.slice(Math.max(floor, comparison.start - REACH), comparison.start);
  const after = text.slice(comparison.end, comparison.end + REACH);
  const clause = text.slice(floor, floor + REACH);
  const compared = comparison.words !== undefined;
  if (q.inWords && !(compared && q.unit && q.unit.kind !== 'time' && q.unit.kind !== 'unknown')) return false;
  if (!DEMAND.test(comparedWords(text, comparison)) && REACHED.test(before)) return false;
  if (compared && (RESULT_VERB.test(before) || CONDITION.test(after))) return false;
  if (COMPARED.test(text.slice(Math.max(0, comparison.start - REACH), comparison.start))) return false;
  if (compared && /^ (?:là|chiếm) \d/iu.test(after)) return false;
  switch (q.unit?.kind) {
    case 'percent':
      return !(CAPITAL.test(after) && CAPITAL_HOLDER.test(before));
    case 'money':
      return !COST.test(before) && (compared || MONEY_MEASURED.test(before)) && !LIMIT_FOR_WORK.test(before);
    case 'time':
      return isDuration(text, q, comparison, before, after);
    case 'age':
      return false;
    case 'measure':
      return compared
        ? !isPreposition(text, q, comparison)
        : isBareMeasure(text, q, comparison, before, clause, afterAim);
    case 'thing':
      return (
        isRank(text, q) ||
        (compared
          ? !isPreposition(text, q, comparison)
          : isBareCount(text, q, before, clause, afterAim) && !/^\p{Lu}\p{Ll}/u.test(q.unit.text))
      );
    case 'unknown':
      return isOddAim(text, q, comparison, before, clause);
    default:
      return isRank(text, q) || isBareIndex(q, comparison, before, after);
  }
}

/** A noun that no list knows counts only with words that demand an amount. */
function isOddAim(text: string, q: Quantity, comparison: Comparison, before: string, clause: string): boolean {
  if (q.min !== q.max) return DELIVERY_AT_HEAD.test(clause.replace(LIST_MARK, '')) && !NO_AMOUNT.test(before);
  const words = comparedWords(text, comparison);
  return DEMAND.test(words) && (!/trở/iu.test(words) || !/có $/iu.test(before)) && !isPreposition(text, q, comparison);
}

function isDuration(text: string, q: Quantity, comparison: Comparison, before: string, after: string): boolean {
  const aimed =
    comparison.words !== undefined || comparison.direction !== undefined || /(?:còn|xuống) $/iu.test(before);
  if (!aimed || /^từ$/iu.test(comparedWords(text, comparison))) return false;
  if (/^(?:tháng|năm|tuần|quý)/iu.test(q.unit?.text ?? '')) return false;
  if (LIMIT_FOR_WORK.test(before) || COUNTED_FROM.test(after)) return false;
  return (
    (q.unit?.text.includes('/') ?? false) || /^(?:phút|giây|giờ)/iu.test(q.unit?.text ?? '') || DURATION.test(before)
  );
}

function isBareMeasure(
  text: string,
  q: Quantity,
  comparison: Comparison,
  before: string,
  clause: string,
  afterAim: boolean,
): boolean {
  if (PERIODIC.test(before)) return false;
  if (/^lần\//iu.test(q.unit?.text ?? '')) return !/định kỳ/iu.test(before);
  if (/^(?:sao|lần|hạng)$/iu.test(q.unit?.text ?? '')) {
    return comparison.direction !== undefined || /(?:còn|xuống) $/iu.test(before);
  }
  return isBareCount(text, q, before, clause, afterAim);
}

/** A count without a comparator is a target where it is delivered: at the head of the clause, or after such a verb. */
function isBareCount(text: string, q: Quantity, before: string, clause: string, afterAim: boolean): boolean {
  if (LIST_MARK.exec(before)?.[0] === before) return true;
  if (PERIODIC.test(before)) return false;
  if (QUANTITY_NAMED.test(clause.replace(LIST_MARK, ''))) return !NO_AMOUNT.test(before) && !COST.test(before);
  if (/: ?$/u.test(before)) return FIGURE_ASKED.test(before) && !COST.test(before);
  if (DELIVERY.test(before) || (q.unit?.text.includes('/') && !NO_AMOUNT.test(before))) return true;
  if (/(?:[,;]| và) $/u.test(before)) return afterAim;
  const isWrittenAsCount = q.max >= 10 || text[q.start] === '0';
  if (/(?:^|[^\p{L}])có(?: (?:được|thêm|khoảng|gần))* $/iu.test(before))
    return EACH.test(clause) || !hasWords(text, q, before);
  if (/(?:^|\P{L})mỗi [\p{L} ]{1,20}$/iu.test(before)) return isWrittenAsCount || q.min !== q.max;
  if (/(?:là|việc làm(?: mới)? cho) $/iu.test(before)) return isWrittenAsCount;
  return isWrittenAsCount && DELIVERY_AT_HEAD.test(clause.replace(LIST_MARK, '')) && !NO_AMOUNT.test(before);
}

/** Whether anything but intent and time stands before the number. */
function hasWords(text: string, q: Quantity, before: string): boolean {
  const piece = trimPiece(text, q.start - before.length, q.start);
  return piece !== undefined && piece.end > piece.start;
}

/** "trên 02 lĩnh vực", "từ 03 nguồn": the word is a preposition unless the amount is plainly large or a degree. */
function isPreposition(text: string, q: Quantity, comparison: Comparison): boolean {
  if (q.min !== q.max)
    return (
      NO_AMOUNT.test(text.slice(Math.max(0, q.start - REACH), q.start)) &&
      !/^từ/iu.test(comparedWords(text, comparison))
    );
  const words = comparedWords(text, comparison);
  if (/^(?:trên|dưới)$/iu.test(words)) {
    return q.unit?.kind === 'measure' ? q.max === 1 : q.max < 10;
  }
  if (/^từ$/iu.test(words)) return q.unit?.kind !== 'measure';
  return false;
}

function comparedWords(text: string, comparison: Comparison): string {
  return comparison.words ? text.slice(...comparison.words) : '';
}

/** An index without a unit: "đạt từ 0,7 trở lên", "đạt 0,85". */
function isBareIndex(q: Quantity, comparison: Comparison, before: string, after: string): boolean {
  if (Number.isInteger(q.max)) return false;
  if (!/^ ?(?:[;.,)]|$|trở lên)/u.test(after)) return false;
  return comparison.words !== undefined || / đạt $/iu.test(before);
}
