import { LETTER, WORD_END } from '../letters.ts';
import {
  COST,
  DEMAND,
  DESCRIBES,
  EACH,
  FIGURE_ASKED,
  FORBIDDEN,
  INDEX_NAMED,
  LIST_MARK,
  NO_AMOUNT,
  PARTS_OF_A_PLAN,
  PERIODIC,
  QUANTITY_NAMED,
  RATE_NAMED,
  SHARE_NAMED,
  THAT_IS,
} from './aim-words.ts';
import { bringsForthAt, deliversAt, opensWithDelivery, opensWithSomeVerb } from './delivery.ts';
import type { Quantity } from './quantity.ts';
import { DONE_AFTER } from './result-words.ts';
import { REACH, type Setting } from './setting.ts';
import { trimPiece } from './subject-edges.ts';
import type { Reading } from './types.ts';

/** A noun that no list knows counts only with words that demand an amount, or where it is surely brought forth. */
export function isOddAim({ reading, q, words, comparison, before, heads, afterAim }: Setting): boolean {
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

export function isBareMeasure(setting: Setting): boolean {
  const { q, comparison, before } = setting;
  const unit = q.unit?.small ?? '';
  if (PERIODIC.test(before)) return false;
  if (comparison.direction !== undefined) return true;
  if (unit.startsWith('lần/')) return !before.includes('định kỳ');
  if (unit === 'sao' || unit === 'lần' || unit === 'hạng') {
    return (
      /(?:còn|xuống) $/.test(before) || (unit === 'lần' && setting.heads.some((head) => head.startsWith('hệ số ')))
    );
  }
  return isBareCount(setting);
}

/** A count without a comparator is a target where it is delivered: at the head of the clause, or after such a verb. */
export function isBareCount({ reading, q, before, heads, afterAim, afterAlike }: Setting): boolean {
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
  if (q.unit?.small === 'buổi/ngày' && / học $/.test(before)) return false;
  if (deliversAt(before) || (RATE.test(q.unit?.small ?? '') && !NO_AMOUNT.test(before))) return true;
  if (THAT_IS.test(before)) return afterAim;
  if (/(?:[,;]| và) $/.test(before)) return afterAim;
  if (afterAlike && ITEM.test(before)) return !NO_AMOUNT.test(before);
  const asCount = writtenAsCount(reading, q);
  if (/ với(?: tổng số)? $/.test(before)) return afterAim && asCount;
  if (afterAim && /trong (?:số )?đó(?: có)? $/.test(before)) return true;
  if (/(?:^|[ ,;:(])có(?: (?:được|thêm|khoảng|gần))* $/.test(before))
    return EACH.test(before) || !hasWords(reading.small, q, before);
  if (/(?:^|[ ,;:(])mỗi (?!.*gồm $)[a-zà-ỹ ]{1,20}$/.test(before)) return asCount || q.min !== q.max;
  if (/(?:là|việc làm(?: mới)? cho) $/.test(before)) return asCount;
  if (!asCount) return false;
  if (CHECKED_AT.test(before)) return true;
  if (NO_AMOUNT.test(before)) return false;
  return (
    heads.some(opensWithDelivery) ||
    (SHORT_LEAD.test(before) && heads.some(opensWithSomeVerb) && !FORBIDDEN.test(before))
  );
}

/** Where is looked into, or what: "Kiểm tra … tại 03 sở", "Thẩm định giá của 18 dự án". */
const CHECKED_AT = new RegExp(
  `(?:^ ?|[,;:] )(?:tự |tiếp tục )?(?:kiểm tra|giám sát|thanh tra|khảo sát|thẩm định|đánh giá)${WORD_END}[^,;:]*(?:tại|đối với|của) $`,
);
/** Not more than a verb of two words before the number. */
const VERB_LEAD = new RegExp(`^ ?(?:[${LETTER}]+ ){1,2}$`);

/** At most seven words, none of them a joint, before the number. */
const SHORT_LEAD = new RegExp(`^ ?(?:[${LETTER}]+ ){1,7}$`);

/** A name right before its amount, the next of a list: ", gia cầm ". */
const ITEM = /(?:^|[,;:] )(?!.*(?:^| )có )[^,;:]{1,30}$/;

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
export function isPreposition(small: string, q: Quantity, words: string): boolean {
  if (q.unit?.text.startsWith('/') || /^(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn) /.test(q.unit?.small ?? '')) return false;
  if (q.min !== q.max) {
    return NO_AMOUNT.test(small.slice(Math.max(0, q.start - REACH), q.start)) && !words.startsWith('từ');
  }
  if (words === 'trên' || words === 'dưới') return q.unit?.kind === 'measure' ? q.max === 1 : q.max < 10;
  return words === 'từ' && q.unit?.kind !== 'measure';
}

/** An index without a unit: "đạt từ 0,7 trở lên", "Chỉ số … đạt 68", "Số bác sĩ/vạn dân: 11". */
export function isBareIndex({ q, words, comparison, before, after, heads }: Setting): boolean {
  if (!/^ ?(?:[;.,)]|$|trở lên)/.test(after) || DONE_AFTER.test(after) || / thứ $/.test(before)) return false;
  if (/[≥≤]|[<>]=/.test(words)) return true;
  const compared = comparison.words !== undefined;
  const named =
    RATE_NAMED.test(before) ||
    (heads.some((head) => INDEX_NAMED.test(head)) && (compared || /(?: (?:đạt|là)|:) $/.test(before)));
  if (Number.isInteger(q.max)) return named && (q.max < 1900 || q.max > 2100);
  return named || compared || / đạt $/.test(before);
}
