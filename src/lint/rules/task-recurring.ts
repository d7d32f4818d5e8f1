import type { ModelTask } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const COLUMNS = 'task, deliverable, deadline';

export const taskRecurring = rule({
  id: 'task-recurring',
  summary: {
    vi: 'Sản phẩm làm một lần ghi “Thường xuyên”, hoặc việc định kỳ chỉ có một hạn',
    en: 'A one-off product as ongoing work, or recurring work with one deadline',
  },
  why: {
    vi: 'Đề án, quy chế, định mức xong là xong, ghi “Thường xuyên” thì không bao giờ đến hạn. Công bố, cập nhật, rà soát, danh mục, quyết định thì lặp lại thật, không nhắc.',
    en: 'A scheme or regulation is done once and never falls due as ongoing work. Publishing, updating and reviewing do recur.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Công bố TTHC, deliverable: Quyết định công bố, deadline: Thường xuyên}',
          '{task: "Rà soát, cập nhật Đề án vị trí việc làm", deliverable: Đề án được cập nhật, deadline: Thường xuyên}',
          '{task: Lập danh mục, deliverable: Danh mục TTHC, deadline: Thường xuyên}',
          '{task: Xây dựng Đề án, deliverable: Đề án, deadline: Quý II}',
          '{task: Báo cáo định kỳ hằng quý, deliverable: Báo cáo, deadline: Hằng quý}',
          '{task: Rà soát quy chế, deliverable: Báo cáo, deadline: Quý III}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan(COLUMNS, '{task: Ban hành đề án vị trí việc làm, deliverable: Đề án, deadline: Thường xuyên}'),
        finds: ['Thường xuyên'],
      },
      {
        plan: taskPlan(COLUMNS, '{task: Báo cáo định kỳ hằng quý, deliverable: Báo cáo, deadline: "30/11/2023"}'),
        finds: ['30/11/2023'],
      },
    ],
  }),
  check({ model, report }) {
    for (const task of model.tasks) {
      const { deadline: cell, deliverable } = task.cells;
      if (cell === undefined || cell.shared || deliverable === undefined) continue;
      const row = { name: task.number, at: { path: cell.path, start: 0, end: cell.text.trimEnd().length } };
      const time = quoted(cell.text);
      if (isOneOff(task, deliverable.text)) {
        const found = rowReport(model, [row], {
          vi: `sản phẩm ${quoted(deliverable.text)} làm một lần, thời gian lại ghi ${time}.`,
          en: `the product ${quoted(deliverable.text)} is made once, the time says ${time}.`,
        });
        if (found)
          report({ ...found, hint: { vi: 'Kiểm tra: ghi ngày, tháng hoặc quý.', en: 'Give a day or quarter.' } });
      } else if (isSingle(task)) {
        const found = rowReport(model, [row], {
          vi: `việc làm ${quoted(PERIOD.exec(task.text)?.[0] ?? '')} nhưng chỉ có một hạn ${time}.`,
          en: `the work recurs (${quoted(PERIOD.exec(task.text)?.[0] ?? '')}) and has one deadline ${time}.`,
        });
        if (found)
          report({ ...found, hint: { vi: 'Kiểm tra: ghi hạn từng kỳ.', en: 'Give the deadline of each period.' } });
      }
    }
  },
});

const ONE_OFF = /^(?:[-+]\s*)?(?:cac |du thao )?(?:de an|quy che|dinh muc|bo mau|phan mem|bo tieu chi|quy hoach)\b/;
const REPEATS =
  /\b(?:cap nhat|ra soat|cong bo|cong khai|bo sung|sua doi|dieu chinh|duy tri|van hanh|nang cap|su dung|theo doi|don doc|tham dinh|gop y|kiem tra viec|thuc hien de an|trien khai de an|hang nam|tung nam)\b/;
const PERIOD = /(?:định kỳ )?(?:hằng|hàng|mỗi) (?:tuần|tháng|quý)|định kỳ (?:tháng|quý|6 tháng)/iu;

function isOneOff({ deadline, text }: ModelTask, product: string): boolean {
  const isOngoing = deadline.kind === 'ongoing' && deadline.start === undefined;
  return isOngoing && ONE_OFF.test(fold(product)) && !REPEATS.test(`${fold(text)} ${fold(product)}`);
}

function isSingle({ deadline, text }: ModelTask): boolean {
  return deadline.kind === 'by' && deadline.exclusive === undefined && PERIOD.test(text);
}
