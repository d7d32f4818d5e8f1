import { numberedRows } from '../numbered-rows.ts';
import { rule } from '../rule.ts';

export const letterDd = rule({
  id: 'letter-dd',
  summary: { vi: 'Dãy điểm a), b), c), d) bỏ qua đ)', en: 'A row of points a), b), c), d) leaves out đ)' },
  why: {
    vi: 'Các điểm xếp theo bảng chữ cái tiếng Việt: sau d) là đ), rồi mới đến e).',
    en: 'Points follow the Vietnamese alphabet: đ) comes between d) and e).',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  numbering: [a)]\n  sections: [{text: Một.}, {text: Hai.}, {text: Ba.}, {text: Bốn.}, {number: đ), text: Năm.}, {text: Sáu.}]\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  numbering: [a)]\n  sections: [{text: Một.}, {text: Hai.}, {text: Ba.}, {text: Bốn.}, {number: e), text: Năm.}]\n',
        finds: ['e)'],
      },
    ],
  }),
  check({ model, report }) {
    for (const items of numberedRows(model)) {
      items.forEach(({ path, pinned, ordinal }, index) => {
        const before = items[index - 1]?.ordinal;
        if (!pinned || ordinal?.style !== 'letter' || ordinal.value !== 6 || before?.value !== 4) return;
        report({
          at: { path: [...path, 'number'] },
          message: { vi: 'Sau d) là e), thiếu đ).', en: 'd) is followed by e); đ) is missing.' },
          hint: { vi: 'Sửa: đ); các điểm sau là e), g), h).', en: 'Write đ); the next points are e), g), h).' },
        });
      });
    }
  },
});
