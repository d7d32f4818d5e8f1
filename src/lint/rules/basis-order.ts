import { readCitations } from '../../language/index.ts';
import { fold } from '../../text/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

/** Ranks of documents, the highest first; a basis of lower rank stands after those of higher rank. */
const RANKS: readonly RegExp[] = [
  /^hien phap/,
  /^(?:bo )?luat|^nghi quyet .*qh/,
  /^phap lenh/,
  /^nghi dinh|^nghi quyet .*cp/,
  /^quyet dinh .*ttg|^chi thi .*ttg/,
  /^thong tu/,
];

export const basisOrder = rule({
  id: 'basis-order',
  summary: { vi: 'Căn cứ không xếp từ văn bản cao xuống thấp', en: 'Legal basis not in order of rank' },
  why: {
    vi: 'Thông lệ: Luật, Nghị định, Quyết định của Thủ tướng, Thông tư, rồi văn bản của địa phương. Nghị định 30 không quy định thứ tự nên đây chỉ là lưu ý.',
    en: 'By custom: laws, decrees, decisions of the Prime Minister, circulars, then local documents. The decree does not say so.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  basis: [Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;, Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;, Căn cứ Kế hoạch số 1/KH-UBND ngày 05/01/2023 của UBND tỉnh.]\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  basis: [Căn cứ Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ;, Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.]\n',
        stage: 'final',
        finds: ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ'],
      },
    ],
  }),
  check({ model, report }) {
    for (const part of ['decision', 'plan'] as const) {
      let lowest = -1;
      for (const text of model.texts) {
        const first = text.role === 'basis' && text.part === part ? readCitations(text.text)[0] : undefined;
        if (first === undefined) continue;
        const name = fold(`${first.type ?? ''} ${first.symbol ?? ''}`);
        const rank = RANKS.findIndex((form) => form.test(name));
        if (rank >= 0 && rank < lowest) {
          report({
            at: inText(text, first.span),
            message: {
              vi: `${quoted(first.type ?? '')} đứng sau văn bản cấp thấp hơn.`,
              en: `${quoted(first.type ?? '')} stands after a document of lower rank.`,
            },
            hint: {
              vi: 'Kiểm tra thứ tự: Luật, Nghị định, Quyết định, Thông tư.',
              en: 'Check the order: laws, decrees, decisions, circulars.',
            },
          });
          break;
        }
        lowest = Math.max(lowest, rank);
      }
    }
  },
});
