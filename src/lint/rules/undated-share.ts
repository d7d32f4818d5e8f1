import { plural } from '../../text/index.ts';
import { rowOf, rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { taskPlan } from '../task-plan.ts';

export const undatedShare = rule({
  id: 'undated-share',
  summary: { vi: 'Nhiều nhiệm vụ không có ngày', en: 'Many tasks without a date' },
  why: {
    vi: 'Việc “Thường xuyên” hay chờ văn bản khác không bao giờ quá hạn, nên cần một mốc kiểm tra. Mặc định tắt; mức đặt bằng percent.',
    en: 'Ongoing work and work that waits can never be late and wants a day of review. Off by default; the limit is `percent`.',
  },
  severity: { draft: 'off', final: 'off' },
  fix: 'none',
  options: {
    percent: {
      type: 'integer',
      default: 80,
      minimum: 0,
      maximum: 100,
      about: {
        vi: 'Tỷ lệ phần trăm nhiệm vụ không có ngày là nhiều',
        en: 'Share of undated tasks, in percent, that is too many',
      },
    },
  },
  examples: () => ({
    good: [
      { plan: taskPlan('task, deadline', '{task: Một, deadline: Quý I}', '{task: Hai, deadline: Thường xuyên}') },
      { plan: taskPlan('task, lead', '{task: Một, lead: Văn phòng}') },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Thường xuyên}', '{task: Hai, deadline: Theo quy định}'),
        finds: ['Một'],
      },
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Quý I}', '{task: Hai, deadline: Thường xuyên}'),
        options: { percent: 40 },
        finds: ['Hai'],
      },
    ],
  }),
  check({ model, options, report }) {
    const rows = model.tasks.filter(({ table }) => table?.columns.includes('deadline') === true);
    const undated = rows.filter(({ datedness }) => datedness !== 'dated' && datedness !== 'periodic');
    const [first] = undated;
    if (first === undefined || undated.length * 100 <= options.percent * rows.length) return;
    const percent = Math.round((undated.length * 100) / rows.length);
    const found = rowReport(model, [rowOf(first)], {
      vi: `${undated.length}/${rows.length} nhiệm vụ (${percent}%) không có ngày, quá mức ${options.percent}%.`,
      en: `${undated.length} of ${plural(rows.length, 'task')} (${percent}%) without a date, above ${options.percent}%.`,
    });
    if (!found) return;
    report({
      ...found,
      where: { vi: 'Cả kế hoạch', en: 'The whole plan' },
      hint: { vi: 'Bổ sung ngày, hoặc định kỳ kiểm tra.', en: 'Give dates, or review at set times.' },
    });
  },
});
