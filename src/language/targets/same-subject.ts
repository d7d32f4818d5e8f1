import { nfc } from '../../text/index.ts';
import type { Target } from './types.ts';

/** Abbreviations of the genre, so that a table cell and the prose it repeats meet. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['vb', 'văn bản'],
  ['vbqppl', 'văn bản quy phạm pháp luật'],
  ['qppl', 'quy phạm pháp luật'],
  ['tthc', 'thủ tục hành chính'],
  ['dvc', 'dịch vụ công'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['cchc', 'cải cách hành chính'],
  ['ubnd', 'ủy ban nhân dân'],
  ['pakn', 'phản ánh kiến nghị'],
  ['cbcc', 'cán bộ công chức'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['ccvc', 'công chức viên chức'],
  ['csdl', 'cơ sở dữ liệu'],
  ['vtvl', 'vị trí việc làm'],
  ['cdnn', 'chức danh nghề nghiệp'],
  ['cntt', 'công nghệ thông tin'],
  ['tỉ', 'tỷ'],
  ['hàng', 'hằng'],
]);

/** Words that never tell two measures apart. */
const EMPTY = new Set(
  'các những của về được trong đạt việc và là số tỷ lệ tiếp tục thực hiện triển khai đảm bảo phấn đấu theo quy định năm nay'.split(
    ' ',
  ),
);

const TIME = /(?<!\p{L})(?:trong |đến |hết )*(?:năm \d{4}|giai đoạn \d{4} ?[-–] ?\d{4})/giu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

type Measure = Pick<Target, 'subject' | 'unit' | 'direction'>;

/**
 * Whether two targets measure the same: same unit, same direction, and the same words apart from letter case, order,
 * the place of the tone mark, abbreviations, the year and words that carry no difference. Level (cấp tỉnh, cấp xã),
 * field, public and service are words like others, so one that only one of the two has makes them differ.
 * In doubt false; an empty subject is the same as none.
 */
export function sameSubject(a: Measure, b: Measure): boolean {
  const key = subjectKey(a);
  return key !== undefined && key === subjectKey(b);
}

/** The same for all targets of the same subject, so that many can be told apart at once; undefined without a subject. */
export function subjectKey({ subject, unit, direction }: Measure): string | undefined {
  const words = subjectWords(subject);
  return words.length === 0 ? undefined : `${direction ?? ''}|${nfc(unit).toLowerCase()}|${words.join(' ')}`;
}

/** The words that matter, each once, sorted, each with its tone mark at the end (hoà and hòa are one word). */
export function subjectWords(subject: string): string[] {
  const written = nfc(subject).toLowerCase().replace(TIME, ' ');
  const words = (written.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => (SPELLED_OUT.get(word) ?? word).split(' '));
  return [...new Set(words.filter((word) => !EMPTY.has(word)).map(toneLast))].sort();
}

function toneLast(word: string): string {
  const letters = word.normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
}
