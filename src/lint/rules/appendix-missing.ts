import { matchesOf, textsWith } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const appendixMissing = rule({
  id: 'appendix-missing',
  summary: {
    vi: 'Có nhắc phụ lục kèm theo nhưng tệp không có phụ lục đó',
    en: 'An appendix is announced and the file has none',
  },
  why: {
    vi: 'Người nhận sẽ tìm một phụ lục không có. Phụ lục của văn bản khác (ban hành kèm theo Nghị định, Thông tư …) không tính.',
    en: 'Readers would look for it in vain. Appendices of other documents do not count.',
  },
  clause: 'NĐ 30/2020, PL I, Phần II',
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: (Có phụ lục kèm theo).}\nappendices:\n  - {title: DANH MỤC, text: Một.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Thực hiện theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Báo cáo theo mẫu tại Phụ lục kèm theo Thông tư số 01/2020/TT-VPCP.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: (Chi tiết tại Phụ lục kèm theo).}\n',
        finds: ['Phụ lục kèm theo'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Nêu tại Phụ lục II kèm theo Kế hoạch này.}\nappendices:\n  - {title: DANH MỤC, text: Một.}\n',
        finds: ['Phụ lục II kèm theo'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Xem Phụ lục 1 và Phụ lục 2 kèm theo.}\nappendices:\n  - {title: DANH MỤC, text: Một.}\n',
        finds: ['Phụ lục 1 và Phụ lục 2 kèm theo'],
      },
    ],
  }),
  check({ model, report }) {
    const count = model.file.appendices?.length ?? 0;
    for (const text of textsWith(model, ANNOUNCED)) {
      if (!['body', 'article', 'opening', 'heading', 'closing'].includes(text.role) || text.part === 'appendix')
        continue;
      for (const { 0: words, index, groups } of matchesOf(text, ANNOUNCED)) {
        const after = text.text.slice(index + words.length, index + words.length + 40);
        const numbers = groups?.numbers ?? '';
        const wanted = numbers === '' ? 1 : Math.max(...(numbers.match(/[IVX]+|\d+/gu) ?? ['1']).map(ordinal));
        if (OTHERS.test(after) || wanted <= count) continue;
        const has =
          count === 0
            ? { vi: 'không có phụ lục nào', en: 'has no appendix' }
            : { vi: `chỉ có ${count} phụ lục`, en: `has only ${count}` };
        report({
          at: inText(text, [index, index + words.length]),
          message: {
            vi: `Ghi ${quoted(words)} nhưng tệp ${has.vi}.`,
            en: `${quoted(words)} is announced, but the file ${has.en}.`,
          },
          hint: {
            vi: 'Bổ sung phụ lục; hoặc bỏ câu này nếu nội dung đã nêu trong lời văn.',
            en: 'Add the appendix, or drop the sentence.',
          },
        });
      }
    }
  },
});

const ANNOUNCED =
  /[Pp]hụ lục(?: (?:số )?(?<numbers>(?:[IVX]+|\d+)(?:(?:, ?| và )(?:[Pp]hụ lục (?:số )?)?(?:[IVX]+|\d+))*))?(?:[^.;:()\n]{0,120}?) (?:đính )?kèm(?: theo)?(?!\p{L})/gu;
/** Appendices of somebody else's document; “Kế hoạch này”, “Quyết định này” are one's own. */
const OTHERS =
  /^ *(?:Nghị định|Thông tư|Luật|Công văn|Chỉ thị|Nghị quyết|Hướng dẫn|(?:Quyết định|Kế hoạch|Chương trình|Đề án|Tờ trình)(?! này))/u;

function ordinal(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].indexOf(number) + 1;
}
