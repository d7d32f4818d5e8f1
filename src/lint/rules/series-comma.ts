import { SERIES } from '../data/series.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';
import { wordsOf, writtenTexts } from '../words-of.ts';

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
  examples: {
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Kỷ luật, kỷ cương; phản ánh và kiến nghị; cơ quan, đơn vị; bộ, ngành; Bộ Ngoại giao; thủ tục hành chính."}\n',
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
  },
  check({ model, report }) {
    const pairs = byFirstWord();
    const slips: Slip[] = [];
    for (const text of writtenTexts(model)) {
      if (text.role === 'signature' || text.role === 'issuer') continue;
      const words = wordsOf(text);
      const lower = words.map((word) => word.text.toLowerCase());
      for (let at = 0; at < words.length; at++) {
        for (const { first, second } of pairs.get(lower[at] ?? '') ?? []) {
          const length = first.length + second.length;
          const all = [...first, ...second];
          if (
            !all.every(
              (word, ahead) => lower[at + ahead] === word && (ahead === 0 || words[at + ahead]?.after === 'space'),
            )
          )
            continue;
          const [from, to, joint] = [words[at], words[at + length - 1], words[at + first.length - 1]];
          const next = words[at + first.length];
          if (from === undefined || to === undefined || joint === undefined || next === undefined) continue;
          // A capital on the second member is a name of its own.
          if (/^\p{Lu}/u.test(next.text) && next.text !== next.text.toUpperCase()) continue;
          const span = [from.span[0], to.span[1]] as const;
          slips.push({
            text,
            span,
            right: `${text.text.slice(from.span[0], joint.span[1])},${text.text.slice(joint.span[1], to.span[1])}`,
          });
          at += first.length - 1;
          break;
        }
      }
    }
    const finding = oneLine(
      withoutOverlap(slips),
      { vi: `${slips.length} chỗ liệt kê thiếu dấu phẩy.`, en: `${slips.length} series without a comma.` },
      { vi: `Sửa: ${slips[0]?.right}`, en: `Write: ${slips[0]?.right}` },
      { vi: 'Thêm dấu phẩy', en: 'Add the comma' },
    );
    if (finding) report(finding);
  },
});

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
