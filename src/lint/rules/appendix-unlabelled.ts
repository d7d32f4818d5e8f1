import { rule } from '../rule.ts';

export const appendixUnlabelled = rule({
  id: 'appendix-unlabelled',
  summary: { vi: 'Phụ lục không có dòng chữ “Phụ lục”', en: 'An appendix lacks the line “Phụ lục”' },
  why: {
    vi: 'Văn bản nhắc đến phụ lục thì trang phụ lục phải ghi “Phụ lục”, có số nếu từ hai phụ lục trở lên.',
    en: 'Where the text speaks of an appendix its page says so, with a number if there are several.',
  },
  clause: 'NĐ 30/2020, PL I, Phần II, khoản 1',
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Chi tiết tại Phụ lục kèm theo.}\nappendices:\n  - {title: DANH MỤC NHIỆM VỤ, text: Một.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Chi tiết tại danh mục kèm theo.}\nappendices:\n  - {label: "", title: DANH MỤC NHIỆM VỤ, text: Một.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Chi tiết tại Phụ lục kèm theo.}\nappendices:\n  - {label: "", title: DANH MỤC NHIỆM VỤ, text: Một.}\n',
        finds: ['DANH MỤC NHIỆM VỤ'],
      },
    ],
  }),
  check({ model, report }) {
    const isNamed = model.texts.some(
      ({ part, role, text }) => part !== 'appendix' && role !== 'recipient' && /phụ lục/iu.test(text),
    );
    if (!isNamed) return;
    (model.file.appendices ?? []).forEach(({ label, title }, index) => {
      if (label !== '' || title === undefined || /^\s*phụ lục/iu.test([title].flat().join(' '))) return;
      const path = ['appendices', index, 'title'];
      const text = model.texts.find((one) => one.path.join('/').startsWith(path.join('/')));
      report({
        at: text ? { path: text.path, start: 0, end: text.text.length } : { path },
        message: {
          vi: 'Văn bản nhắc đến phụ lục mà trang này không có dòng “Phụ lục”.',
          en: 'The text speaks of an appendix; this page lacks the line “Phụ lục”.',
        },
        hint: { vi: 'Bổ sung dòng “Phụ lục” (bỏ khóa label).', en: 'Add the line “Phụ lục” (drop the key label).' },
      });
    });
  },
});
