import { textsWith } from '../find-texts.ts';
import { rule } from '../rule.ts';

export const appendixUnannounced = rule({
  id: 'appendix-unannounced',
  summary: { vi: 'Phụ lục không được nhắc đến trong văn bản', en: 'No text points to the appendix' },
  why: {
    vi: 'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó.',
    en: 'A document with appendices points to them in its text.',
  },
  clause: 'NĐ 30/2020, PL I, Phần II',
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Nêu tại Phụ lục.}\nappendices:\n  - {title: DANH MỤC, text: Một.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Như sau.}\nappendices:\n  - {title: DANH MỤC, text: Một.}\n',
        finds: ['appendices'],
      },
    ],
  }),
  check({ model, report }) {
    if ((model.file.appendices ?? []).length === 0) return;
    const isNamed = textsWith(model, ANNOUNCED).some((text) => text.part !== 'appendix');
    if (isNamed) return;
    report({
      at: { path: ['appendices'] },
      where: { vi: 'Phụ lục', en: 'Appendix' },
      message: {
        vi: 'Tệp có phụ lục nhưng trong văn bản không có chỗ nào nhắc đến.',
        en: 'There is an appendix and no text points to it.',
      },
      hint: {
        vi: 'Bổ sung chỉ dẫn, ví dụ: (Chi tiết tại Phụ lục kèm theo).',
        en: 'Point to it, e.g. (Chi tiết tại Phụ lục kèm theo).',
      },
    });
  },
});

const ANNOUNCED =
  /phụ lục|(?:danh mục|biểu|bảng|nội dung|chi tiết|khung)[^.;\n]{0,60} kèm theo|kèm theo (?:danh mục|biểu|bảng)/giu;
