import { possibleDay } from '../../calendar/index.ts';
import { deadlineCells } from '../deadline-cells.ts';
import { matchesIn } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const deadlineImpossible = rule({
  id: 'deadline-impossible',
  summary: { vi: 'Ngày, tháng, quý không có trong lịch', en: 'A day, month or quarter that no calendar has' },
  why: {
    vi: 'Ngày 31/4, tháng 13, Quý V là gõ nhầm. Năm nhuận được tính đúng: 29/02/2024 có thật. Trong lời văn thì soát ngày có ghi năm sau “ngày”, “trước”, “đến”, “từ”, kể cả ngày của văn bản viện dẫn.',
    en: 'The 31st of April, month 13 and quarter V are slips. Leap years are counted. In prose days with a year are looked at behind “ngày”, “trước”, “đến”, “từ”, those of cited documents too.',
  },
  severity: { draft: 'error', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: Trước 30/4}',
          '{task: Hai, deadline: Quý IV}',
          '{task: Ba, deadline: "29/02/2024"}',
        ),
      },
      {
        plan: 'plan:\n  opening: Theo Quyết định số 15/31/2023/QĐ-UBND ngày 29/02/2024; 25/34/2024 hồ sơ; phiên bản 1.13.2024.\n',
      },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Trước ngày 31/4/2023}'),
        finds: ['Trước ngày 31/4/2023'],
      },
      { plan: taskPlan('task, deadline', '{task: Một, deadline: Quý V/2023}'), finds: ['Quý V'] },
      {
        plan: 'plan:\n  opening: Theo Quyết định số 15/QĐ-UBND ngày 31/6/2023 của UBND tỉnh.\n  sections:\n    - {title: TỔ CHỨC THỰC HIỆN, text: Các phòng báo cáo trước ngày 30 tháng 02 năm 2024.}\n',
        finds: ['31/6/2023', '30 tháng 02 năm 2024'],
      },
    ],
  }),
  check({ model, report }) {
    for (const { text, match } of matchesIn(model, WRITTEN_DAY)) {
      const { 0: written, index, groups } = match;
      const [day, month, year] = [groups?.d ?? groups?.day, groups?.m ?? groups?.month, groups?.y ?? groups?.year];
      if (text.field === 'deadline' || possibleDay(Number(year), Number(month), Number(day)) !== undefined) continue;
      report({
        at: inText(text, [index, index + written.length]),
        message: { vi: `${quoted(written)}: trong lịch không có.`, en: `${quoted(written)} is in no calendar.` },
        hint: { vi: 'Kiểm tra ngày, tháng.', en: 'Check day and month.' },
      });
    }
    for (const { task, text, fault } of deadlineCells(model)) {
      if (fault?.kind !== 'no-such-day') continue;
      const words = quoted(text.slice(...fault.span));
      report({
        at: { path: task.cells.deadline?.path ?? task.path, start: fault.span[0], end: fault.span[1] },
        message: { vi: `${words}: trong lịch không có.`, en: `${words} is in no calendar.` },
        hint: { vi: 'Kiểm tra ngày, tháng.', en: 'Check day and month.' },
      });
    }
  },
});

/** A day with its year behind “ngày”, “trước”, “đến”: 31/6/2023, 30 tháng 02 năm 2024. */
const WRITTEN_DAY =
  /(?<=(?<!\p{L})(?:ngày|trước|đến|từ) )(?:(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>(?:19|20)\d\d)(?![\d/])|(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>(?:19|20)\d\d)(?!\d))/giu;
