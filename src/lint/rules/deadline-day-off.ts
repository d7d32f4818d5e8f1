import { dayAfter, isDayOff, lastWorkingDay } from '../../calendar/index.ts';
import type { Deadline } from '../../language/index.ts';
import type { Model, ModelTask } from '../../model/index.ts';
import { perModel } from '../per-model.ts';
import { type Row, rowReport } from '../row-report.ts';
import { type At, rule } from '../rule.ts';
import { dayWords, quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const deadlineDayOff = rule({
  id: 'deadline-day-off',
  summary: { vi: 'Hạn ghi ngày rơi vào ngày nghỉ', en: 'A written day that is a day off' },
  why: {
    vi: 'Ngày nghỉ không ai nhận văn bản, nên hạn thật là ngày làm việc trước đó. Chỉ xét ngày được ghi rõ; tháng, quý kết thúc vào ngày nghỉ là bình thường.',
    en: 'Nobody takes in papers on a day off: the true deadline is the working day before. Only written days; a month or quarter may end on any day.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: "29/9/2023"}',
          '{task: Hai, deadline: Quý III/2023}',
          '{task: Ba, deadline: Tháng 4/2023}',
          '{task: Bốn, deadline: Trước ngày 15/5/2023}',
          '{task: Năm, deadline: Trước ngày 25 hằng tháng}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: "30/9/2023"}', '{task: Hai, deadline: "30/9/2023"}'),
        finds: ['30/9/2023'],
      },
      {
        plan: 'plan:\n  sections:\n    - title: TỔ CHỨC THỰC HIỆN\n      text: "- Các phòng báo cáo trước ngày 22/01/2023."\n',
        finds: ['trước ngày 22/01/2023'],
      },
    ],
  }),
  check({ model, report }) {
    const byDay = new Map<string, { readonly part: Deadline; readonly rows: Row[] }>();
    for (const task of model.tasks) {
      if (task.cells.deadline?.shared === true) continue;
      for (const part of task.deadline.parts ?? [task.deadline]) {
        const day = writtenDay(part);
        if (day === undefined || isDayOff(day) === undefined) continue;
        const row = { name: task.number, at: placeOf(part, task, model) };
        const known = byDay.get(day);
        if (known) known.rows.push(row);
        else byDay.set(day, { part, rows: [row] });
      }
    }
    for (const [day, { part, rows }] of byDay) {
      const reason = isDayOff(day)?.reason;
      const last = dayWords(lastWorkingDay(part.end ?? day));
      const found =
        reason &&
        rowReport(model, rows, {
          vi: `hạn ${quoted(part.text)} rơi vào ngày nghỉ (${reason.vi}); ngày làm việc cuối là ${last}.`,
          en: `the day ${quoted(part.text)} is off (${reason.en}); the last working day is ${last}.`,
        });
      if (found) report({ ...found, hint: { vi: 'Kiểm tra: ghi ngày làm việc.', en: 'Write a working day.' } });
    }
  },
});

/** 30/9/2023, ngày 15 tháng 5: not the last day of a month or quarter. */
const DAY = /(?<!\d)\d{1,2} ?[/.-] ?\d{1,2}(?!\d)|ngày \d{1,2} tháng/iu;

/** The day that the words name, be it the last one or the first too late. */
function writtenDay({ kind, text, end, exclusive }: Deadline): string | undefined {
  if (kind !== 'by' || end === undefined || !DAY.test(text)) return undefined;
  return exclusive ? dayAfter(end) : end;
}

function placeOf({ text, span }: Deadline, task: ModelTask, model: Model): At {
  const cell = task.cells.deadline;
  if (cell) return { path: cell.path, start: span[0], end: span[1] };
  // Of prose the place is found by the words: those of the item are put together from its lines.
  const start =
    textsByPath(model)
      .get(task.path.join('/'))
      ?.indexOf(text, task.span?.[0] ?? 0) ?? -1;
  return start < 0 ? { path: task.path } : { path: task.path, start, end: start + text.length };
}

const textsByPath = perModel(({ texts }) => new Map(texts.map(({ path, text }) => [path.join('/'), text])));
