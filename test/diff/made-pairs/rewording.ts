import type { MadeDeadline } from './make-pair.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

export const VERBS = [
  'Rà soát',
  'Xây dựng',
  'Ban hành',
  'Hoàn thiện',
  'Triển khai',
  'Tổ chức',
  'Kiểm tra',
  'Cập nhật',
  'Công khai',
  'Đánh giá',
  'Theo dõi',
  'Thực hiện',
  'Nâng cao',
  'Đẩy mạnh',
  'Tham mưu',
  'Kiện toàn',
  'Duy trì',
  'Mở rộng',
];

/** What tells two tasks apart that are the same but for where or when. */
export const SISTER_TAILS: readonly string[] = [
  'tại các phòng chuyên môn',
  'tại các đơn vị sự nghiệp',
  'tại Trung tâm Lưu trữ',
  'ở cấp huyện',
  'ở cấp xã',
  'quý I',
  'quý II',
  'quý III',
  '6 tháng đầu năm',
  'cả năm',
  'của công chức',
  'của viên chức',
];

/** `@0` is the plan's own year, `@-1` the year before; other years belong to documents and periods. */
export const YEAR_TAILS: readonly string[] = [
  'năm @0',
  'trong năm @0',
  'so với năm @-1',
  'giai đoạn 2021 - 2025',
  'theo Kế hoạch số 57/KH-UBND ngày 12/3/2021 của UBND tỉnh',
  'theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
];

/** A text with its marks for years filled in. */
export function yearsIn(text: string, year: number): string {
  return text.replace(/@(-?\d)/g, (_, by: string) => String(year + Number(by)));
}

/** Other words for the same. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['rà soát', 'xem xét lại', 'kiểm tra lại', 'soát xét'],
  ['xây dựng', 'lập', 'soạn thảo', 'tạo lập'],
  ['ban hành', 'công bố', 'phát hành'],
  ['hoàn thiện', 'bổ sung', 'hoàn chỉnh', 'chỉnh sửa'],
  ['triển khai', 'thực hiện', 'tiến hành'],
  ['tổ chức', 'mở', 'chủ trì'],
  ['kiểm tra', 'giám sát', 'thanh tra'],
  ['cập nhật', 'bổ sung mới', 'làm mới'],
  ['công khai', 'đăng tải', 'niêm yết'],
  ['đánh giá', 'chấm điểm', 'nhận xét'],
  ['theo dõi', 'nắm bắt', 'bám sát'],
  ['nâng cao', 'cải thiện', 'tăng'],
  ['đẩy mạnh', 'tăng cường', 'thúc đẩy'],
  ['tham mưu', 'đề xuất', 'giúp'],
  ['kiện toàn', 'củng cố', 'sắp xếp lại'],
  ['duy trì', 'giữ vững', 'tiếp tục'],
  ['mở rộng', 'phát triển thêm', 'nhân rộng'],
  ['giải quyết', 'xử lý'],
  ['quy định', 'quy chế'],
  ['cán bộ', 'công chức'],
  ['doanh nghiệp', 'nhà đầu tư', 'công ty'],
  ['người dân', 'công dân', 'nhân dân'],
  ['thông tin', 'dữ liệu'],
  ['hướng dẫn', 'chỉ dẫn'],
  ['văn bản', 'tài liệu'],
  ['chất lượng', 'hiệu quả'],
  ['cơ quan', 'đơn vị'],
  ['nhiệm vụ', 'công việc'],
  ['trực tuyến', 'qua mạng'],
];

/** A few words changed: one put in, left out or replaced, a manner added or dropped. Never the same text. */
export function reword(text: string, vocabulary: Vocabulary, random: Random): string {
  for (;;) {
    let words = text.split(' ');
    for (let turn = random.between(1, 3); turn > 0; turn--) words = oneEdit(words, vocabulary, random);
    const made = words.join(' ');
    if (made !== text) return made;
  }
}

