import { missingCells } from '../missing-cells.ts';
import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { taskPlan } from '../task-plan.ts';

export const taskNoDeliverable = rule({
  id: 'task-no-deliverable',
  summary: { vi: 'Nhiệm vụ chưa có kết quả, sản phẩm', en: 'A task without a deliverable' },
  why: {
    vi: 'Cuối năm báo cáo phải chỉ ra được sản phẩm. Chỉ hỏi khi bảng có in cột kết quả, sản phẩm.',
    en: 'The report at the year’s end must show a product. Asked only where the table prints the column.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, deliverable',
          '{task: Rà soát quy chế, deliverable: Báo cáo}',
          '{task: Họp, deliverable: ^}',
        ),
      },
      { plan: taskPlan('task, approver', '{task: Rà soát quy chế, approver: ""}') },
    ],
    bad: [
      { plan: taskPlan('task, deliverable', '{task: Rà soát quy chế}'), finds: ['Rà soát quy chế'] },
      { plan: taskPlan('task, deliverable', '{task: Sơ kết, deliverable: ""}'), finds: ['Sơ kết'] },
    ],
  }),
  check({ model, report }) {
    const { absent, empty } = missingCells(model, 'deliverable');
    const hint = {
      vi: 'Bổ sung văn bản, báo cáo hoặc sản phẩm phải có.',
      en: 'Name the document, report or product to be made.',
    };
    const missing = rowReport(model, absent, { vi: 'chưa nêu kết quả, sản phẩm.', en: 'no deliverable is named.' });
    if (missing) report({ ...missing, hint });
    const blank = rowReport(model, empty, {
      vi: 'ô kết quả, sản phẩm để trống. Gộp với ô trên, hay chưa xác định?',
      en: 'the cell of the deliverable is empty. One with the cell above, or not yet set?',
    });
    if (blank) report({ ...blank, hint });
  },
});
