import type { Words } from '../../diagnostics/index.ts';
import type { Deadline } from '../../language/index.ts';
import { fold } from '../../text/index.ts';
import { byWords, type DeadlineCell, deadlineCells, markedRow } from '../deadline-cells.ts';
import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const deadlineUnclear = rule({
  id: 'deadline-unclear',
  summary: { vi: 'Thời gian không rõ là bao giờ', en: 'A time that does not say when' },
  why: {
    vi: 'Chỉ ghi “Kế hoạch” thì không biết kế hoạch nào, bao giờ; “định kỳ” không có kỳ cũng vậy. “Theo kế hoạch” đã có time-vague nhắc; “Từ Quý II” không phải lỗi.',
    en: 'A bare “Kế hoạch”, or “định kỳ” without a period, says nothing. “Theo kế hoạch” is left to time-vague; a start without an end is no fault.',
  },
  severity: { draft: 'info', final: 'warning' },
  severities: {
    loose: { draft: 'info', final: 'info', about: { vi: 'lời không có con số', en: 'words without a figure' } },
  },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: "6 tháng, cuối năm"}',
          '{task: Hai, deadline: "Tuần 2 tháng 5/2026"}',
          '{task: Ba, deadline: Mùa khô 2026}',
        ),
      },
      {
        plan: taskPlan(
          'task, deadline',
          '{task: Một, deadline: Thường xuyên}',
          '{task: Hai, deadline: Theo hướng dẫn của Sở Nội vụ}',
          '{task: Ba, deadline: Hằng quý và đột xuất}',
          '{task: Bốn, deadline: Khi có yêu cầu}',
          '{task: Năm, deadline: Theo Kế hoạch đào tạo}',
          '{task: Sáu, deadline: Theo lộ trình}',
          '{task: Bảy, deadline: Từ Quý II}',
          '{task: Tám, deadline: Các tháng trong năm}',
          '{task: Chín, deadline: "24/7"}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Kế hoạch}', '{task: Hai, deadline: Kế hoạch}'),
        finds: ['Kế hoạch'],
      },
      {
        plan: taskPlan('task, deadline', '{task: Một, deadline: Thường xuyên/định kỳ}'),
        finds: ['Thường xuyên/định kỳ'],
      },
      { plan: taskPlan('task, deadline', '{task: Một, deadline: Sớm nhất có thể}'), finds: ['Sớm nhất có thể'] },
      { plan: taskPlan('task, deadline', '{task: Một, deadline: "30/9/20233"}'), finds: ['30/9/20233'] },
    ],
  }),
  check({ model, report }) {
    for (const cells of byWords(deadlineCells(model))) {
      const [first] = cells;
      const fault = first && faultOf(first);
      const found = fault && rowReport(model, cells.map(markedRow), fault.message);
      if (found) report({ ...found, hint: fault.hint, ...(fault.isLoose && { as: 'loose' }) });
    }
  },
});

type Fault = {
  readonly message: Words;
  readonly hint: Words;
  /** Not a date mistyped, only words that name no time. */
  readonly isLoose?: true;
};

function faultOf({ task: { deadline }, text, fault }: DeadlineCell): Fault | undefined {
  const words = quoted(text);
  if (deadline.kind === 'unknown') {
    if (fault || CLEAR_TO_PEOPLE.test(text.normalize('NFC').trim())) return undefined;
    return {
      message: { vi: `thời gian ghi ${words}, chưa rõ là bao giờ.`, en: `the time ${words} does not say when.` },
      hint: DATE_OR_ONGOING,
      ...(!/\d/.test(text) && { isLoose: true }),
    };
  }
  if (deadline.kind === 'conditional' && DOCUMENT.test(fold(text))) {
    return {
      message: { vi: `thời gian chỉ ghi ${words}.`, en: `the time says only ${words}.` },
      hint: {
        vi: `Ghi tên ${text.trim().toLocaleLowerCase('vi')} và ngày, quý; không có hạn thì ghi “Thường xuyên”.`,
        en: 'Name the document and a day or quarter; “Thường xuyên” where nothing falls due.',
      },
    };
  }
  if (partsOf(deadline).some(({ kind, every }) => kind === 'periodic' && every === undefined)) {
    return {
      message: { vi: `thời gian ghi ${words}, chưa rõ định kỳ nào.`, en: `the time ${words} names no period.` },
      hint: { vi: 'Ghi rõ định kỳ tháng, quý hay 6 tháng.', en: 'Say whether monthly, quarterly or half-yearly.' },
    };
  }
  return undefined;
}

function partsOf(deadline: Deadline): readonly Deadline[] {
  return deadline.parts ?? [deadline];
}

const DATE_OR_ONGOING: Words = {
  vi: 'Kiểm tra; ghi ngày, tháng hoặc quý; không có hạn thì ghi “Thường xuyên”.',
  en: 'Check; give a day, month or quarter, or “Thường xuyên”.',
};
/** Not in the language of deadlines, and yet no reader asks when. */
const CLEAR_TO_PEOPLE =
  /^(?=\S+ \S+ \S+)[^\d]*(?:tuần|tháng|quý|năm)[^\d]*$|^24 ?\/ ?7$|năm học|thường niên|^0?[369] tháng(?: đầu năm)?(?:,|;| và| &) (?:cuối|cả) năm$|^tuần (?:thứ )?(?:\d|[IV]+|nhất|đầu|cuối|ba|tư)(?: của)? tháng \d|^(?:mùa|vụ|hè|dịp|đợt)(?!\p{L})|thực hiện ngay|triển khai ngay/iu;
const DOCUMENT =
  /^(?:ke hoach|kh|chuong trinh|quyet dinh|cong van|van ban|thong bao|huong dan|quy dinh|lo trinh|tien do|de an|lich)$/;
