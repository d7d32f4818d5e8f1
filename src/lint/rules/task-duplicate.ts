import { alikeTasks } from '../alike-tasks.ts';
import { rowOf, rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { taskPlan } from '../task-plan.ts';

const COLUMNS = 'task, lead, deliverable, deadline';

export const taskDuplicate = rule({
  id: 'task-duplicate',
  summary: { vi: 'Một nhiệm vụ ghi hai lần', en: 'One task written twice' },
  why: {
    vi: 'Hai dòng giống nhau cùng một đơn vị chủ trì thì báo cáo bị đếm đôi. Khác cấp, khác văn bản, khác đơn vị, khác số, khác sản phẩm hay khác hạn là hai nhiệm vụ.',
    en: 'Two like rows of one lead are counted twice. Another level, decree, unit, number, product or date makes two tasks.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Thẩm định Đề án vị trí việc làm của các sở, lead: Sở Nội vụ}',
          '{task: Thẩm định Đề án vị trí việc làm của UBND cấp huyện, lead: Sở Nội vụ}',
          '{task: Kiện toàn bộ máy theo Nghị định số 107/2020/NĐ-CP, lead: Sở Nội vụ}',
          '{task: Kiện toàn bộ máy theo Nghị định số 108/2020/NĐ-CP, lead: Sở Nội vụ}',
          '{task: Báo cáo công tác cải cách hành chính, lead: Sở Nội vụ, deadline: Quý I}',
          '{task: Báo cáo công tác cải cách hành chính, lead: Sở Nội vụ, deadline: Quý II}',
          '{task: Rà soát quy trình nội bộ, lead: Văn phòng}',
          '{task: Rà soát quy trình nội bộ, lead: Các phòng}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Rà soát quy trình nội bộ, lead: Văn phòng, deadline: Thường xuyên}',
          '{task: "Rà soát các quy trình nội bộ.", lead: Văn phòng, deadline: Quý II}',
        ),
        finds: ['Rà soát các quy trình nội bộ.'],
      },
      {
        plan: taskPlan(
          COLUMNS,
          '{task: "Lập danh mục biểu mẫu hồ sơ loại 3, loại 4 để công khai trên trang thông tin", lead: Văn phòng, deliverable: Danh mục}',
          '{task: "Lập danh mục biểu mẫu hồ sơ loại 4, công khai trên trang thông tin", lead: Văn phòng, deliverable: Danh mục}',
        ),
        finds: ['Lập danh mục biểu mẫu hồ sơ loại 4, công khai trên trang thông tin'],
      },
    ],
  }),
  check({ model, report }) {
    for (const { earlier, later, isExact } of alikeTasks(model.tasks)) {
      const found = rowReport(model, [rowOf(later)], {
        vi: isExact
          ? `trùng với nhiệm vụ ${earlier.number}, cùng đơn vị chủ trì.`
          : `gần trùng với nhiệm vụ ${earlier.number}: cùng chủ trì, sản phẩm và thời gian.`,
        en: isExact
          ? `the same as task ${earlier.number}, of the same lead.`
          : `nearly the same as task ${earlier.number}: same lead, product and time.`,
      });
      if (!found) continue;
      report({
        ...found,
        hint: {
          vi: 'Kiểm tra: gộp hai dòng, hoặc nêu rõ khác nhau ở đâu.',
          en: 'Join the two, or say how they differ.',
        },
        related: [{ at: rowOf(earlier).at, message: { vi: earlier.number, en: earlier.number } }],
      });
    }
  },
});
