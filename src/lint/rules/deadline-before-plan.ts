import { daysInMonth, possibleDay } from '../../calendar/index.ts';
import { sentenceAround } from '../../language/index.ts';
import type { Model, ModelTask, PrintedText } from '../../model/index.ts';
import { byWords, type DeadlineCell, deadlineCells, markedRow } from '../deadline-cells.ts';
import { matchesIn } from '../find-texts.ts';
import { rowReport } from '../row-report.ts';
import { inText, rule } from '../rule.ts';
import { dayWords, quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const PLAN = 'plan:\n';
const DATED = `${PLAN}  date: 16/02/2023\n`;

export const deadlineBeforePlan = rule({
  id: 'deadline-before-plan',
  summary: { vi: 'Hạn kết thúc trước ngày ban hành kế hoạch', en: 'A deadline over before the plan was issued' },
  why: {
    vi: 'Kế hoạch không giao được việc có hạn đã qua; thường là năm cũ còn sót lại. Ngày ban hành còn để trống thì lấy ngày sớm nhất có thể. Trong lời văn chỉ xét hạn “trước ngày …”, “chậm nhất …”, “hết tháng …” của việc được giao.',
    en: 'A plan cannot ask for what was due before it; usually last year’s year was left. An open day counts as the earliest it can be. In prose only “trước ngày …”, “chậm nhất …”, “hết tháng …” of work that is asked for.',
  },
  severity: { draft: 'warning', final: 'error' },
  severities: { prose: { draft: 'warning', final: 'warning', about: { vi: 'trong lời văn', en: 'in prose' } } },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  date: 10/01/2023\n  sections:\n    - {title: A, text: "Tổ chức số hóa tài liệu hình thành trước ngày 31/12/2022; hoàn thành chỉnh lý tài liệu tồn đọng trước ngày 31/12/2022."}\n',
      },
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
      {
        plan: `${DATED}  sections:\n    - title: TỔ CHỨC THỰC HIỆN\n      text: |\n        - Các phòng báo cáo trước ngày 15 hằng tháng, trước ngày 20/12/2023;\n        - Khắc phục tồn tại nêu tại báo cáo gửi trước ngày 20/12/2022; báo cáo số liệu tính đến hết tháng 12/2022;\n        - Văn phòng số hóa văn bản ban hành trước ngày 01/02/2023; các phòng giải quyết hồ sơ nhận trước ngày 10/02/2023.\n`,
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
      {
        plan: `${DATED}  sections:\n    - {title: TỔ CHỨC THỰC HIỆN, text: "- Các phòng gửi đăng ký về Văn phòng trước ngày 25/12/2022."}\n`,
        finds: ['trước ngày 25/12/2022'],
      },
      {
        plan: `${DATED}  sections:\n    - {title: YÊU CẦU, text: "Phấn đấu đến hết tháng 12/2022 số hóa kho; các phòng báo cáo năm trước ngày 15/11/2022."}\n`,
        finds: ['đến hết tháng 12/2022', 'trước ngày 15/11/2022'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    for (const { text, span, end } of pastInProse(model, issued.first)) {
      const words = text.text.slice(...span);
      const { vi, en } = said({ text: words }, issued.first, model.day);
      report({
        at: inText(text, span),
        as: 'prose',
        message: { vi: `H${vi.slice(1)}`, en: `T${en.slice(1)}` },
        hint: hintOf(Number(end.slice(0, 4)), model.year),
      });
    }
    const past = deadlineCells(model).filter(({ task }) => (lastDay(task) ?? issued.first) < issued.first);
    for (const cells of byWords(past)) {
      const [first] = cells;
      const found = first && rowReport(model, cells.map(markedRow), said(first, issued.first, model.day));
      if (!found) continue;
      report({ ...found, hint: hintOf(Number(lastDay(first.task)?.slice(0, 4)), model.year) });
    }
  },
});

function hintOf(year: number, planYear: number | undefined) {
  return planYear !== undefined && year < planYear
    ? {
        vi: `Kiểm tra: nghi còn năm ${year}; đúng thì bỏ nhiệm vụ đã qua.`,
        en: `Check: ${year} may be left over; drop the task if it is past.`,
      }
    : { vi: 'Kiểm tra: sửa thời gian, hoặc bỏ việc đã qua.', en: 'Check: mend the time or drop what is past.' };
}

/** By when work is asked for in so many words: “trước ngày 15/11/2022”, “hết tháng 12/2022”. */
const ASKED =
  /(?<!\p{L})(?:(?:trước|chậm nhất|muộn nhất)(?: là| vào)?(?: ngày)? (?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>20\d\d)|(?:đến )?hết tháng (?<month>\d{1,2})(?:\/| năm )(?<year>20\d\d))(?![\d/])/giu;
const WORK =
  /(?<!\p{L})(?:báo cáo|gửi|nộp|hoàn thành|xong|ban hành|xây dựng|lập|đăng ký|trình|tổ chức|phấn đấu|đạt)(?!\p{L})/iu;
/** “Hồ sơ phát sinh trước ngày …”: the day tells which things are meant; what was done; up to when something is counted. */
const NOT_ASKED =
  /(?:(?:phát sinh|hình thành|tồn đọng|đầu tư|mua sắm|kết thúc|xây dựng|lưu trữ|phê duyệt|trúng tuyển|giao|ban hành|nhận|tuyển dụng|bổ nhiệm|ký|thành lập|cấp|công bố|có|sinh|từ|tính|lực) $|(?<!\p{L})(?:đã|được|chưa|năm trước|tính đến|số liệu|giai đoạn|tồn tại|so với)(?!\p{L}))/iu;

type PastTime = { readonly text: PrintedText; readonly span: readonly [number, number]; readonly end: string };

/** Times of prose that were over before the plan, of this year or the one before. */
function pastInProse(model: Model, first: string): PastTime[] {
  return matchesIn(model, ASKED).flatMap(({ text, match: { 0: words, index, groups } }): PastTime[] => {
    const [year, month] = [Number(groups?.y ?? groups?.year), Number(groups?.m ?? groups?.month)];
    const end = possibleDay(year, month, groups?.d === undefined ? daysInMonth(year, month) : Number(groups.d));
    if (text.role !== 'body' || end === undefined || end >= first || year < Number(first.slice(0, 4)) - 1) return [];
    const [from] = sentenceAround(text.text, index);
    const before = text.text.slice(from, index);
    if (!WORK.test(before) || NOT_ASKED.test(before)) return [];
    return [{ text, span: [index, index + words.length], end }];
  });
}

/** The last day of a time that has one throughout; undefined where something recurs, waits or goes on. */
function lastDay({ deadline }: ModelTask): string | undefined {
  const parts = deadline.parts ?? [deadline];
  if (!parts.every(({ kind }) => kind === 'by' || kind === 'between')) return undefined;
  return parts
    .map(({ end }) => end ?? '')
    .sort()
    .at(-1);
}

function said({ text }: Pick<DeadlineCell, 'text'>, first: string, day: string | undefined) {
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
