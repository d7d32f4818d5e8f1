import { LETTER, WORD_START } from '../letters.ts';

/** Words for a level of another time or of what was found: no aim follows them. */
const PRESENT =
  '(?<!(?:thực|thể|phát|xuất|biểu|tái) )hiện(?: nay| tại|(?: đã)?(?: đạt| còn| có| là))|tính đến(?: nay| ngày [\\d/]+| hết [^,;]{1,20})?';

const DONE = `đã(?: [${LETTER}]+){1,4}|(?:mới chỉ|(?:hiện|nay|chỉ|này|vị|phương|nơi) mới|ước)(?: (?:đạt|có|hoàn thành|tổ chức|ban hành|thực hiện|triển khai|xây dựng|giảm|tăng|giải quyết|được|trên|hơn|khoảng|gần)){1,3}`;
const RESULT =
  'kết quả(?: thực hiện| đạt được)?(?: trong)? năm \\d{4}(?: là| đạt)?|cùng kỳ(?: năm (?:\\d{4}|trước|ngoái))?(?: đạt| là|:)?';

/** Already reached: "đã đạt 98%", "hiện nay đạt 65%", "ước đạt", "cùng kỳ đạt". */
export const REACHED = new RegExp(`${WORD_START}(?:${DONE}|${PRESENT}|${RESULT})(?: [${LETTER}]+){0,2}[ ,]*$`);

/** A sentence that opens like this reports what is or was. */
export const REPORT_AT_HEAD = new RegExp(
  `^(?:${[
    '(?:tính )?đến nay',
    'tính đến',
    'hiện(?! (?:đại|thực|hóa|vật|trường|diện|hữu|có hiệu))',
    '(?:trong )?(?:những |các )?(?:năm|thời gian|nhiệm kỳ|giai đoạn) (?:qua|vừa qua|trước)',
    'trong \\d+ (?:năm|tháng) qua',
    'qua (?:(?:hơn |gần |trên )?\\d+|quá trình|rà soát|khảo sát|kiểm tra|đánh giá)',
    `kết quả [${LETTER} ]{0,30}cho thấy`,
    'kết quả(?: (?:đạt được|thực hiện))?(?: (?:trong |của )?(?:năm|quý|giai đoạn|\\d+ tháng)| cho thấy)',
    'kết quả (?:chấm điểm|xếp hạng|đánh giá|khảo sát|rà soát|kiểm tra)[^:]{0,20}:',
    'tại thời điểm',
    'số liệu',
    '(?:năm học|năm|kỳ|quý|tháng|nhiệm kỳ) trước',
    'bình quân \\d+ năm qua',
    'thực trạng',
    'dự ước',
    'ước (?:tính|thực hiện|đến|cả năm)',
    'so với cùng kỳ',
    'so với năm (?:\\d{4}|trước|ngoái)(?=, (?!(?:đến|phấn|mục|giảm|tăng|cắt|rút) ))',
    'theo (?:số liệu|thống kê|báo cáo|đánh giá|khảo sát)',
    'tính chung',
    `(?:[${LETTER}\\d]+,? ){0,7}xếp (?:thứ|hạng|vị trí)(?: thứ)? \\d+(?!\\d*[${LETTER}\\d/ ,]{0,24} trở lên)`,
  ].join('|')})(?![${LETTER}])`,
);

/** What a year brought: "đạt 5 tỷ đồng, tăng 8% so với cùng kỳ". */
export const YEAR_TOLD =
  / đạt [^;:]{1,80}(?:so với cùng kỳ|, (?:đạt|bằng) \d[\d.,]*% (?:so với )?(?:kế hoạch|dự toán))/;

/** What a place is: "Huyện có diện tích 450 km2". */
export const PLACE_TOLD =
  /^ ?[^\d;:]{1,40} có (?:tổng )?(?:diện tích|dân số)(?: tự nhiên)?(?: hơn| trên| khoảng| gần)? \d/;

/** "so với 85% năm 2022", "(năm 2022: 85%)", "(năm 2022 đạt 85%)": the level of another year. */
export const COMPARED = new RegExp(
  `${WORD_START}so với(?: mức| tỷ lệ)? $|so với [^()]{0,30}\\($|\\((?:năm \\d{4}|(?:năm|năm học|kỳ|quý|tháng) (?:trước|ngoái)):? ?(?:là |đạt |có )?$`,
);

/** "1.230/1.500 hồ sơ, bằng 82%": the share of what was counted just before. */
export const SHARE_OF_COUNTED = /\d\/\d[\d.]*(?: [^,;()]{0,30})?(?:, | \()(?:bằng|đạt|chiếm|tỷ lệ) $/;

/** What is still undone: "02 đơn vị chưa triển khai". */
export const NOT_YET = new RegExp(`^ (?:[${LETTER}]+ ){0,2}chưa `);

/** Right after one of these even "trên 90%" is a result and no aim. */
export const RESULT_VERB = new RegExp(`${WORD_START}(?:đã|ước|hiện)(?: đạt| có)? $`);

/** What follows a count that only leads to a result: "…, đã giải quyết 1.200". */
export const DONE_AFTER = /^[ ,]*(?:trong (?:số )?đó,? )?đã /;
