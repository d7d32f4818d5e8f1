import { dayFigures } from '../cited-day.ts';
import { citedName } from '../cited-documents.ts';
import { inText, rule } from '../rule.ts';
import { dayWords } from '../say.ts';

export const citationAfterPlan = rule({
  id: 'citation-after-plan',
  summary: { vi: 'Văn bản viện dẫn ban hành sau ngày của kế hoạch', en: 'A cited document is later than the plan' },
  why: {
    vi: 'Kế hoạch không thể căn cứ văn bản chưa có; thường là ghi nhầm năm. Ngày kế hoạch còn để trống thì tính đến ngày cuối cùng có thể.',
    en: 'A plan cannot rest on what does not exist yet; usually the year is a slip. An open date counts as its last possible day.',
  },
  severity: { draft: 'error', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  date: 16/01/2023\n  opening: Thực hiện Kế hoạch số 282/KH-UBND ngày 29/12/2022 của UBND tỉnh.\n',
      },
      {
        plan: 'plan:\n  date: "?/?/2023"\n  opening: Thực hiện Kế hoạch số 282/KH-UBND ngày 29/11/2023 của UBND tỉnh.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  date: 16/01/2023\n  opening: Thực hiện Kế hoạch số 282/KH-UBND ngày 29/12/2023 của UBND tỉnh.\n',
        finds: ['29/12/2023'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    for (const { in: text, what } of model.citations) {
      if (
        text.role === 'attached' ||
        what.date === undefined ||
        what.dateSpan === undefined ||
        what.date <= issued.last
      )
        continue;
      const known =
        model.day === undefined
          ? { vi: 'kế hoạch', en: 'the plan' }
          : { vi: `ngày của kế hoạch (${dayWords(model.day)})`, en: `the plan (${dayWords(model.day)})` };
      report({
        at: inText(text, dayFigures(text.text, what.dateSpan)),
        message: {
          vi: `${citedName(what)} ghi ngày ${dayWords(what.date)}, sau ${known.vi}.`,
          en: `${citedName(what)} is dated ${dayWords(what.date)}, after ${known.en}.`,
        },
        hint: { vi: 'Kiểm tra năm của văn bản viện dẫn.', en: 'Check the year of the document.' },
      });
    }
  },
});
