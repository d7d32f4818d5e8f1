// Words around a number that say whether it is aimed at, as patterns on the 90 characters before or after it.
const NOT_LETTER = '(?<![\\p{L}\\p{M}])';

/** Already reached: "đã đạt 98%", "hiện nay đạt 65%", "ước đạt", "cùng kỳ đạt". */
export const REACHED = new RegExp(
  `${NOT_LETTER}(?:(?:đã|mới chỉ|(?:hiện|nay|chỉ) mới|ước)(?: (?:đạt|có|hoàn thành|tổ chức|ban hành|thực hiện|triển khai|xây dựng|giảm|tăng|cắt giảm|đơn giản hóa|giải quyết|tiếp nhận|công bố|được|tỷ lệ|trên|hơn|khoảng|gần|tối thiểu)){1,3}|(?<!(?:thực|thể|phát|xuất|biểu|tái) )hiện(?: nay| tại|(?: đã)?(?: đạt| còn| có| là))|tính đến(?: nay| ngày [\\d/]+| hết [^,;]{1,20})?|kết quả(?: thực hiện| đạt được)?(?: trong)? năm \\d{4}(?: là| đạt)?|cùng kỳ(?: năm \\d{4})?(?: đạt)?)(?: [\\p{L}]+){0,2}[ ,]*$`,
  'iu',
);
/** "so với 85% năm 2022", "(năm 2022: 85%)", "(năm 2022 đạt 85%)": the level of another year. */
export const COMPARED = new RegExp(
  `${NOT_LETTER}so với(?: mức| tỷ lệ)? $|so với [^()]{0,30}\\($|\\(năm \\d{4}:? ?(?:là |đạt |có )?$`,
  'iu',
);
export const CAPITAL = /^ vốn (?:nhà nước|nước ngoài|đầu tư|điều lệ|ngân sách|tư nhân)/iu;
export const CAPITAL_HOLDER = /(?:doanh nghiệp|công ty|đơn vị|tổ chức|nắm giữ|có) $/iu;
/** A time that something waits for and no amount: "không quá 03 ngày kể từ ngày ký". */
export const COUNTED_FROM = /^[^;.]{0,60}(?:kể từ|tính từ|sau khi|trước khi|trước ngày)/iu;
export const LIMIT_FOR_WORK = new RegExp(
  `${NOT_LETTER}(?:trong thời hạn|trong vòng|chậm nhất|thời hạn|sau|trước)(?: [\\p{L}]+){0,2} $`,
  'iu',
);
export const DURATION = new RegExp(
  `${NOT_LETTER}(?:thời gian|chờ|bình quân|trung bình|giảm|rút ngắn|tiết kiệm)(?![\\p{L}])`,
  'iu',
);
export const PERIODIC = new RegExp(`${NOT_LETTER}(?:định kỳ|thường kỳ) $`, 'iu');
export const COST = new RegExp(
  `${NOT_LETTER}(?:kinh phí|dự toán|mức chi|mức hỗ trợ|nguồn vốn|hỗ trợ|tổng mức đầu tư|học phí|lệ phí|trị giá|mức phạt)(?![\\p{L}])`,
  'iu',
);
export const MONEY_MEASURED = new RegExp(
  `${NOT_LETTER}(?:đạt|thu|GRDP|GDP|thu nhập|kim ngạch|doanh thu|giá trị|tổng vốn|vốn đăng ký|sản lượng|doanh số|dư nợ|huy động)(?![\\p{L}])`,
  'iu',
);
/** Words before a bare number that make it a name, an item or a mere description. */
export const NO_AMOUNT = new RegExp(
  `${NOT_LETTER}(?:số|thứ|mục|khoản|điểm|điều|chương|phần|phụ lục|mức độ|mức|cấp|loại|hạng|độ|nhóm|tổ|lần thứ|khóa|kỳ|tập|quý|tháng|năm|ngày|giai đoạn|nhiệm kỳ|nghị quyết|quyết định|nghị định|chỉ thị|luật|thông tư|đề án|chương trình|kế hoạch|công văn|mẫu|biểu|trong|gồm|bao gồm|tại|ở|của|với|theo|trên|từ|sau|các|những|cả|bảng|quyển|đường dây nóng|tổng đài|công|và) $`,
  'iu',
);
/** What an office does to deliver something that can be counted. */
const DELIVER =
  '(?:(?:\\p{L}+ ){1,2}hóa|lắp|tổ chức|xây dựng|ban hành|mở|thành lập|ph[ấầẩâa]n (?:đấu|đầu|dau)|đạt|hoàn thành|kiểm tra|thanh tra|giám sát|tăng|giảm|cắt giảm|trồng|tạo|thực hiện|triển khai|đăng|đăng tải|phát triển|bồi dưỡng|đào tạo|số hóa|thu hút|sắp xếp|công nhận|giải quyết|phát hành|biên soạn|tuyển|tuyển dụng|tinh giản|duy trì|công bố|cung cấp|đề xuất|khởi công|nâng cấp|sửa chữa|kết nạp|hỗ trợ|giao|đăng ký|rà soát|tập huấn|xóa|lắp đặt|cấp)';
export const DELIVERY = new RegExp(
  `${NOT_LETTER}(?:${DELIVER}|thêm|mới|đầy đủ|lên|còn|xuống)(?: (?:được|mới|thêm|đủ|đầy đủ|khoảng|gần|đạt|có|đúng|việc làm cho))* $`,
  'iu',
);
export const DELIVERY_AT_HEAD = new RegExp(`^${DELIVER}(?![\\p{L}\\p{M}])`, 'iu');
export const LIST_MARK = /^[\s\-+*•(]*(?:\(?\d{1,2}[.)] )?/u;
export const RANK_GROUP = /(?:nhóm|top|tốp) (?:đầu )?$/iu;
/** Right after one of these even "trên 90%" is a result and no aim. */
export const RESULT_VERB = new RegExp(`${NOT_LETTER}(?:đã|ước|hiện)(?: đạt| có)? $`, 'iu');
/** Comparators that only an aim has: what is reached is never "tối thiểu". */
export const DEMAND = /thiểu|thiếu|thiêu|thieu|nhất|nhat|quá|qua|đa$|không|da$|trở|[≥≤]/iu;
/** A count of which the words before say that it is a figure asked for. */
export const FIGURE_ASKED = new RegExp(
  `${NOT_LETTER}(?:tổng số|số lượng|số|chỉ tiêu|mục tiêu|ph[ấầẩâa]n (?:đấu|đầu|dau))(?![\\p{L}\\p{M}])`,
  'iu',
);
export const EACH = new RegExp(
  `${NOT_LETTER}(?:mỗi|đến năm|hằng năm|hàng năm|ph[ấầẩâa]n (?:đấu|đầu|dau))(?![\\p{L}\\p{M}])`,
  'iu',
);
/** A limit that something else depends on: "đơn vị dưới 50% phải giải trình". */
export const CONDITION = /^ (?:thì|phải) /iu;
/** A clause that begins with the name of a quantity: "Tổng sản lượng …", "Số trường …". */
export const QUANTITY_NAMED =
  /^(?:tổng(?! (?:hợp|kết|đài|công|cục|rà|kiểm|thư|duyệt))|số(?! (?:liệu|hiệu|hóa))|sản lượng|diện tích|năng suất|mức|quy mô|công suất|lượng)(?![\p{L}\p{M}])/iu;
