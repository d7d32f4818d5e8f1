import { fold } from '../../text/index.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const headingRepeated = rule({
  id: 'heading-repeated',
  summary: { vi: 'Hai mục ngang hàng có cùng một tên', en: 'Two brothers have the same heading' },
  why: {
    vi: 'Hai mục cùng tên dưới một mục lớn thường là do chép nhầm. “Mục tiêu”, “Nhiệm vụ” lặp lại ở từng lĩnh vực là bình thường.',
    en: 'Two sections of one name under one parent are usually a slip of copying. “Mục tiêu”, “Nhiệm vụ” in each field are normal.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - title: THỂ CHẾ\n      sections: [{title: Mục tiêu, text: A.}, {title: Nhiệm vụ, text: B.}]\n    - title: TỔ CHỨC BỘ MÁY\n      sections: [{title: Mục tiêu, text: C.}, {title: Nhiệm vụ, text: D.}]\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: KINH PHÍ, text: A.}\n    - {title: Kinh phí, text: B.}\n',
        finds: ['Kinh phí'],
      },
    ],
  }),
  check({ model, report }) {
    const seen = new Map<string, (typeof model.sections)[number]>();
    for (const section of model.sections) {
      const title = fold(section.section.title ?? '').replace(/[:.;]$/, '');
      if (title === '') continue;
      const key = `${section.path.slice(0, -1).join('/')}|${title}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, section);
      else {
        report({
          at: { path: [...section.path, 'title'] },
          message: {
            vi: `Mục ${first.fullNumber} và mục ${section.fullNumber} cùng tên ${quoted(section.section.title ?? '')}.`,
            en: `Sections ${first.fullNumber} and ${section.fullNumber} have the same heading.`,
          },
          hint: {
            vi: 'Kiểm tra: chép nhầm, hay phải gộp hai mục.',
            en: 'Check: a slip, or two sections to be joined.',
          },
        });
      }
    }
  },
});
