/** What a unit counts: the kinds decide what a bare number with it can mean. */
export type UnitKind = 'percent' | 'money' | 'time' | 'age' | 'measure' | 'thing' | 'unknown';

export interface Unit {
  /** As written, without a "01" after the slash. */
  readonly text: string;
  readonly kind: UnitKind;
  /** Offset after the unit in the normalised text. */
  readonly end: number;
  /** Offset after the counted noun, before any "/…". */
  readonly nounEnd: number;
}

const SCALE = '(?:nghìn tỷ|nghìn tỉ|ngàn tỷ|triệu tỷ|nghìn|ngàn|triệu|tỷ|tỉ|vạn)';
const MONEY = `${SCALE}(?: đồng| USD| đô la)?|đồng|USD|VNĐ|VND`;
const TIME = 'ngày làm việc|ngày|giờ làm việc|giờ|phút|giây|tuần|tháng|quý|năm';
const MEASURES =
  'điểm phần trăm|điểm %|điểm|bậc|hạng|lần|ha|hecta|km2|km²|km|m2|m²|m3|m³|tấn|tạ|kg|kWh|MW|lít|Mbps|sao|lượt';
const THINGS = [
  'lượt người|lượt khách|lượt lao động|lượt hồ sơ|tin, bài|tin bài|tin|bài viết|bài|lớp|cuộc họp|cuộc kiểm tra',
  'cuộc thi|cuộc|buổi|hội nghị|hội thảo|hội thi|tọa đàm|chuyên đề|chuyên mục|phóng sự|phiên họp|phiên|kỳ họp|đợt|khóa học',
  'khóa|mô hình|sáng kiến|giải pháp|đề tài|đề án|dự án|công trình|kế hoạch|chương trình|nhiệm vụ|chỉ tiêu|tiêu chí|chỉ số',
  'văn bản quy phạm pháp luật|văn bản|hồ sơ|thủ tục hành chính|thủ tục|TTHC|quy trình|dịch vụ công|DVC|dịch vụ|báo cáo',
  'nghị quyết|quyết định|quy chế|tài liệu|ấn phẩm|phiếu|mẫu|sản phẩm|hoạt động|đơn vị hành chính',
  'đơn vị sự nghiệp|đơn vị|cơ quan|tổ chức|doanh nghiệp|hợp tác xã|HTX|tổ hợp tác|trang trại|cơ sở|trường học|trường',
  'bệnh viện|trạm y tế|giường bệnh|giường|phòng học|phòng|nhà văn hóa|nhà ở|nhà|căn hộ|căn|hộ gia đình|hộ dân|hộ nghèo|hộ',
  'tuyến đường|tuyến|cụm công nghiệp|khu công nghiệp|khu dân cư|khu|thôn|làng|ấp|bản|tổ dân phố|khu phố|xã|phường|thị trấn',
  'quận|huyện|thị xã|thành phố|tỉnh|vụ việc|vụ|đại biểu|đảng viên|cán bộ|công chức|viên chức|biên chế|cán bộ, công chức',
  'người dân|người lao động|người|lao động|học viên|học sinh|sinh viên|bác sĩ|chuyên gia|thành viên|hội viên|tổ|đoàn viên',
  'hệ thống thông tin|hệ thống|cơ sở dữ liệu|CSDL|phần mềm|ứng dụng|nền tảng|máy tính|thiết bị|camera|điểm cầu|bộ hồ sơ|bộ',
  'nhân sự|đoàn|tập thể|cá nhân|gương|danh hiệu|giải thưởng|giải|câu lạc bộ|đội|dân|cây|con|thuê bao|trạm',
].join('|');

const NOUN = new RegExp(
  `(?:(?<age>tuổi)|(?<percent>phần trăm)|(?<scaled>${SCALE} (?=${THINGS}|${MEASURES}))?(?:(?<thing>${longestFirst(THINGS)})|(?<measure>${longestFirst(MEASURES)}))|(?<money>${MONEY})|(?<time>${TIME}))(?![\\p{L}\\p{M}])`,
  'iuy',
);
const PERCENT = / ?%/uy;
const PER = / ?\/ ?(?:(?<count>\d[\d.]*) ?)?(?<noun>\p{L}+)/uy;
const WORD = / ?(?<word>\p{Ll}+)/uy;

/** Words that follow a number and are no unit. */
const NO_UNIT =
  /^(?:của|được|và|hoặc|trong|ngoài|tại|ở|với|theo|đến|tới|trở|là|do|để|cho|khi|nếu|thì|mà|các|những|từ|vào|trên|dưới|về|có|đã|sẽ|không|lên|xuống|còn|nêu|này|trước|sau|bằng|so|ban|thuộc|đối|kèm|như|gồm|số|thực|cả|toàn|mỗi|nhất|dẫn|đầu|cuối|quy|ngày)$/u;

/**
 * The unit that begins at `at` (right after a number; a space may stand between), or undefined.
 * A noun that no list knows is returned with kind `unknown`: two syllables, or one where
 * the second is a word of grammar.
 */
export function readUnit(text: string, at: number): Unit | undefined {
  PERCENT.lastIndex = at;
  const percent = PERCENT.exec(text);
  if (percent) return withRate(text, '%', 'percent', at + percent[0].length, true);
  const start = text[at] === ' ' ? at + 1 : at;
  NOUN.lastIndex = start;
  const noun = NOUN.exec(text);
  if (noun) {
    const { age, percent: words, money, time, measure } = noun.groups ?? {};
    const kind = age ? 'age' : words ? 'percent' : money ? 'money' : time ? 'time' : measure ? 'measure' : 'thing';
    return withRate(text, words ? '%' : noun[0], kind, start + noun[0].length, kind !== 'age');
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.groups?.word;
  if (word === undefined || NO_UNIT.test(word)) return undefined;
  WORD.lastIndex = start + word.length;
  const second = WORD.exec(text)?.groups?.word;
  const unit = second === undefined || NO_UNIT.test(second) ? word : `${word} ${second}`;
  return { text: unit, kind: 'unknown', end: start + unit.length, nounEnd: start + unit.length };
}

function withRate(text: string, base: string, kind: UnitKind, nounEnd: number, rates: boolean): Unit {
  let unit = base;
  let end = nounEnd;
  for (let turn = 0; rates && turn < 2; turn++) {
    PER.lastIndex = end;
    const per = PER.exec(text);
    if (!per) break;
    const { count, noun = '' } = per.groups ?? {};
    if (kind === 'percent' && !/^(?:năm|tháng|quý)$/iu.test(noun)) break;
    const tail = wholeNoun(text, end + per[0].length - noun.length, noun);
    unit += `/${count === undefined || Number(count) === 1 ? '' : `${count} `}${tail}`;
    end += per[0].length - noun.length + tail.length;
  }
  return { text: unit, kind, end, nounEnd };
}

/** After a slash: the noun of the list if one begins here (hồ sơ, vạn dân), else its first syllable. */
function wholeNoun(text: string, at: number, first: string): string {
  NOUN.lastIndex = at;
  return NOUN.exec(text)?.[0] ?? first;
}

function longestFirst(alternatives: string): string {
  return alternatives
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
}
