import { LETTER } from '../letters.ts';
import type { Reading } from './types.ts';

/** What a unit counts: the kinds decide what a bare number with it can mean. */
export type UnitKind = 'percent' | 'money' | 'time' | 'age' | 'measure' | 'thing' | 'unknown';

export interface Unit {
  /** As written, without a "01" after the slash. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  readonly kind: UnitKind;
  /** Offset after the unit in the reading. */
  readonly end: number;
  /** Offset after the counted noun, before any "/…". */
  readonly nounEnd: number;
}

const SCALES = ['nghìn tỷ', 'nghìn tỉ', 'ngàn tỷ', 'triệu tỷ', 'nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'vạn'];
const SCALE = `(?:${SCALES.join('|')})`;
const MONEY = ['đồng', 'usd', 'vnđ', 'vnd'];
const SCALED_MONEY = [' đồng', ' usd', ' đô la', ''];
const TIME = 'ngày làm việc|ngày đêm|ngày|giờ làm việc|giờ|phút|giây|ms|tuần|tháng|quý|năm';
const MEASURES =
  'điểm phần trăm|điểm %|điểm|bậc|hạng|lần|ha|hecta|héc ta|km2|km²|km|m2|m²|m3|m³|m|tấn|tạ|kg|kwh|kwp|kw|mwp|mw|mva|kv|lít|' +
  'gbps|mbps|kbps|gb|tb|mb|sao|lượt|ngày công';
const THINGS = [
  'lượt người|lượt khách|lượt lao động|lượt hồ sơ|lượt hộ|lượt truy cập|lượt xem|lượt tương tác|lượt tiếp cận|lượt theo dõi|tin, bài|tin bài|tin|bài viết|bài|lớp|cuộc họp|cuộc kiểm tra',
  'bản tin|tờ rơi|tờ gấp|tờ|giấy chứng nhận|giấy phép|huy chương|cuộc thi|cuộc|buổi|hội nghị|hội thảo|hội thi|tọa đàm|chuyên đề|chuyên mục|phóng sự|phiên họp|phiên|kỳ họp|đợt|khóa học',
  'khóa|mô hình|sáng kiến|giải pháp|đề tài|đề án|dự án|công trình|kế hoạch|chương trình|nhiệm vụ|chỉ tiêu|tiêu chí|chỉ số',
  'văn bản quy phạm pháp luật|văn bản|hồ sơ|thủ tục hành chính|thủ tục|tthc|quy trình|dịch vụ công|dvc|dịch vụ|báo cáo',
  'nghị quyết|nghị định|thông tư|chỉ thị|quyết định|quy chế|tài liệu|ấn phẩm|phiếu|mẫu|sản phẩm|hoạt động|đơn vị hành chính',
  'đơn vị sự nghiệp|đơn vị|cơ quan|tổ chức|doanh nghiệp|hợp tác xã|htx|tổ hợp tác|trang trại|cơ sở|trường học|trường',
  'bệnh viện|trạm y tế|giường bệnh|giường|phòng học|phòng|nhà văn hóa|nhà đầu tư|nhà ở|nhà vệ sinh|nhà máy|nhà trẻ|nhà công vụ|nhà đa năng|nhà rông|nhà|căn hộ|căn|hộ gia đình|hộ dân|hộ nghèo|hộ',
  'tuyến đường|tuyến|cụm công nghiệp|khu công nghiệp|khu dân cư|khu|thôn|làng|ấp|bản|tổ dân phố|khu phố|xã|phường|thị trấn',
  'quận|huyện|thị xã|thành phố|tỉnh|sở, ngành|sở|vụ việc|vụ|đại biểu|đảng viên|cán bộ|công chức|viên chức|biên chế|cán bộ, công chức',
  'người dân|người lao động|người|lao động|học viên|học sinh|sinh viên|bác sĩ|bác sỹ|y sĩ|y sỹ|điều dưỡng|giáo viên|giảng viên|chuyên gia|thành viên|hội viên|tổ|đoàn viên|đồng chí|em',
  'hệ thống thông tin|hệ thống|cơ sở dữ liệu|csdl|phần mềm|ứng dụng|nền tảng|máy tính|thiết bị|camera|điểm cầu|bộ hồ sơ|bộ',
  'nhân sự|đoàn|tập thể|cá nhân|gương|danh hiệu|giải thưởng|giải|câu lạc bộ|đội|dân|cây|con|thuê bao|trạm|trung tâm|chi bộ|đảng bộ',
  'ca|cặp|cháu|trẻ đẻ sống|trẻ|trẻ em|địa phương|suất|trận|vở|chợ|công dân|thanh niên|phụ nữ|nạn nhân|đối tượng|quần chúng|kiến nghị|ý kiến|câu hỏi|đơn thư|đơn|trường hợp|thẻ|chữ ký số|chứng thư số|máy quét|máy in|máy chủ|máy bơm|máy|quả|chiếc|cái|cuốn|quyển|kỳ|đầu mối|đầu sách|trang|tuyên truyền viên|cộng tác viên|hòa giải viên',
].join('|');

const PERCENT = / ?([%‰])/y;
const PER = new RegExp(String.raw` ?/ ?(?:(?<count>\d[\d.]*) ?)?(?<noun>[${LETTER}]+)`, 'y');
const WORD = new RegExp(` ?(?<word>[${LETTER}]+)`, 'y');

type Noun = { readonly noun: string; readonly kind: UnitKind };

/** The nouns that begin with the same letters up to the first other sign, in the order in which they are tried. */
let nounsByHead: ReadonlyMap<string, readonly Noun[]> | undefined;

function allNouns(): ReadonlyMap<string, readonly Noun[]> {
  const byHead = new Map<string, Noun[]>();
  const add = (nouns: readonly string[], kind: UnitKind): void => {
    for (const noun of nouns) {
      const head = letters(noun, 0);
      const list = byHead.get(head);
      if (list === undefined) byHead.set(head, [{ noun, kind }]);
      else list.push({ noun, kind });
    }
  };
  add(['tuổi'], 'age');
  add(['phần trăm'], 'percent');
  add(longestFirst(THINGS), 'thing');
  add(longestFirst(MEASURES), 'measure');
  for (const scale of SCALES)
    add(
      SCALED_MONEY.map((money) => scale + money),
      'money',
    );
  add(MONEY, 'money');
  add(TIME.split('|'), 'time');
  return byHead;
}

/** The noun of the list that begins at `at`, with a scale before it where there is one (nghìn lượt), or undefined. */
function nounAt(small: string, at: number): { readonly end: number; readonly kind: UnitKind } | undefined {
  SCALE_AT.lastIndex = at;
  const from = SCALE_AT.test(small) ? SCALE_AT.lastIndex : at;
  const scaled = from === at ? undefined : listed(small, from, isCounted);
  return scaled ?? listed(small, at, () => true);
}

function isCounted(kind: UnitKind): boolean {
  return kind === 'thing' || kind === 'measure';
}

function listed(
  small: string,
  at: number,
  isFit: (kind: UnitKind) => boolean,
): { readonly end: number; readonly kind: UnitKind } | undefined {
  nounsByHead ??= allNouns();
  for (const { noun, kind } of nounsByHead.get(letters(small, at)) ?? []) {
    const end = at + noun.length;
    if (isFit(kind) && small.startsWith(noun, at) && letters(small, end) === '') return { end, kind };
  }
  return undefined;
}

const LETTERS = new RegExp(`[${LETTER}]*`, 'y');
const SCALE_AT = new RegExp(`${SCALE} `, 'y');

/** The letters that stand at `at`, up to the first other sign. */
function letters(small: string, at: number): string {
  LETTERS.lastIndex = at;
  return LETTERS.exec(small)?.[0] ?? '';
}

/** A unit in small letters without its scale: "lượt" of "nghìn lượt". */
export function unscaled(small: string): string {
  return small.replace(SCALED, '');
}

const SCALED = new RegExp(`^${SCALE} (?!đồng)`);

/** Words that follow a number and are no unit. */
const NO_UNIT = new Set(
  (
    'của được và hoặc trong ngoài tại ở với theo đến tới trở là do để cho khi nếu thì mà các những từ vào trên dưới về có ' +
    'đã sẽ không lên xuống còn nêu này trước sau bằng so ban thuộc đối kèm như gồm số thực cả toàn mỗi nhất dẫn đầu cuối quy ngày ' +
    'đạt chiếm tăng giảm phấn xếp đảm bảo'
  ).split(' '),
);

/**
 * The unit that begins at `at` (right after a number; a space may stand between), or undefined.
 * A noun that no list knows is returned with kind `unknown`: two syllables, or one where
 * the second is a word of grammar.
 */
export function readUnit(reading: Reading, at: number): Unit | undefined {
  const { text, small } = reading;
  PERCENT.lastIndex = at;
  const percent = PERCENT.exec(small);
  if (percent) return withRate(reading, percent[1] ?? '%', 'percent', at + percent[0].length, true);
  const start = small[at] === ' ' ? at + 1 : at;
  const noun = nounAt(small, start);
  if (noun) {
    const { kind, end } = noun;
    return withRate(reading, kind === 'percent' ? '%' : text.slice(start, end), kind, end, kind !== 'age');
  }
  const word = smallWordAt(reading, at);
  if (word === undefined || NO_UNIT.has(word)) return undefined;
  const second = smallWordAt(reading, start + word.length);
  const unit = second === undefined || NO_UNIT.has(second) ? word : `${word} ${second}`;
  return withRate(reading, unit, 'unknown', start + unit.length, true);
}

/** A word written in small letters: a capital begins a name, and none is a unit. */
function smallWordAt({ text, small }: Reading, at: number): string | undefined {
  WORD.lastIndex = at;
  const match = WORD.exec(small);
  const word = match?.groups?.word;
  return word !== undefined && text.startsWith(match?.[0] ?? '', at) ? word : undefined;
}

function withRate(reading: Reading, base: string, kind: UnitKind, nounEnd: number, rates: boolean): Unit {
  let unit = base;
  let end = nounEnd;
  for (let turn = 0; rates && turn < 2; turn++) {
    PER.lastIndex = end;
    const per = PER.exec(reading.small);
    if (!per) break;
    const { count, noun = '' } = per.groups ?? {};
    if (kind === 'percent' && !/^(?:năm|tháng|quý)$/.test(noun)) break;
    const start = end + per[0].length - noun.length;
    end = wholeNoun(reading, start, start + noun.length);
    unit += `/${count === undefined || Number(count) === 1 ? '' : `${count} `}${reading.text.slice(start, end)}`;
  }
  return { text: unit, small: unit.toLowerCase(), kind, end, nounEnd };
}

/** After a slash: the end of the noun of the list if one begins here (hồ sơ, vạn dân), else of one or two syllables. */
function wholeNoun(reading: Reading, at: number, first: number): number {
  const noun = nounAt(reading.small, at);
  if (noun !== undefined) return noun.end;
  const second = smallWordAt(reading, first);
  return second === undefined || NO_UNIT.has(second) ? first : first + 1 + second.length;
}

function longestFirst(alternatives: string): string[] {
  return alternatives.split('|').sort((a, b) => b.length - a.length);
}
