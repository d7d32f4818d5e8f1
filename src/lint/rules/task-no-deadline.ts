import { missingCells } from '../missing-cells.ts';
import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { taskPlan } from '../task-plan.ts';

export const taskNoDeadline = rule({
  id: 'task-no-deadline',
  summary: { vi: 'Nhiệm vụ chưa có thời gian hoàn thành', en: 'A task without a time' },
  why: {
    vi: 'Việc không ghi thời gian thì không đến hạn bao giờ. “Thường xuyên”, “Theo kế hoạch của …” cũng là thời gian; bảng không có cột này thì không hỏi.',
    en: 'Work without a time never falls due. Ongoing work and work that waits for something do have a time.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan('task, deadline', '{task: Rà soát quy chế, deadline: Thường xuyên}', '{task: Họp, deadline: ^}'),
      },
      { plan: taskPlan('task, deadline', '{task: Sơ kết, deadline: Khi có hướng dẫn của Sở Nội vụ}') },
      { plan: taskPlan('task, lead', '{task: Rà soát quy chế, lead: Văn phòng}') },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Rà soát quy chế}', '{task: Họp, deadline: Quý I}', '{task: Sơ kết}'),
        finds: ['Rà soát quy chế'],
      },
      { plan: taskPlan('task, deadline', '{task: Sơ kết, deadline: ""}'), finds: ['Sơ kết'] },
    ],
  }),
  check({ model, report }) {
    const { absent, empty } = missingCells(model, 'deadline');
    const missing = rowReport(model, absent, { vi: 'chưa nêu thời gian hoàn thành.', en: 'no time is given.' });
    const hint = {
      vi: 'Bổ sung ngày, tháng hoặc quý; không có hạn thì ghi “Thường xuyên”.',
      en: 'Give a day, month or quarter; “Thường xuyên” for ongoing work.',
    };
    if (missing) report({ ...missing, hint });
    const blank = rowReport(model, empty, {
      vi: 'ô thời gian để trống. Gộp với ô trên, hay chưa định?',
      en: 'the cell of the time is empty. One with the cell above, or not yet set?',
    });
    if (blank) report({ ...blank, hint });
  },
});
