import type { Model, PrintedText } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const selfReference = rule({
  id: 'self-reference',
  summary: { vi: '“… này” gọi sai loại của chính văn bản', en: '“… này” names the document by another type' },
  why: {
    vi: 'Chép từ Quyết định hay Chương trình sang Kế hoạch thường để sót “Quyết định này”, “Chương trình này”. Văn bản vừa nêu trong cùng đoạn thì “… này” là văn bản đó.',
    en: 'Text copied from a decision or programme often keeps “Quyết định này”. Where a document of that type was just named, that one is meant.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: 'plan:\n  sections:\n    - {title: TỔ CHỨC THỰC HIỆN, text: Các phòng thực hiện tốt Kế hoạch này.}\n' },
      {
        plan: 'decision:\n  subject: Ban hành Kế hoạch\nplan:\n  sections:\n    - {title: DANH MỤC, text: Nêu tại Phụ lục kèm theo Quyết định này.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phổ biến Nghị định số 30/2020/NĐ-CP; rà soát các mẫu theo Nghị định này.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: TỔ CHỨC THỰC HIỆN, text: Các phòng thực hiện tốt Chương trình này.}\n',
        finds: ['Chương trình này'],
      },
    ],
  }),
  check({ model, report }) {
    const own = ownTypes(model);
    for (const { in: text, what } of model.selfReferences) {
      const type = fold(what.type);
      if (own.has(type) || !DOCUMENTS.has(type) || isNamedBefore(text, what.span[0], type)) continue;
      const written = text.text.slice(...what.span);
      const name = text.part === 'decision' ? 'Quyết định này' : `${model.file.plan.type ?? 'Kế hoạch'} này`;
      report({
        at: inText(text, what.span),
        message: {
          vi: `${quoted(written)} đứng trong ${text.part === 'decision' ? 'Quyết định' : (model.file.plan.type ?? 'Kế hoạch')}.`,
          en: `${quoted(written)} stands in a document of another type.`,
        },
        hint: {
          vi: `Sửa: ${name}; hoặc ghi rõ số, ngày của văn bản được nói đến.`,
          en: `Write ${name}, or name the document meant.`,
        },
      });
    }
  },
});

/** Types of papers an office issues; of others (Luật, Nghị định) “… này” is somebody else's anyhow. */
const DOCUMENTS = new Set([
  'quyet dinh',
  'ke hoach',
  'chuong trinh',
  'de an',
  'phuong an',
  'cong van',
  'to trinh',
  'bao cao',
  'quy che',
  'huong dan',
  'thong bao',
  'chi thi',
  'nghi quyet',
]);

function ownTypes({ file }: Model): Set<string> {
  const types = [
    file.plan.type ?? 'Kế hoạch',
    ...(file.decision === undefined ? [] : [file.decision.type ?? 'Quyết định']),
  ];
  return new Set(types.map(fold));
}

/** A document of the type is named earlier in the text, so that one is meant. */
function isNamedBefore({ text }: PrintedText, offset: number, type: string): boolean {
  return fold(text.slice(0, offset)).includes(type);
}