function oneEdit(words: readonly string[], vocabulary: Vocabulary, random: Random): string[] {
  const at = random.between(0, words.length - 1);
  const chance = random.next();
  if (chance < 0.3) return swapSynonym(words.join(' '), random, 1).split(' ');
  if (chance < 0.5 && words.length > 5) return words.toSpliced(at, 1);
  if (chance < 0.8) return words.toSpliced(at, 0, ...random.pick(vocabulary.objects).split(' ').slice(0, 2));
  return [...words.slice(0, -1), `${words.at(-1) ?? ''},`, ...random.pick(vocabulary.manners).split(' ')];
}

/** Most words with another for the same, clauses in another order, a quarter of the words left out, some put in. */
export function rewordHard(text: string, vocabulary: Vocabulary, random: Random): string {
  const clauses = text.split(', ');
  const ordered = random.happens(0.6) ? random.shuffled(clauses) : clauses;
  const synonyms = swapSynonym(ordered.join(', '), random, 6);
  const kept = synonyms.split(' ').filter((_, at) => at === 0 || !random.happens(0.25));
  const put = random.pick(vocabulary.objects).split(' ').slice(0, random.between(1, 3));
  const words = kept.toSpliced(random.between(1, kept.length), 0, ...put);
  const made = words.join(' ').toLowerCase();
  return made.charAt(0).toUpperCase() + made.slice(1);
}

function swapSynonym(text: string, random: Random, times: number): string {
  let out = text;
  const present = random.shuffled(SYNONYMS.filter((group) => group.some((word) => out.toLowerCase().includes(word))));
  for (const group of present.slice(0, times)) {
    const word = group.find((one) => out.toLowerCase().includes(one)) ?? '';
    const at = out.toLowerCase().indexOf(word);
    if (at >= 0)
      out = out.slice(0, at) + random.pick(group.filter((one) => one !== word)) + out.slice(at + word.length);
  }
  return out;
}

const DEADLINES: readonly MadeDeadline[] = [
  { text: (year) => `Quý I/${year}`, day: '03-31' },
  { text: (year) => `Quý II/${year}`, day: '06-30' },
  { text: (year) => `Trong quý III/${year}`, day: '09-30' },
  { text: (year) => `Quý IV năm ${year}`, day: '12-31' },
  { text: (year) => `30/11/${year}`, day: '11-30' },
  { text: (year) => `Tháng 5/${year}`, day: '05-31' },
  { text: (year) => `Trước ngày 15/10/${year}`, day: '10-14' },
  { text: () => 'Thường xuyên' },
  { text: () => 'Theo kế hoạch của UBND tỉnh' },
  { text: () => 'Khi có hướng dẫn của Bộ Nội vụ' },
  { text: () => 'Theo triển khai của Sở Thông tin và Truyền thông' },
];

export function otherDeadline(than: MadeDeadline | undefined, random: Random): MadeDeadline {
  return random.pick(DEADLINES.filter((deadline) => deadline !== than));
}

const LEADS = [
  'Văn phòng',
  'Văn phòng',
  'Văn phòng',
  'Các phòng',
  'Thanh tra Sở',
  'Phòng Tổ chức',
  'Phòng Cải cách hành chính',
];

export function otherLead(than: string, random: Random): string {
  return random.pick(LEADS.filter((lead) => lead !== than));
}

export const SUPPORTS = [
  'Các phòng, đơn vị',
  'Thanh tra Sở',
  'Phòng Kế toán',
  'Trung tâm Lưu trữ',
  'Văn phòng UBND tỉnh',
];

/** One unit more, or one less. */
export function otherSupport(than: readonly string[], random: Random): readonly string[] {
  if (than.length > 0 && random.happens(0.5)) return than.slice(1);
  return [...than, random.pick(SUPPORTS.filter((unit) => !than.includes(unit)))];
}
