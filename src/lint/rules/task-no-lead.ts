import type { Words } from '../../diagnostics/index.ts';
import { missingCells } from '../missing-cells.ts';
import { type Row, rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { taskPlan } from '../task-plan.ts';

export const taskNoLead = rule({
  id: 'task-no-lead',
  summary: { vi: 'Nhiệm vụ chưa có đơn vị chủ trì', en: 'A task that no unit leads' },
  why: {
    vi: 'Bảng có cột chủ trì mà dòng không ghi ai thì không ai phải làm. Ô in trống có thể là ô gộp với dòng trên nên chỉ hỏi lại.',
    en: 'A row without a lead is nobody’s work. An empty cell may be one with the row above, so it is only asked about.',
  },
  severity: { draft: 'warning', final: 'error' },
  severities: { empty: { draft: 'warning', final: 'warning', about: { vi: 'ô để trống', en: 'an empty cell' } } },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: taskPlan('task, lead', '{task: Rà soát quy chế, lead: Văn phòng}', '{task: Lập báo cáo, lead: ^}') },
      { plan: taskPlan('task, deadline', '{task: Rà soát quy chế, deadline: Quý I}') },
      { plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text: "- Rà soát quy chế."\n' },
    ],
    bad: [
      {
        plan: taskPlan('task, lead, support', '{task: Rà soát quy chế, support: Các phòng}', '{task: Lập báo cáo}'),
        finds: ['Rà soát quy chế'],
      },
      {
        plan: taskPlan(
          'task, lead, support',
          '{task: Rà soát quy chế, lead: Văn phòng, support: Các phòng}',
          '{task: Lập báo cáo, lead: "", support: ""}',
        ),
        finds: ['Lập báo cáo'],
      },
    ],
  }),
  check({ model, report }) {
    const { absent, empty } = missingCells(model, 'lead');
    const missing = rowReport(model, absent, { vi: 'chưa nêu đơn vị chủ trì.', en: 'no unit leads.' });
    if (missing) {
      report({ ...missing, hint: { vi: 'Bổ sung đơn vị chủ trì.', en: 'Name the unit that leads.' } });
    }
    const blank = rowReport(model, empty, blankWords(empty));
    if (blank) {
      report({
        ...blank,
        as: 'empty',
        hint: {
          vi: 'Chung ô với dòng trên thì ghi ^; chưa phân công thì bổ sung.',
          en: 'Write ^ for one cell with the row above; else name the unit.',
        },
      });
    }
  },
});

function blankWords(rows: readonly Row[]): Words {
  const support = rows.every(
    ({ missingIn: task }) =>
      task?.table?.columns.includes('support') === true && (task.cells.support?.text ?? '').trim() === '',
  );
  return {
    vi: `ô chủ trì${support ? ', ô phối hợp' : ''} để trống. Gộp với ô trên, hay chưa phân công?`,
    en: `the cell${support ? 's of lead and support are' : ' of the lead is'} empty. One with the cell above, or nobody yet?`,
  };
}
