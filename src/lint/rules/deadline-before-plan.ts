import type { ModelTask } from '../../model/index.ts';
import { byWords, type DeadlineCell, deadlineCells, markedRow } from '../deadline-cells.ts';
import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { dayWords, quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const PLAN = 'plan:\n';
const DATED = `${PLAN}  date: 16/02/2023\n`;

export const deadlineBeforePlan = rule({
  id: 'deadline-before-plan',
  summary: { vi: 'Hạn kết thúc trước ngày ban hành kế hoạch', en: 'A deadline over before the plan was issued' },
  why: {
    vi: 'Kế hoạch không giao được việc có hạn đã qua; thường là năm cũ còn sót lại. Ngày ban hành còn để trống thì lấy ngày sớm nhất có thể.',
    en: 'A plan cannot ask for what was due before it; usually last year’s year was left. An open day counts as the earliest it can be.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: taskPlan('task, deadline', '{task: Một, deadline: Tháng 02/2023}').replace(PLAN, DATED) },
      { plan: taskPlan('task, deadline', '{task: Một, deadline: Tháng 01/2023}') },
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: Hằng tháng}',
          '{task: Hai, deadline: "Quý I, quý II, quý III"}',
          '{task: Ba, deadline: Thường xuyên}',
        ).replace(PLAN, `${PLAN}  date: 10/5/2023\n`),
      },
    ],
    bad: [
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: Tháng 01/2023}',
          '{task: Hai, deadline: Tháng 01/2023}',
        ).replace(PLAN, DATED),
        finds: ['Tháng 01/2023'],
      },
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Quý IV/2022}').replace(PLAN, DATED),
        finds: ['Quý IV/2022'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    const past = deadlineCells(model).filter(({ task }) => (lastDay(task) ?? issued.first) < issued.first);
    for (const cells of byWords(past)) {
      const [first] = cells;
      const found = first && rowReport(model, cells.map(markedRow), said(first, issued.first, model.day));
      if (!found) continue;
      const year = Number(lastDay(first.task)?.slice(0, 4));
      report({
        ...found,
        hint:
          model.year !== undefined && year < model.year
            ? {
                vi: `Kiểm tra: nghi còn năm ${year}; đúng thì bỏ nhiệm vụ đã qua.`,
                en: `Check: ${year} may be left over; drop the task if it is past.`,
              }
            : { vi: 'Kiểm tra: sửa thời gian, hoặc bỏ việc đã qua.', en: 'Check: mend the time or drop what is past.' },
      });
    }
  },
});

/** The last day of a time that has one throughout; undefined where something recurs, waits or goes on. */
function lastDay({ deadline }: ModelTask): string | undefined {
  const parts = deadline.parts ?? [deadline];
  if (!parts.every(({ kind }) => kind === 'by' || kind === 'between')) return undefined;
  return parts
    .map(({ end }) => end ?? '')
    .sort()
    .at(-1);
}

function said({ text }: DeadlineCell, first: string, day: string | undefined) {
  return day === undefined
    ? {
        vi: `hạn ${quoted(text)} kết thúc trước khi kế hoạch ban hành (sớm nhất ${dayWords(first)}).`,
        en: `the time ${quoted(text)} is over before the plan can be issued (${dayWords(first)} at the earliest).`,
      }
    : {
        vi: `hạn ${quoted(text)} kết thúc trước ngày ban hành kế hoạch (${dayWords(day)}).`,
        en: `the time ${quoted(text)} is over before the plan was issued (${dayWords(day)}).`,
      };
}
