import { LETTER, WORD_END, WORD_START } from '../letters.ts';

// Words around a number that say whether it is aimed at, as patterns on the 90 small letters before or after it.
const ASPIRE = '(?:ph[ấầẩâa]n (?:đấu|đầu|dau)|hướng (?:tới|đến))';

/** What a sentence that opens as a report says of the time to come. */
export const ASPIRES = new RegExp(`${WORD_START}(?:${ASPIRE}|mục tiêu|chỉ tiêu|sẽ|dự kiến)${WORD_END}`);

export const CAPITAL = /^ vốn (?:nhà nước|nước ngoài|đầu tư|điều lệ|ngân sách|tư nhân)/;

export const CAPITAL_HOLDER = /(?:doanh nghiệp|công ty|đơn vị|tổ chức|nắm giữ|có) $/;

/** A time that something waits for and no amount: "không quá 03 ngày kể từ ngày ký". */
export const COUNTED_FROM = /^[^;.]{0,60}(?:kể từ|tính từ|sau khi|trước khi|trước ngày)/;

export const LIMIT_FOR_WORK = new RegExp(
  `${WORD_START}(?:trong thời hạn|trong vòng|chậm nhất|thời hạn|sau|trước)(?: [${LETTER}]+){0,2} $`,
);

export const DURATION = new RegExp(
  `${WORD_START}(?:thời gian|chờ|bình quân|trung bình|giảm|rút ngắn|tiết kiệm)${WORD_END}`,
);

/** What is not to happen has no amount: "không để ùn tắc kéo dài trên 30 phút". */
export const FORBIDDEN = new RegExp(`${WORD_START}không (?:để|xảy ra|còn|có)${WORD_END}`);

/** A share that something is reckoned at: "hưởng mức 70% lương". */
export const RECKONED_AT = /(?:áp dụng|hưởng|trả|tính|đóng)(?: bằng| ở)?(?: mức)? $/;

/** A limit that opens a clause: "Tối đa 03 ngày làm việc đối với …". */
export const FOR_WHOM = /^ (?:đối với|cho|với) /;

export const PERIODIC = new RegExp(`${WORD_START}(?:định kỳ|thường kỳ) $`);

export const COST = new RegExp(
  `${WORD_START}(?:kinh phí|dự toán|mức chi|mức hỗ trợ|nguồn vốn|hỗ trợ|tổng mức đầu tư|học phí|lệ phí|(?:mức|giá) thu(?! nhập)|thu phí|đơn giá|mức giá|trị giá|mức phạt|nhân dân đóng góp)${WORD_END}`,
);

export const MONEY_MEASURED = new RegExp(
  `${WORD_START}(?:đạt|thu|grdp|gdp|thu nhập|kim ngạch|doanh thu|giá trị|tổng vốn|vốn đăng ký|sản lượng|doanh số|dư nợ|huy động|vận động|quyên góp)${WORD_END}`,
);

/** What is taken in is measured, whatever it is taken for: "thu từ phí, lệ phí đạt". */
export const TAKEN_IN = /^(?:tổng )?(?:số )?(?:doanh )?thu .* đạt $/;

/** Words before a bare number that make it a name, an item or a mere description. */
export const NO_AMOUNT = new RegExp(
  `${WORD_START}(?:số|thứ|mục|khoản|điểm|điều|chương|phần|phụ lục|mức độ|mức|cấp|loại|(?<!(?:thăng|nâng|xếp) )hạng|độ|nhóm|tổ|lần thứ|khóa|kỳ|tập|quý|tháng|(?<!(?:hằng|hàng|mỗi|cả|trong) )năm|ngày|giai đoạn|nhiệm kỳ|nghị quyết|quyết định|nghị định|chỉ thị|luật|thông tư|đề án|chương trình|kế hoạch|công văn|mẫu|biểu|trong|gồm|bao gồm|tại|ở|của|với|theo|trên|từ|sau|các|những|cả|bảng|quyển|đường dây nóng|tổng đài|công|và) $`,
);

/** Marks given and taken: "trừ 2 điểm/lỗi", "Điểm cộng tối đa 5 điểm". */
export const MARKS = /^(?:điểm (?:cộng|trừ|thưởng|tối đa|chuẩn)|cộng|trừ|thang điểm) /;

/** An amount that says again what the aim before says: "giảm 5%, tương ứng 350 người". */
export const THAT_IS = /(?:tương ứng|tương đương)(?: với)?(?: khoảng)? $/;

/** What a clause opens with before it says what is done: a rhythm, an intent. */
export const LEADING =
  /^(?:(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm|mỗi tháng|mỗi quý|trong năm|tiếp tục|phấn đấu|đến năm \d{4}|năm \d{4})[, ]+)+/;

