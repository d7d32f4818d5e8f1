import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';

const withTasks = (tasks: string): string =>
  `plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks:\n            columns: [number, objective, task]\n            objectives:\n              - {text: 100% hồ sơ đúng hạn${tasks}}\n`;

export const objectiveUnserved = rule({
  id: 'objective-unserved',
  summary: { vi: 'Mục tiêu không có nhiệm vụ nào', en: 'An objective that no task serves' },
  why: {
    vi: 'Mục tiêu không có việc làm kèm theo thì không ai làm cho đạt. Chỉ xét mục tiêu trong bảng nhiệm vụ; mặc định tắt.',
    en: 'Nobody works for an objective without tasks. Only objectives in task tables; off by default.',
  },
  severity: { draft: 'off', final: 'off' },
  fix: 'none',
  examples: () => ({
    good: [{ plan: withTasks(', tasks: [{task: Số hóa hồ sơ.}]') }],
    bad: [{ plan: withTasks(''), finds: ['100% hồ sơ đúng hạn'] }],
  }),
  check({ model, report }) {
    const rows = model.objectives
      .filter(({ tasks, text }) => tasks.length === 0 && text !== '')
      .map(({ path, number }) => ({ name: number, at: { path: [...path, 'text'] } }));
    const found = rowReport(model, rows, {
      vi: 'mục tiêu không có nhiệm vụ nào.',
      en: 'no task serves the objective.',
    });
    if (found) report({ ...found, hint: { vi: 'Bổ sung nhiệm vụ, hoặc bỏ mục tiêu.', en: 'Add a task or drop it.' } });
  },
});
