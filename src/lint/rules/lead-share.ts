import { ownerKey } from '../../model/index.ts';
import { plural } from '../../text/index.ts';
import { type Row, rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

/** Below this a share says nothing. */
const FEWEST_TASKS = 10;
const ROWS = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];
const planLedBy = (leads: readonly string[]): string =>
  taskPlan('task, lead', ...ROWS.map((task, at) => `{task: ${task}, lead: ${leads[at % leads.length]}}`));

export const leadShare = rule({
  id: 'lead-share',
  summary: { vi: 'Một đơn vị chủ trì quá nhiều nhiệm vụ', en: 'One unit leads too many tasks' },
  why: {
    vi: 'Để lãnh đạo thấy việc dồn về đâu. Mặc định tắt, tính từ 10 nhiệm vụ trở lên; mức đặt bằng percent.',
    en: 'Shows where the work piles up. Off by default, from 10 tasks on; the limit is `percent`.',
  },
  severity: { draft: 'off', final: 'off' },
  fix: 'none',
  options: {
    percent: {
      type: 'integer',
      default: 60,
      minimum: 1,
      maximum: 100,
      about: {
        vi: 'Tỷ lệ phần trăm nhiệm vụ mà một đơn vị chủ trì là nhiều',
        en: 'Share of tasks, in percent, that is too many',
      },
    },
  },
  examples: () => ({
    good: [{ plan: planLedBy(['Văn phòng', 'Sở Nội vụ']) }],
    bad: [
      { plan: planLedBy(['Văn phòng']), finds: ['Văn phòng'] },
      { plan: planLedBy(['Văn phòng', 'Sở Nội vụ']), options: { percent: 40 }, finds: ['Văn phòng', 'Sở Nội vụ'] },
    ],
  }),
  check({ model, options, report }) {
    const rows = model.tasks.filter(({ table }) => table?.columns.includes('lead') === true);
    if (rows.length < FEWEST_TASKS) return;
    const led = new Map<string, { readonly name: string; readonly first: Row; count: number }>();
    for (const task of rows) {
      for (const owner of new Map(task.lead.map((one) => [ownerKey(one), one])).values()) {
        const known = led.get(ownerKey(owner));
        const path = task.cells.lead?.path ?? task.path;
        const first = { name: task.number, at: { path, start: owner.span[0], end: owner.span[1] } };
        if (known) known.count++;
        else led.set(ownerKey(owner), { name: owner.unit ?? owner.text, first, count: 1 });
      }
    }
    for (const { name, first, count } of led.values()) {
      const percent = Math.round((count * 100) / rows.length);
      const found =
        count * 100 > options.percent * rows.length &&
        rowReport(model, [first], {
          vi: `${quoted(name)} chủ trì ${count}/${rows.length} nhiệm vụ (${percent}%), quá mức ${options.percent}%.`,
          en: `${quoted(name)} leads ${count} of ${plural(rows.length, 'task')} (${percent}%), above ${options.percent}%.`,
        });
      if (found) report({ ...found, where: WHOLE_PLAN });
    }
  },
});

const WHOLE_PLAN = { vi: 'Cả kế hoạch', en: 'The whole plan' };