export const LIST_MARK = /^[\s\-+*•(]*(?:\(?\d{1,2}[.)] )?/;

/** Parts of a plan and of its argument: counting them is no aim. */
export const PARTS_OF_A_PLAN = new RegExp(
  `^(?:nhóm(?: (?:nhiệm|giải|nội|chỉ|tiêu|vấn|lĩnh|mục))?$|(?:nội dung|khâu|đột phá|lĩnh vực|trụ cột|phần|mục|bước|nguyên tắc|quan điểm|định hướng|yêu cầu|vấn đề|mặt|phía|bên|thứ|hướng|trọng tâm|trọng điểm|cấp|loại|kiểu|hình thức|phương thức|ý|điều|chương|khoản|vị trí|giai đoạn)${WORD_END})`,
);

/** Comparators that only an aim has: what is reached is never "tối thiểu". */
export const DEMAND = /thiểu|thiếu|thiêu|thieu|nhất|nhat|quá|qua|đa$|không|da$|trở|[≥≤]/;

/** A count of which the words before say that it is a figure asked for. */
export const FIGURE_ASKED = new RegExp(`${WORD_START}(?:tổng số|số lượng|số|chỉ tiêu|mục tiêu|${ASPIRE})${WORD_END}`);

export const EACH = new RegExp(`${WORD_START}(?:mỗi|bình quân|đến năm|hằng năm|hàng năm|${ASPIRE})${WORD_END}`);

/** A limit that something else depends on: "đơn vị dưới 50% phải giải trình". */
export const CONDITION = /^ (?:thì|phải) /;

/** The same further on, for what is counted: "cơ quan dưới 20 người chỉ bố trí 01 cấp phó". */
export const RULE_AFTER = /^[^,;.]{0,30} (?:thì|phải|chỉ (?:được|bố trí|có)|được (?:bố trí|thành lập|xếp)) /;

/** A score that earns a grade: "từ 90 điểm trở lên: xuất sắc", "dưới 70 điểm xếp loại yếu". */
export const GRADE_AFTER =
  /^ ?[:-]? ?(?:được )?(?:xếp|xuất sắc|tốt|khá|trung bình|yếu|kém|hoàn thành|không hoàn thành|loại)/;

export const CONDITION_AT_HEAD = new RegExp(`^(?:điều kiện|tiêu chuẩn|nếu|trường hợp|khi)${WORD_END}`);

/** Where the money comes from: "ngân sách huyện 70%, đối ứng 30%". */
export const SOURCE_OF_MONEY =
  /(?:^ ?|[,;:] )(?:ngân sách|vốn|nguồn|kinh phí|đối ứng|tạm ứng|xã hội hóa|nhân dân đóng góp)(?![^,;:]* (?:đạt|giải ngân|tăng|giảm|tiết kiệm|chiếm))[^,;:]{0,40}$/;

/** What stands before a colon and only describes: "Thành phần: 01 Trưởng đoàn". */
export const DESCRIBES = new RegExp(
  `(?:^ ?|[,;] )(?:thành phần|phối hợp|chủ trì|tham gia|hồ sơ|nhân sự|biên chế|thời gian|thời hạn|kinh phí|lưu|địa điểm|cơ cấu|phạm vi|đối tượng|bước|giai đoạn|đợt|nhóm|kết quả|thực trạng|hiện trạng|số lượng|tài liệu|chế độ|mức|căn cứ|nơi|điều kiện|tiêu chuẩn|lớp|phòng|tiến độ|quy cách)${WORD_END}[^:]*: ?$`,
);

/** Pay, allowances, rates of interest and tax: their percentages are no aims. */
export const PAY = /^(?:phụ cấp|lương|mức lương|mức hưởng|lãi suất|thuế suất|học phí|hoa hồng|bồi thường|tạm ứng)(?= )/;

/** "Bác sĩ/10.000 dân: 12": a rate as the name of an index. */
export const RATE_NAMED = new RegExp(`^ ?[${LETTER} ]+/ ?(?:\\d[\\d.]* )?[${LETTER} ]+: $`);

/** A share is said in percent; other figures behind such a head only describe: "Tỷ lệ học 2 buổi/ngày …". */
export const SHARE_NAMED = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng) /;

/** A clause that begins with the name of a quantity: "Tổng sản lượng …", "Số trường …". */
export const QUANTITY_NAMED = new RegExp(
  `^(?:tổng(?! (?:hợp|kết|đài|công|cục|rà|kiểm|thư|duyệt|chiều dài))|số(?! (?:liệu|hiệu|hóa))|sản lượng|diện tích|năng suất|đàn|mức|lượng)${WORD_END}`,
);

/** A clause that begins with the name of a measure that has no unit: "Chỉ số … đạt 68", "Số bác sĩ/vạn dân: 11". */
export const INDEX_NAMED = new RegExp(
  `^(?:chỉ số|hệ số|tỷ suất|tỷ số|tuổi thọ|điểm số|điểm|tổng (?:điểm|số)|số (?!lượng ?:|liệu|hiệu|hóa|điện thoại|nhà|tài khoản|văn bản|công văn|kế hoạch)[${LETTER}]{2,})${WORD_END}`,
);
