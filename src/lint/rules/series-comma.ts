import type { WordToken } from '../../language/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { SERIES } from '../data/series.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { type PlanWords, planWords } from '../plan-words.ts';
import { rule } from '../rule.ts';

export const seriesComma = rule({
  id: 'series-comma',
  summary: {
    vi: 'Từ ngữ liệt kê liền nhau thiếu dấu phẩy (kỷ luật kỷ cương, phản ánh kiến nghị)',
    en: 'A series of words without its comma',
  },
  why: {
    vi: 'Các từ ngang hàng đứng liền nhau cách nhau bằng dấu phẩy. Chỉ soát những cặp quen dùng trong văn bản hành chính; có “và” ở giữa thì không cần.',
    en: 'Words of one rank are parted by commas. Only pairs common in the genre are checked.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'unsafe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Kỷ luật, kỷ cương; phản ánh và kiến nghị; cơ quan, đơn vị; bộ, ngành; Bộ Ngoại giao; thủ tục hành chính."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Sở Xây dựng ban hành quy chế; giao Phòng Kiểm tra đánh giá kết quả."}\n',
        stage: 'final',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Cán bộ ngành Nội vụ; trụ sở ngành Thuế; phối hợp hỗ trợ doanh nghiệp; tổng hợp báo cáo; cơ quan tổ chức thực hiện; nguyên nhân hạn chế."}\n',
        stage: 'final',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Giữ kỷ luật kỷ cương; xử lý phản ánh kiến nghị."}\n',
        stage: 'final',
        finds: ['kỷ luật kỷ cương'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: "Giữ kỷ luật, kỷ cương; xử lý phản ánh, kiến nghị."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const slips = slipsIn(planWords(model));
    const finding = oneLine(
      withoutOverlap(slips),
      { vi: `${slips.length} chỗ liệt kê thiếu dấu phẩy.`, en: `${slips.length} series without a comma.` },
      { vi: `Sửa: ${slips[0]?.right}`, en: `Write: ${slips[0]?.right}` },
      { vi: 'Thêm dấu phẩy', en: 'Add the comma' },
    );
    if (finding) report(finding);
  },
});

function slipsIn(words: PlanWords): Slip[] {
  const pairs = byFirstWord();
  const slips: Slip[] = [];
  const begun = [...pairs.keys()].filter((word) =>
    pairs.get(word)?.some(({ first, second }) => words.hasAll(first) && words.hasAll(second)),
  );
  /** The text that was last looked at, and where its next pair may begin. */
  let last: PrintedText | undefined;
  let free = 0;
  for (const { text, words: around, at, word: from } of words.placesOf(
    begun,
    (around, at) => pairAt(around, at) !== undefined,
  )) {
    if (text.role === 'signature' || text.role === 'issuer' || (text === last && at < free)) continue;
    const pair = pairAt(around, at);
    if (pair === undefined) continue;
    const { first, second } = pair;
    const [to, joint] = [around[at + first.length + second.length - 1], around[at + first.length - 1]];
    if (to === undefined || joint === undefined) continue;
    const [start, between, end] = [from.span[0], joint.span[1], to.span[1]];
    const right = `${text.text.slice(start, between)},${text.text.slice(between, end)}`;
    slips.push({ text, span: [start, end], right });
    last = text;
    free = at + first.length;
  }
  return slips;
}

function pairAt(words: readonly WordToken[], at: number): Pair | undefined {
  return byFirstWord()
    .get(words[at]?.lower ?? '')
    ?.find((one) => stands(one, words, at));
}

/**
 * A pair of members with nothing but spaces between its words. A capital on the second member is a name of its own, one on
 * the first behind another word the end of a name: Sở Xây dựng ban hành.
 */
function stands({ first, second }: Pair, words: readonly WordToken[], at: number): boolean {
  const next = words[at + first.length];
  const [before, from] = [words[at - 1]?.text ?? '', words[at]];
  if (first.length > 1 && from?.after === 'space' && isCapital(from) && before !== before.toUpperCase()) return false;
  if (first.length === 1 && ENDS_A_WORD.has(words[at - 1]?.lower ?? '')) return false;
  return (
    first.every((word, ahead) => isAt(word, words, at, ahead)) &&
    second.every((word, ahead) => isAt(word, words, at, first.length + ahead)) &&
    next !== undefined &&
    !isCapital(next)
  );
}

/** A capital of a word that is not in capitals throughout. */
function isCapital(word: WordToken | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && word.text !== word.text.toUpperCase();
}

/** “cán bộ ngành”, “trụ sở ngành”: the first member is the end of another word. */
const ENDS_A_WORD = new Set(['cán', 'đồng', 'nội', 'toàn', 'cục', 'tiến', 'trụ', 'cơ', 'biên', 'ủy', 'uỷ']);

function isAt(word: string, words: readonly WordToken[], at: number, ahead: number): boolean {
  const there = words[at + ahead];
  return there?.lower === word && (ahead === 0 || there.after === 'space');
}

/** “tuyên truyền phổ biến giáo dục”: the second pair is mended in the next pass. */
function withoutOverlap(slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) {
    const last = kept.at(-1);
    if (last === undefined || last.text !== slip.text || last.span[1] <= slip.span[0]) kept.push(slip);
  }
  return kept;
}

type Pair = { readonly first: readonly string[]; readonly second: readonly string[] };
let kept: Map<string, Pair[]> | undefined;

function byFirstWord(): Map<string, Pair[]> {
  if (kept !== undefined) return kept;
  kept = new Map();
  for (const line of SERIES.trim().split('\n')) {
    const isShort = line.includes('+');
    const members = line.split(isShort ? '+' : '/').map((member) => member.split(' '));
    members.slice(1).forEach((second, index) => {
      const first = members[index] ?? [];
      const key = first[0] ?? '';
      kept?.set(key, [...(kept.get(key) ?? []), { first, second }]);
    });
  }
  return kept;
}
