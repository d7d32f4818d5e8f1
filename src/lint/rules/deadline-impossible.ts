import { deadlineCells } from '../deadline-cells.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const deadlineImpossible = rule({
  id: 'deadline-impossible',
  summary: { vi: 'Ngày, tháng, quý không có trong lịch', en: 'A day, month or quarter that no calendar has' },
  why: {
    vi: 'Ngày 31/4, tháng 13, Quý V là gõ nhầm. Năm nhuận được tính đúng: 29/02/2024 có thật.',
    en: 'The 31st of April, month 13 and quarter V are slips. Leap years are counted.',
  },
  severity: { draft: 'error', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: Trước 30/4}',
          '{task: Hai, deadline: Quý IV}',
          '{task: Ba, deadline: "29/02/2024"}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Trước ngày 31/4/2023}'),
        finds: ['Trước ngày 31/4/2023'],
      },
      { plan: taskPlan('task, deadline', '{task: Một, deadline: Quý V/2023}'), finds: ['Quý V'] },
    ],
  }),
  check({ model, report }) {
    for (const { task, text, fault } of deadlineCells(model)) {
      if (fault?.kind !== 'no-such-day') continue;
      const words = quoted(text.slice(...fault.span));
      report({
        at: { path: task.cells.deadline?.path ?? task.path, start: fault.span[0], end: fault.span[1] },
        message: { vi: `${words}: trong lịch không có.`, en: `${words} is in no calendar.` },
        hint: { vi: 'Kiểm tra ngày, tháng.', en: 'Check day and month.' },
      });
    }
  },
});
