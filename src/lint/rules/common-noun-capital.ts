import type { WordToken } from '../../language/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { planWords, type WordPlace } from '../plan-words.ts';
import { rule } from '../rule.ts';

const NOT_JUDGED: ReadonlySet<string> = new Set('issuer subject recipient heading group signature'.split(' '));
/** Characters before a word that are looked at: more than “Chương trình ”. */
const BEFORE = 20;
const PLURAL = new Set(['các', 'những', 'mọi', 'từng', 'một', 'mỗi', 'về', 'việc', 'công tác']);
/** Common nouns and verbs that become no name after các, về, việc. */
const COMMON = new Set(
  'khu sở ban phòng bộ ngành đơn cơ hệ thủ hồ dịch danh kiểm xây thực triển rà tuyên đào cải chuyển phê ban dân bổ hướng đẩy tăng nâng kiện sắp thành tổ'.split(
    ' ',
  ),
);

/** Offices that call themselves by these words alone. */
const OFFICES = new Set(['sở', 'phòng', 'ban', 'bộ']);

export const commonNounCapital = rule({
  id: 'common-noun-capital',
  summary: {
    vi: 'Danh từ chung, động từ viết hoa giữa câu (các Khu công nghiệp, về Ban hành)',
    en: 'A common noun or verb with a capital inside a sentence',
  },
  why: {
    vi: 'Sau “các”, “những”, “về”, “việc” là danh từ chung hoặc động từ, viết thường; tên riêng, tên văn bản và tên trong ngoặc kép không tính.',
    en: 'After các, những, về, việc stands a common noun or verb in small letters; names and quoted titles do not count.',
  },
  clause: 'NĐ 30/2020, PL II',
  severity: { draft: 'off', final: 'info' },
  fix: 'unsafe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Ban Quản lý các Khu công nghiệp Đồng Nai; các sở; các Nghị quyết của Trung ương; về Đề án; Kế hoạch Cải cách hành chính năm 2023."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Gửi báo cáo về Sở qua thư điện tử; nộp về Phòng GDĐT trước ngày 15."}\n',
        stage: 'final',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Doanh nghiệp trong các Khu công nghiệp; quyết định về Ban hành quy chế."}\n',
        stage: 'final',
        finds: ['Khu'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Doanh nghiệp trong các khu công nghiệp; quyết định về ban hành quy chế."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const words = planWords(model);
    const slips = words.formsOf(({ text, lower }) => text !== lower && judged().has(lower)).flatMap(slipAt);
    const [first] = slips;
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} danh từ chung, động từ viết hoa giữa câu.`,
        en: `${slips.length} common nouns or verbs with a capital.`,
      },
      { vi: `Sửa: ${first?.right}`, en: `Write: ${first?.right}` },
      { vi: 'Viết thường', en: 'Small letters' },
    );
    if (finding) report(finding);
  },
});

/** Words, in small letters, of which a capital may be wrong. */
function judged(): ReadonlySet<string> {
  kept ??= new Set([...COMMON, ...FIXED.split(' '), ...[...PRODUCTS].map((word) => word.toLowerCase())]);
  return kept;
}

let kept: ReadonlySet<string> | undefined;

function slipAt({ text, words, at, word }: WordPlace): Slip[] {
  const before = words[at - 1];
  if (before === undefined || NOT_JUDGED.has(text.role)) return [];
  const isProduct = text.role === 'cell' && text.field === 'deliverable';
  const small = smallOf(text.text, isProduct, before.text, word, words[at + 1]?.text ?? '');
  if (small !== undefined) return [{ text, span: word.span, right: small }];
  if (word.after !== 'space' || word.kind !== 'syllable' || !/^\p{Lu}\p{Ll}/u.test(word.text)) return [];
  const lead = before.lower === 'tác' ? `${words[at - 2]?.lower} tác` : before.lower;
  if (!PLURAL.has(lead) || before.text !== before.lower || !COMMON.has(word.lower)) return [];
  // “Gửi báo cáo về Sở”, “nộp về Phòng GDĐT”: the office that is meant, not a subject.
  if (lead === 'về' && OFFICES.has(word.lower)) return [];
  if (
    isName(words.slice(at, at + 5).map((one) => one.text)) ||
    isInName(words.slice(Math.max(0, at - 4), at).map((one) => one.text))
  )
    return [];
  return [{ text, span: word.span, right: word.text.charAt(0).toLowerCase() + word.text.slice(1) }];
}

/** Words, in small letters, that one of the fixed cases is about. */
const FIXED =
  'tiếng khóa khoá khu phòng ban phê thường hướng danh bộ bảo cải kiểm quy thực triển nâng đẩy rà tuyên đào';

/** Fixed cases: tiếng Anh, khóa XII, “trong Khu công nghiệp,”, “…, Thông báo” in the column of products. */
function smallOf(
  text: string,
  isProduct: boolean,
  before: string,
  { text: word, span }: WordToken,
  next: string,
): string | undefined {
  const lower = word.charAt(0).toLocaleLowerCase('vi') + word.slice(1);
  const [left, right] = [text.slice(Math.max(0, span[0] - BEFORE), span[0]), text.slice(span[1])];
  if (!/[\p{L}\d”)] ?[(, ] ?$/u.test(left)) return undefined;
  if (word === 'Tiếng' && /^(?:Anh|Pháp|Trung|Nhật|Việt|Hàn)$/u.test(next)) return lower;
  if (/^Kh(?:óa|oá)$/u.test(word) && /^[IVX]+$/u.test(next)) return lower;
  if (isProduct && /,\s$/u.test(left) && PRODUCTS.has(word)) {
    return /^(?: \p{Ll}+){1,4}(?:[,;.]|$)/u.test(right) || /^ QPPL/u.test(right) ? lower : undefined;
  }
  if (word === 'Khu' && before === before.toLowerCase() && /^ (?:công nghiệp|kinh tế)(?:[,;.]|$| \p{Ll})/u.test(right))
    return /^(?:trong|tại|vào|ngoài)$/u.test(before) ? lower : undefined;
  if (word === 'Phòng' && /^ chuyên môn(?! thuộc Sở \p{Lu})/u.test(right)) return lower;
  if (/^(?:về|việc)$/u.test(before) && /^(?:Ban|Phê)$/u.test(word) && /^(?:hành|duyệt)$/u.test(next)) return lower;
  if (word === 'Thường' && next === 'trực' && before === 'quan') return lower;
  if (before === 'sở' && word === 'Hướng' && /^ dẫn của/u.test(right)) return lower;
  if (word === 'Danh' && /^ mục (?:và \p{Lu}|\p{Ll})/u.test(right) && /^(?:về|các|những)$/u.test(before)) return lower;
  if (word === 'Bộ' && before === 'các' && /^, ngành(?!\p{L})/u.test(right)) return lower;
  // The name of a certain document begins with a capital (PL II, V.1): “Kế hoạch Cải cách hành chính năm 2023”.
  if (NAMED_BY_YEAR.test(right)) return undefined;
  if (/(?:Kế hoạch|Chương trình|[Vv]ăn bản) $/u.test(left) && IN_NAMES.test(`${word} ${next}`)) return lower;
  if (word === 'Bảo' && /^ hiểm xã hội, \p{Ll}/u.test(right) && /\p{Ll}, $/u.test(left)) return lower;
  return undefined;
}

const NAMED_BY_YEAR = /^(?: \p{Ll}+){1,6} năm \d{4}(?!\d)/u;
const IN_NAMES =
  /^(?:Cải cách|Kiểm soát|Hướng dẫn|Quy phạm|Thực hiện|Triển khai|Nâng cao|Đẩy mạnh|Rà soát|Kiểm tra|Tuyên truyền|Đào tạo)$/u;
const PRODUCTS = new Set(['Văn', 'Thông', 'Báo', 'Kế', 'Quyết', 'Chương', 'Công', 'Tờ', 'Biên', 'Danh', 'Hồ']);

/** A second capital soon after shows a name: Khu công nghiệp Biên Hòa, Sở Nội vụ. */
function isName(words: readonly string[]): boolean {
  return words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** “Ban Quản lý các Khu …”: the plural stands inside a name. */
function isInName(words: readonly string[]): boolean {
  return (
    words.slice(0, -1).some((word) => /^\p{Lu}\p{Ll}/u.test(word)) && /^(?:lý|ban|hiệp)$/iu.test(words.at(-2) ?? '')
  );
}
