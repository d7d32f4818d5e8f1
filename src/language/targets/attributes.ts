import { LETTER, WORD_END } from '../letters.ts';
import type { Comparison } from './comparators.ts';
import type { Quantity } from './quantity.ts';

/**
 * What only describes what an aim before counts: "10 bác sĩ trên 10.000 dân", "90% hộ từ 02 lao động trở lên",
 * "72 xã đạt 19 tiêu chí", "03 sản phẩm OCOP từ 3 sao trở lên".
 */
export function isAttribute(
  small: string,
  q: Quantity,
  comparison: Comparison,
  words: string,
  after: string,
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
  if (!/^(?:từ|trên|dưới|hơn|trở lên)$/.test(words)) return false;
  return !SEPARATED.test(between) || (/^[^,;:(]* có $/.test(between) && WHAT_THEY_DO.test(after));
}

/** "trên 100 dân", "trên 1 vạn dân": the base of a rate. */
function isBase(q: Quantity): boolean {
  return /^(?:vạn dân|dân|trẻ|trẻ em)$/.test(q.unit?.small ?? '') && /^10*$/.test(String(q.max));
}

/** "90% doanh nghiệp có từ 30 lao động trở lên thành lập …": the verb comes after what they have. */
const WHAT_THEY_DO = new RegExp(`^ (?!(?:trong|tại|vào|theo|trước|đến|ở|về|để|và|cho)${WORD_END})[${LETTER}]`);
const SEPARATED = /[,;:(]| (?:và|đạt|có|là|phấn đấu|giảm|tăng|với|còn|cho|xây dựng|thành lập|tổ chức|mỗi) |^ ?$/;
