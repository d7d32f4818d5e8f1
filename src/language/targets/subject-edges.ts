import type { Stretch } from './types.ts';

/** A piece of the reading without the words that only lead to or from the measure. */
export interface Piece extends Stretch {
  /** A time at the edge of the piece: "trong năm 2023". */
  readonly period?: Stretch;
}

const REACH = 90;
const YEAR = '(?:năm )?\\d{4}(?: ?- ?\\d{4})?';
const EVERY = '(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần)';
const END_OF_WORD = '(?![a-zà-ỹ])';

const LEADING_WORDS =
  /^(?:[\s,;:.+*•"“”-]+|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)] |\(?[a-zđ]\) |[ivx]{1,5}\. |(?:ph[ấầẩâa]n (?:đấu|đầu|dau)|đảm bảo|bảo đảm|duy trì|trong (?:số )?đó|cụ thể(?: như sau)?|bao gồm|gồm|đồng thời|và|có|đạt(?: và vượt| tỷ lệ| tỉ lệ| chỉ tiêu| mức)?|là|(?:mục tiêu|chỉ tiêu)(?: cụ thể| chung| chủ yếu)?(?= ?:))(?![a-zà-ỹ]))/;
const LEADING_PERIOD = new RegExp(
  `^(?<period>(?:(?:ngay )?(?:trong|đến hết|đến cuối|đến|hết|từ) )?(?:năm \\d{4}|giai đoạn ${YEAR}|${EVERY}))${END_OF_WORD}(?= ?[,:]| (?:phấn đấu|đảm bảo|bảo đảm|có|đạt|tỷ lệ|tỉ lệ|số|chỉ số|mức độ|tổng|tăng|giảm|cắt giảm|rút ngắn)${END_OF_WORD}|$)`,
);
const TRAILING_WORDS =
  /(?:[\s,;:.+*•"“”-]+|(?<![a-zà-ỹ])(?:và|đạt(?: và vượt)?|là|còn|ở mức|(?<!định )mức|tỷ lệ|tỉ lệ|tương ứng|lần lượt|phải|được|có|(?<=(?:tăng|giảm|trưởng|ngắn|làm|nạp|xuống|lên|còn|đạt) )(?:trung bình|bình quân)|khoảng|gần|xấp xỉ|chỉ tiêu|hết|trong (?:số )?đó|phấn đấu|đảm bảo|bảo đảm|thêm|duy trì|ước)|(?<![a-zà-ỹ]|trở )(?:lên|xuống)|(?<![a-zà-ỹ])từ [\d.,]+ ?%(?: năm \d{4}| \(năm \d{4}\))?)$/;
const TRAILING_PERIOD = new RegExp(
  `(?<![a-zà-ỹ])(?<!(?:so với|của|cùng kỳ) )(?<period>(?:(?:ngay )?(?:trong|đến hết|đến cuối|đến|hết|vào) (?:năm \\d{4}|năm nay|năm|giai đoạn ${YEAR})|giai đoạn ${YEAR}|${EVERY}|(?<=, )năm \\d{4}))$`,
);

/** Cuts from both ends what is no part of the subject: list marks, intent (phấn đấu), links (đạt, là, còn), a time. */
export function trimPiece(small: string, from: number, to: number): Piece | undefined {
  let start = from;
  let end = to;
  let period: Stretch | undefined;
  for (let turn = 0; turn < 12 && start < end; turn++) {
    const head = small.slice(start, Math.min(end, start + REACH));
    const time = LEADING_PERIOD.exec(head)?.groups?.period;
    const step = time?.length ?? LEADING_WORDS.exec(head)?.[0].length ?? 0;
    if (step === 0) break;
    if (time !== undefined) period ??= { start, end: start + step };
    start += step;
  }
  for (let turn = 0; turn < 12 && start < end; turn++) {
    const tail = small.slice(Math.max(start, end - REACH), end);
    const time = TRAILING_PERIOD.exec(tail)?.groups?.period;
    const step = time?.length ?? TRAILING_WORDS.exec(tail)?.[0].length ?? 0;
    if (step === 0) break;
    if (time !== undefined) period ??= { start: end - step, end };
    end -= step;
  }
  if (start >= end) return period === undefined ? undefined : { start: from, end: from, period };
  return { start, end, ...(period !== undefined && { period }) };
}
