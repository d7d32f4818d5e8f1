import { fold } from '../../text/index.ts';
import { type Row, rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { taskPlan } from '../task-plan.ts';

const COLUMNS = 'task, deliverable, deadline';

export const taskVague = rule({
  id: 'task-vague',
  summary: { vi: 'Nhiệm vụ không có gì để kiểm tra', en: 'A task that nothing can be checked by' },
  why: {
    vi: 'Sản phẩm chỉ ghi “Văn bản”, thời gian “Thường xuyên” thì cuối năm không biết đã làm hay chưa. Chỉ xét khi bảng in cả hai cột; ô để trống do task-no-deliverable, task-no-deadline hỏi.',
    en: 'With “any document” as product and no date nobody can tell whether it was done. Only where both columns are printed; empty cells are asked about by task-no-deliverable and task-no-deadline.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Một, deliverable: Văn bản, deadline: Quý I}',
          '{task: Hai, deliverable: Báo cáo, deadline: Thường xuyên}',
          '{task: Ba, deliverable: Văn bản triển khai, deadline: Theo hướng dẫn của Sở Nội vụ}',
        ),
      },
      { plan: taskPlan('task, deadline', '{task: Một, deadline: Thường xuyên}') },
    ],
    bad: [
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Một, deliverable: Văn bản, deadline: Thường xuyên}',
          '{task: Hai, deliverable: Các văn bản triển khai, deadline: Theo quy định}',
        ),
        finds: ['Văn bản'],
      },
    ],
  }),
  check({ model, report }) {
    const rows: Row[] = [];
    for (const { cells, table, datedness, waitsFor, number } of model.tasks) {
      const { deliverable } = cells;
      if (deliverable === undefined || deliverable.shared || table?.columns.includes('deadline') !== true) continue;
      const isDated = datedness === 'dated' || datedness === 'periodic' || waitsFor !== undefined;
      if (isDated || !ANYTHING.test(fold(deliverable.text).replace(/[.;,]+$/, ''))) continue;
      rows.push({ name: number, at: { path: deliverable.path, start: 0, end: deliverable.text.trimEnd().length } });
    }
    const found = rowReport(model, rows, {
      vi: 'sản phẩm ghi chung chung, lại không có hạn: không có gì để kiểm tra.',
      en: 'the product is any document and there is no date: nothing to check.',
    });
    if (found)
      report({
        ...found,
        hint: { vi: 'Ghi tên văn bản, báo cáo, hoặc hạn.', en: 'Name the document, or give a date.' },
      });
  },
});

const ANYTHING =
  /^(?:-\s*)?(?:cac )?(?:(?:quyet dinh, )?(?:van ban|vb)(?: (?:trien khai|thuc hien|chi dao|huong dan|lien quan))?|san pham|ket qua(?: thuc hien| trien khai)?|cong viec)$/;
