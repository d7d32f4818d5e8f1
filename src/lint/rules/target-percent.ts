import { inText, rule } from '../rule.ts';

export const targetPercent = rule({
  id: 'target-percent',
  summary: { vi: 'Chỉ tiêu trên 100%', en: 'A target above 100 percent' },
  why: {
    vi: 'Tỷ lệ của một tổng số không vượt quá 100%. Mức tăng (tăng 120% so với năm trước) và số thu, chi so với dự toán thì có thể.',
    en: 'A share of a whole is at most 100 percent. A growth, or revenue against its estimate, may be more.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: {
    good: [
      { plan: 'plan:\n  sections:\n    - title: CHỈ TIÊU\n      text: Tỷ lệ hồ sơ đúng hạn đạt 100%.\n' },
      { plan: 'plan:\n  sections:\n    - title: CHỈ TIÊU\n      text: Thu ngân sách tăng 120% so với năm 2022.\n' },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - title: CHỈ TIÊU\n      text: Tỷ lệ hồ sơ đúng hạn đạt 960%.\n',
        finds: ['960%'],
      },
    ],
  },
  check({ model, report }) {
    for (const { in: text, what: target } of model.targets) {
      const value = target.value ?? target.max ?? 0;
      if (target.unit !== '%' || value <= 100 || target.direction !== undefined) continue;
      if (/thu ngân sách|dự toán|kế hoạch|so với/iu.test(text.text)) continue;
      const [start] = target.valueSpan;
      report({
        at: inText(text, [start, target.span[1]]),
        message: {
          vi: `“${text.text.slice(start, target.span[1])}”: một tỷ lệ không quá 100%.`,
          en: `A share cannot exceed 100%.`,
        },
        hint: { vi: 'Kiểm tra con số.', en: 'Check the number.' },
      });
    }
  },
});
