import { LETTER } from '../letters.ts';

/** Small words that never stand inside the name of a body. */
const SINGLE =
  'về|phê|ngày|tại|trong|theo|để|nhằm|đến|trên|năm|cho|kèm|đã|được|là|có|gửi|do|nêu|này|khi|nếu|như|từ|với|sửa|bổ|yêu|đẩy|giai|nhất|bãi|sẽ|phải|cần|v/v';
/** Words of two syllables that open what follows a name; each syllable alone may stand in one (dân số, giao thông). */
const DOUBLE = [
  'ban hành|quy định|hướng dẫn|triển khai|thực hiện|công bố|công nhận|công khai|tăng cường|thông qua|thông báo|tiếp tục',
  'tiếp thu|đề nghị|đề xuất|đề ra|báo cáo|thay thế|thay mặt|đối với|nâng cao|nâng cấp|quyết định|quyết nghị|quyết toán',
  'chấp thuận|hợp nhất|điều chỉnh|điều động|phân công|phân cấp|phân bổ|một số|tổ chức(?! nhà nước| lại)|cụ thể|phục vụ|kết luận|kết quả',
  'tiến hành|thống nhất|chủ trì|phối hợp|tham mưu|lãnh đạo|kiểm tra|đôn đốc|rà soát|tổng kết|sơ kết|khắc phục|siết chặt',
  'xem xét|cùng ký|cùng ban|đồng ý|ủy quyền|đảm bảo|bảo đảm|hoàn thiện|việc (?!làm)',
  'giao (?:nhiệm|chỉ tiêu|kế|dự|cho|biên|các|số|đất|quyền|trách)|xây dựng(?! (?:công trình|cơ bản|huyện|tỉnh|khu|thành phố|quận|số \\d))|chỉ đạo',
].join('|');
const ENDS = new RegExp(`(?:(?:${SINGLE}|${DOUBLE})(?![${LETTER}])|việc (?!làm)|số (?=\\d|[.…_ ]))`, 'y');
/** Before these the word belongs to the name: "Ban chỉ đạo", "Hội đồng phối hợp", "Đoàn kiểm tra", "Ban tổ chức". */
const INSIDE = /(?:ban|đoàn|tổ|công tác|hội đồng|tiểu ban|ủy ban|trung tâm|phòng|bộ phận|bộ|cục|vụ|nhóm) $/i;

/**
 * Whether the name of a body ends before the word at `at` of a text as written: a word that opens a clause, a verb of
 * office ("ban hành", "triển khai"), never one with a capital. `from` is where the name begins.
 */
export function endsName(text: string, from: number, at: number): boolean {
  ENDS.lastIndex = at;
  const match = ENDS.exec(text);
  if (match === null) return false;
  return !(match[0].includes(' ') && INSIDE.test(text.slice(Math.max(from, at - 9), at)));
}
