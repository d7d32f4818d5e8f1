import type { ModelTask } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { byWords, deadlineCells, markedRow } from '../deadline-cells.ts';
import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const deadlineAfterYear = rule({
  id: 'deadline-after-year',
  summary: { vi: 'Hạn nằm sau năm của kế hoạch', en: 'A deadline after the year of the plan' },
  why: {
    vi: 'Kế hoạch năm ghi hạn sang năm sau thường là gõ nhầm năm. Không nhắc: việc kéo dài nhiều năm (đến năm 2025, giai đoạn …) và báo cáo, tổng kết làm vào quý I năm sau.',
    en: 'Often a slip in the year. Not found: work over several years, and reports on the year made in the next first quarter.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Số hóa hồ sơ, deadline: Đến năm 2025}',
          '{task: Số hóa hồ sơ, deadline: Giai đoạn 2021-2025}',
          '{task: Báo cáo kết quả năm 2023, deadline: Trước ngày 15/01/2024}',
          '{task: Rà soát quy chế, deadline: Quý IV/2023}',
          '{task: Sắp xếp bộ máy, deadline: Từ tháng 10/2023 đến tháng 6/2024}',
        ),
      },
      {
        plan: taskPlan('task, deadline', '{task: Số hóa hồ sơ, deadline: Quý III/2024}').replace(
          'plan:\n',
          'plan:\n  subject: Kế hoạch giai đoạn 2023-2025\n',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Rà soát quy chế, deadline: Quý III/2024}'),
        finds: ['Quý III/2024'],
      },
      { plan: taskPlan('task, deadline', '{task: Tập huấn, deadline: Trước 30/6/2032}'), finds: ['Trước 30/6/2032'] },
    ],
  }),
  check({ model, report }) {
    const { year, file } = model;
    if (
      year === undefined ||
      /giai đoạn|\d{4}\s*[-–]\s*\d{4}/iu.test([file.plan.subject, file.decision?.subject].join(' '))
    )
      return;
    const late = deadlineCells(model).filter(({ task }) => isLate(task, year));
    for (const cells of byWords(late)) {
      const [first] = cells;
      const found =
        first &&
        rowReport(model, cells.map(markedRow), {
          vi: `hạn ${quoted(first.text)} nằm sau năm ${year} của kế hoạch.`,
          en: `the time ${quoted(first.text)} lies after ${year}, the year of the plan.`,
        });
      if (found) report({ ...found, hint: { vi: 'Kiểm tra năm của hạn.', en: 'Check the year.' } });
    }
  },
});

function isLate(task: ModelTask, year: number): boolean {
  const parts = task.deadline.parts ?? [task.deadline];
  return parts.some(({ kind, end }) => {
    if (kind !== 'by' || end === undefined || end <= `${year}-12-31`) return false;
    // A horizon of years ends with one: đến năm 2025.
    if (end.endsWith('-12-31') && !/quý|tháng|\/12/iu.test(task.deadline.text)) return false;
    return end > `${year + 1}-03-31` || !REPORT.test(fold(`${task.text} ${task.cells.deliverable?.text ?? ''}`));
  });
}

const REPORT = /\b(?:bao cao|tong ket|so ket|danh gia|cham diem|quyet toan|cong bo|xep loai|xep hang)\b/;
