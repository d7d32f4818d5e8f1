// Words before and after a year that say what it means; texts are normalised (one space, plain dashes).

export const DAY_BEFORE = /(?:\d{1,2}[/.-]\d{1,2}[/.-]|ngày \d{1,2} tháng \d{1,2} năm )$/iu;
export const PART_BEFORE =
  /(?:(?:tháng \d{1,2}|quý (?:[ivx]+|\d))(?: ?(?:,|và|-) ?(?:tháng |quý )?(?:[ivx]+|\d{1,2}))*|đầu|giữa|cuối|hết|nửa đầu|nửa cuối)(?:\/| ?- ?| của năm | năm )$/iu;
/** The first quarter: a day in that of the year after is one for the reports of the plan's year. */
export const FIRST_QUARTER_BEFORE = /(?:quý (?:I|1)|tháng 0?[1-3]|\d[/.-]0?[1-3])(?: ?[/.-] ?|,? (?:của )?năm )$/iu;
export const STANDARD_BEFORE = /(?:ISO|TCVN)[^;,.]{0,20}: ?$/u;
export const PERIOD_BEFORE =
  /(?:giai đoạn|nhiệm kỳ|định hướng|tầm nhìn|lộ trình|niên độ)(?: (?:từ|nay|đến|tới|hết|cuối|cả))*(?: năm)? $/iu;
export const SPAN_BEFORE =
  /(?:(?<!\d)\d{4} ?(?:-|đến) ?(?:hết )?(?:năm )?|từ (?:năm )?\d{4} đến (?:hết |cuối )?(?:năm )?)$/iu;
export const SPAN_AFTER = /^ ?(?:-|đến) ?(?:hết )?(?:năm )?(?:19|20)\d\d(?!\d)/iu;
export const OPEN_SPAN_AFTER = /^ (?:và (?:những|các) năm (?:tiếp theo|sau)|trở (?:đi|về sau))/iu;
/** “2 năm 2024 và 2025”: two years named together move together or not at all. */
export const JOINED_AFTER = /^ ?(?:và|,) (?:năm )?(?:19|20)\d\d(?!\d)/iu;
export const JOINED_BEFORE = /(?<!\d)(?:19|20)\d\d ?(?:và|,) (?:năm )?$/iu;
export const HORIZON_BEFORE = /(?<!\p{L})(?:đến|từ|kể từ|tới) (?:năm )?$/iu;
export const COMPARISON_BEFORE =
  /(?<!\p{L})(?:so với(?: \p{L}+){0,6}|(?:\p{L}+ )?hơn(?: so với)?(?: cùng kỳ)?|cùng kỳ(?: của)?|bằng|vượt)(?: (?:của |trong )?năm)? $/iu;
/** What names the plan of a year even without the word năm: “Kế hoạch CCHC 2022”. */
export const NAMED_BEFORE =
  /(?:kế hoạch|chương trình|chỉ số|chỉ tiêu|mục tiêu|nhiệm vụ|báo cáo|dự toán|PAR INDEX|SIPAS|PAPI|PCI|DTI)(?: \p{L}+){0,4} $/iu;
/** “tính đến ngày …”: up to when something is counted. */
export const COUNTED_BEFORE = /(?:tính|kể|số liệu) $/iu;
/** Documents that are named by their day alone. */
export const DATED_DOCUMENT =
  /(?:văn bản|công văn|thông báo|kết luận|báo cáo|tờ trình|quyết định|chỉ thị|nghị quyết|luật|biên bản|hiệu lực|ban hành|ký)[^;,.()]{0,60}$/iu;
