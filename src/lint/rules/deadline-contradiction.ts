import { deadlineCells } from '../deadline-cells.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const deadlineContradiction = rule({
  id: 'deadline-contradiction',
  summary: { vi: 'Thời gian kết thúc trước khi bắt đầu', en: 'A span that ends before it begins' },
  why: {
    vi: '“Từ Quý III đến Quý II” trong một năm là chép nhầm. Việc kéo sang năm sau thì ghi rõ năm của mốc sau.',
    en: 'Within one year such a span is a slip; work that goes on into the next year names that year.',
  },
  severity: { draft: 'error', final: 'error' },
  severities: {
    before: {
      draft: 'warning',
      final: 'warning',
      about: { vi: 'có thể bắt đầu từ năm trước', en: 'perhaps begun the year before' },
    },
  },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: Từ Quý II đến cuối năm 2023}',
          '{task: Hai, deadline: Từ tháng 10/2023 đến tháng 3/2024}',
          '{task: Ba, deadline: Thường xuyên và theo kế hoạch của tỉnh}',
          '{task: Bốn, deadline: Giai đoạn 2021 - 2025}',
          '{task: Năm, deadline: Từ quý IV năm trước đến quý II}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: "Từ Quý III đến Quý II"}'),
        finds: ['Từ Quý III đến Quý II'],
      },
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: "Thường xuyên, từ 30/6 đến 15/6"}'),
        finds: ['từ 30/6 đến 15/6'],
      },
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Từ Quý III đến Quý II/2023}'),
        finds: ['Từ Quý III đến Quý II/2023'],
      },
    ],
  }),
  check({ model, report }) {
    const { year } = model;
    for (const { task, text, fault } of deadlineCells(model)) {
      const path = task.cells.deadline?.path ?? task.path;
      if (fault?.kind === 'reversed') {
        report({
          at: { path, start: fault.span[0], end: fault.span[1] },
          message: {
            vi: `${quoted(text.slice(...fault.span))}: mốc cuối đứng trước mốc đầu.`,
            en: `${quoted(text.slice(...fault.span))} ends before it begins.`,
          },
          hint: HINT,
        });
        continue;
      }
      // The end's year given to a start that comes after it in the calendar: read as begun the year before.
      for (const { kind, start, span } of task.deadline.parts ?? [task.deadline]) {
        const before = Number(start?.slice(0, 4));
        if (kind !== 'between' || year === undefined || !(before < year)) continue;
        if (text.includes(String(before)) || /năm (?:trước|ngoái)/iu.test(text)) continue;
        report({
          at: { path, start: span[0], end: span[1] },
          as: 'before',
          message: {
            vi: `${quoted(text.slice(...span))}: mốc đầu đứng sau mốc cuối, hoặc bắt đầu từ năm ${before}.`,
            en: `${quoted(text.slice(...span))}: the start comes after the end, or lies in ${before}.`,
          },
          hint: HINT,
        });
      }
    }
  },
});

const HINT = {
  vi: 'Kiểm tra thứ tự hai mốc; sang năm khác thì ghi rõ năm.',
  en: 'Check their order; name the year where it is another.',
};
