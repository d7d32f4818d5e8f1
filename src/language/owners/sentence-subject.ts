import { Cell } from './cell.ts';
import { languageOf } from './language.ts';
import type { WordSet } from './lexicon.ts';
import { tokens } from './tokens.ts';

/** What an order stands before: Giao Văn phòng …, Đề nghị Sở Nội vụ …. */
const ORDERS = ['giao', 'đề nghị', 'yêu cầu', 'phân công', 'giao cho', 'trách nhiệm của', 'nhiệm vụ của', 'đối với'];
/** The word with which what the subject does begins. */
const VERBS =
  'căn cứ|theo dõi|tổng hợp|chủ trì|phối hợp|tham mưu|báo cáo|lập|ban hành|xây dựng|hướng dẫn|có trách nhiệm|đôn đốc|tổ chức|thực hiện|' +
  'triển khai|chịu trách nhiệm|là|làm|đưa|phụ trách|bố trí|kiểm tra|cập nhật|thường xuyên|chủ động|tiếp tục|tập trung|đẩy mạnh|tăng cường|' +
  'nghiên cứu|đề xuất|trình|gửi|phân công|chỉ đạo|quán triệt|rà soát|cân đối|thẩm định|cung cấp|mở|tuyên truyền|theo chức năng|theo nhiệm vụ|' +
  'định kỳ|quan tâm|đảm bảo|bảo đảm|quản lý vận hành|giúp|nâng cao|hoàn thành|hoàn thiện|đăng ký|tiếp nhận|xác định|dự thảo|công khai|công bố|in|cùng|chậm nhất|trước ngày|khẩn trương|nghiêm túc|sử dụng|vận hành|được giao|phải|cần|kịp thời|trực tiếp|lồng ghép|đánh giá|khảo sát|giám sát|thông tin|lấy';
const LONGEST_NAME = 24;

/**
 * The unit that a sentence or heading gives work to, as its place in the text: "Văn phòng - Thanh tra Sở" of "Văn phòng - Thanh tra
 * Sở theo dõi …". `isUnit` knows names of the office's directory; other names count where they begin like a name of an
 * office and a verb, or the end of a heading without one, follows. Undefined where the sentence begins otherwise.
 */
export function readSubject(text: string, isUnit: (name: string) => boolean): readonly [number, number] | undefined {
  const sentence = text.slice(0, 600).replace(/[;.](?=\s).*$/su, (rest) => (rest.startsWith(';') ? rest : '.'));
  const language = languageOf(sentence);
  const { form } = language;
  const cell = new Cell(sentence, tokens(sentence, form), language);
  const isPhrase = (phrase: string, at: number): number => {
    const words = phrase.split(' ').map(form);
    return words.every((word, ahead) => cell.word(at + ahead)?.key === word) ? words.length : 0;
  };
  const verbs = VERBS.split('|');
  const verbAt = (at: number): boolean => !cell.word(at)?.capital && verbs.some((verb) => isPhrase(verb, at) > 0);
  const first = Math.max(0, ...ORDERS.map((order) => isPhrase(order, 0)));
  const place = (to: number): readonly [number, number] => [
    cell.tokens[first]?.start ?? 0,
    cell.tokens[to - 1]?.end ?? 0,
  ];
  const limit = Math.min(cell.tokens.length, first + LONGEST_NAME);
  for (let to = limit; to > first; to--) {
    if (cell.word(to - 1) === undefined) continue;
    const [start, end] = place(to);
    if (isUnit(text.slice(start, end)) && goesNoFurther(cell, to, verbAt)) return [start, end];
  }
  if (!beginsName(cell, first, form)) return undefined;
  for (let at = first + 1; at < cell.tokens.length; at++) {
    if (verbAt(at))
      return cell.word(at - 1) === undefined && !isClosing(cell, at - 1)
        ? undefined
        : place(trimmed(cell, first, at, form));
    const key = cell.key(at);
    if (key === ':' || key === '(') return place(at);
  }
  const isHeading = cell.tokens.length <= 40 && !/[.,]$/u.test(text.trim());
  return isHeading ? place(cell.tokens.length) : undefined;
}

function goesNoFurther(cell: Cell, to: number, verbAt: (at: number) => boolean): boolean {
  return to >= cell.tokens.length || cell.key(to) === ':' || cell.key(to) === '(' || cell.key(to) === ',' || verbAt(to);
}

function isClosing(cell: Cell, at: number): boolean {
  return cell.key(at) === ')' || cell.key(at) === ',';
}

type Form = (word: string) => string;

function trimmed(cell: Cell, first: number, to: number, form: Form): number {
  let last = to;
  const parts = ['đã', 'được', 'sẽ'].map(form);
  while (last > first + 1 && (cell.word(last - 1) === undefined || parts.includes(cell.key(last - 1) ?? ''))) last--;
  return last;
}

/** Nouns that follow các, những, mọi where units are meant. */
const MANY: readonly WordSet[] = ['kinds', 'anyone', 'people', 'posts', 'heads', 'levels'];

function beginsName(cell: Cell, at: number, form: Form): boolean {
  if (cell.phrase('decoys', at) > 0 || (cell.key(at + 1) === ',' && cell.phrase('kinds', at) > 0)) return false;
  // "Thanh tra, kiểm tra …" and "Tổ chức thực hiện" tell what is done; "Thanh tra Sở", "Tổ Đề án 06" who does it.
  const isTeam = cell.key(at) === form('tổ');
  const isInspection = cell.key(at) === form('thanh') && cell.key(at + 1) === form('tra');
  if (isTeam || isInspection) {
    return !cell.word(at)?.acronym && cell.word(at + (isTeam ? 1 : 2))?.capital === true && !isShouted(cell);
  }
  const every = cell.phrase('quantifiers', at);
  if (every > 0) return MANY.some((set) => cell.phrase(set, at + every) > 0);
  return cell.phrase('heads', at) > 0 || (cell.word(at)?.capital === true && cell.phrase('capitalHeads', at) > 0);
}

function isShouted(cell: Cell): boolean {
  return cell.tokens.every((token) => token.kind === 'mark' || token.capital);
}
