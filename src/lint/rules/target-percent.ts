import { inText, rule } from '../rule.ts';

const planOf = (text: string): string => `plan:\n  sections:\n    - title: CHỈ TIÊU\n      text: ${text}\n`;

export const targetPercent = rule({
  id: 'target-percent',
  summary: { vi: 'Chỉ tiêu trên 100%', en: 'A target above 100 percent' },
  why: {
    vi: 'Tỷ lệ của một tổng số không vượt quá 100%. Mức tăng, mức so với năm trước, kế hoạch, dự toán, mức lương, thưởng, công suất thì có thể.',
    en: 'A share of a whole is at most 100 percent. Growth and what is measured against a plan, an estimate, a wage or a capacity may be more.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: planOf('Tỷ lệ hồ sơ đúng hạn đạt 100%.') },
      {
        plan: planOf('Thu ngân sách tăng 120% so với năm 2022; tổng thu đạt 105% dự toán; thu phí bằng 110% cùng kỳ.'),
      },
      { plan: planOf('Hoàn thành 110% kế hoạch giải ngân; mức hỗ trợ bằng 150% lương cơ sở.') },
      { plan: planOf('Chi không quá 110% mức của năm trước.') },
    ],
    bad: [
      { plan: planOf('Tỷ lệ hồ sơ đúng hạn đạt 960%.'), finds: ['960%'] },
      { plan: planOf('Thu ngân sách đạt dự toán. Tối thiểu 105% hồ sơ được số hóa theo kế hoạch.'), finds: ['105%'] },
    ],
  }),
  check({ model, report }) {
    for (const { in: text, what: target } of model.targets) {
      const { unit, direction, comparator, valueSpan, span } = target;
      const value = target.value ?? target.max ?? 0;
      if (unit !== '%' || value <= 100 || direction !== undefined || comparator === '<=' || comparator === '<')
        continue;
      if (MAY_BE_MORE.test(clauseAround(text.text, span))) continue;
      const [start] = valueSpan;
      const end = text.text.indexOf('%', valueSpan[1]) + 1;
      report({
        at: inText(text, [start, end]),
        message: {
          vi: `“${text.text.slice(start, end)}”: một tỷ lệ không quá 100%.`,
          en: `“${text.text.slice(start, end)}”: a share cannot exceed 100%.`,
        },
        hint: { vi: 'Kiểm tra con số.', en: 'Check the number.' },
      });
    }
  },
});

const MAY_BE_MORE =
  /% (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|định mức|công suất|cùng kỳ|mức|lương|phụ cấp|giá)|so với|dự toán|cùng kỳ|tăng trưởng|ngân sách|doanh thu|lợi nhuận|lương|thưởng|phụ cấp|trợ cấp|hỗ trợ|công suất|năng suất|giá trị|kim ngạch|chỉ số giá/iu;

/** The words between the full stops, semicolons and line ends around a target. */
function clauseAround(text: string, [start, end]: readonly [number, number]): string {
  const before = /[^.;\n]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^[^.;\n]*/u.exec(text.slice(end, end + 200))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
