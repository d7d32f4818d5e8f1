import { lastWorkingDay } from '../../calendar/index.ts';
import type { Lang, Words } from '../../diagnostics/index.ts';
import {
  hasDay,
  occurrencesOf,
  ownerRows,
  periodOf,
  type Summary,
  type SummaryTask,
  type Window,
} from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import { dayText } from './day-text.ts';
import { periodName } from './period-screen.ts';
import { statusWords } from './status-words.ts';
import { ownerName, ownersText, placeWords, planName } from './task-text.ts';

type Cell = string | number | undefined;
type Kind = 'text' | 'number' | 'date';
type Column<T> = {
  readonly title: Words;
  readonly width: number;
  readonly type?: Kind;
  readonly cell: (row: T) => Cell;
};
type Sheet = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly type: Kind }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The summary as sheets: what falls due by month, what each unit leads, how much each has, and every task. */
export function summaryWorkbook(
  summary: Summary,
  window: Window,
  lang: Lang,
): { readonly title: string; readonly sheets: readonly Sheet[] } {
  const [plan] = summary.plans;
  const name =
    plan !== undefined && summary.plans.length === 1
      ? planName(plan)
      : { vi: `${summary.plans.length} kế hoạch`, en: plural(summary.plans.length, 'plan') }[lang];
  const asOf = { vi: 'tính đến', en: 'as of' }[lang];
  return {
    title: `${name}, ${asOf} ${dayText(summary.asOf)}`,
    sheets: [
      monthSheet(summary, window, lang),
      unitSheet(summary, lang),
      countSheet(summary, lang),
      taskSheet(summary, lang),
    ],
  };
}

function sheet<T>(name: Words, columns: readonly Column<T>[], rows: readonly T[], lang: Lang): Sheet {
  return {
    name: name[lang],
    columns: columns.map(({ title, width, type = 'text' }) => ({ title: title[lang], width, type })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Columns of a task; the plan's only where there are several, where it stands only where some stand outside the table. */
function taskColumns(summary: Summary, lang: Lang): readonly Column<SummaryTask>[] {
  const status = statusWords(summary, lang);
  return [
    ...(summary.plans.length > 1
      ? [{ title: { vi: 'Kế hoạch', en: 'Plan' }, width: 24, cell: ({ file }: SummaryTask) => file }]
      : []),
    { title: { vi: 'Số', en: 'Number' }, width: 10, cell: ({ number }) => number },
    { title: { vi: 'Nhiệm vụ', en: 'Task' }, width: 48, cell: ({ task }) => task },
    { title: { vi: 'Sản phẩm', en: 'Deliverable' }, width: 24, cell: ({ deliverable }) => deliverable },
    {
      title: { vi: 'Chủ trì', en: 'Lead' },
      width: 20,
      cell: ({ lead }) => (lead.length === 0 ? '' : ownersText(lead)),
    },
    {
      title: { vi: 'Phối hợp', en: 'Support' },
      width: 20,
      cell: ({ support }) => (support.length === 0 ? '' : ownersText(support)),
    },
    { title: { vi: 'Thời gian hoàn thành', en: 'Deadline' }, width: 20, cell: ({ deadline }) => deadline.text },
    { title: { vi: 'Tình trạng', en: 'Status' }, width: 16, cell: status },
    { title: { vi: 'Ngày xong', en: 'Done on' }, width: 12, type: 'date', cell: ({ doneOn }) => doneOn },
    ...(summary.tasks.some(({ isCounted }) => !isCounted)
      ? [{ title: { vi: 'Ở đâu', en: 'Where' }, width: 12, cell: (task: SummaryTask) => placeWords(task)[lang] }]
      : []),
  ];
}

function monthSheet(summary: Summary, window: Window, lang: Lang): Sheet {
  const due = occurrencesOf(summary, window).filter(({ what }) => what === 'due');
  const columns: readonly Column<(typeof due)[number]>[] = [
    { title: { vi: 'Tháng', en: 'Month' }, width: 14, cell: ({ day }) => periodName(periodOf(day, 'month'), lang) },
    { title: { vi: 'Đến hạn', en: 'Due' }, width: 12, type: 'date', cell: ({ day }) => day },
    {
      title: { vi: 'Ngày làm việc cuối', en: 'Last working day' },
      width: 12,
      type: 'date',
      cell: ({ day }) => lastWorkingDay(day),
    },
    ...taskColumns(summary, lang).map((column) => ({
      ...column,
      cell: ({ task }: (typeof due)[number]) => column.cell(task),
    })),
  ];
  return sheet({ vi: 'Theo tháng', en: 'By month' }, columns, due, lang);
}

function unitSheet(summary: Summary, lang: Lang): Sheet {
  const led = ownerRows(summary, true).flatMap((row) => row.tasks.map((task) => ({ unit: unitName(row), task })));
  const nobody = summary.tasks.filter(({ lead, isCounted }) => isCounted && lead.length === 0);
  const unnamed = { vi: 'Chưa ghi chủ trì', en: 'No lead stated' }[lang];
  const rows = [...led, ...nobody.map((task) => ({ unit: unnamed, task }))];
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { title: { vi: 'Đơn vị chủ trì', en: 'Leading unit' }, width: 26, cell: ({ unit }) => unit },
    {
      title: { vi: 'Hạn gần nhất', en: 'Next day' },
      width: 12,
      type: 'date',
      cell: ({ task }) => nextOf(task, summary.asOf),
    },
    ...taskColumns(summary, lang).map((column) => ({
      ...column,
      cell: ({ task }: (typeof rows)[number]) => column.cell(task),
    })),
  ];
  return sheet({ vi: 'Theo đơn vị', en: 'By unit' }, columns, rows, lang);
}

function countSheet(summary: Summary, lang: Lang): Sheet {
  const rows = ownerRows(summary);
  const number = (title: Words, cell: (row: (typeof rows)[number]) => number): Column<(typeof rows)[number]> => ({
    title,
    width: 12,
    type: 'number',
    cell,
  });
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { title: { vi: 'Đơn vị', en: 'Unit' }, width: 40, cell: unitName },
    number({ vi: 'Chủ trì', en: 'Leads' }, ({ lead }) => lead),
    number({ vi: 'Phối hợp', en: 'Supports' }, ({ support }) => support),
    number(
      { vi: 'Có ngày', en: 'Dated' },
      ({ tasks }) => tasks.filter((task) => task.isCounted && hasDay(task)).length,
    ),
    number({ vi: 'Chờ văn bản khác', en: 'Waiting' }, ({ datedness }) => datedness.event),
    number({ vi: 'Thường xuyên', en: 'Ongoing' }, ({ datedness }) => datedness['open-ended']),
    number({ vi: 'Quá hạn', en: 'Overdue' }, ({ overdue }) => overdue),
    { title: { vi: 'Hạn gần nhất', en: 'Next day' }, width: 12, type: 'date', cell: ({ next }) => next },
  ];
  return sheet({ vi: 'Số việc từng đơn vị', en: 'Counts' }, columns, rows, lang);
}

function taskSheet(summary: Summary, lang: Lang): Sheet {
  const columns: readonly Column<SummaryTask>[] = [
    { title: { vi: 'Nhóm', en: 'Group' }, width: 24, cell: ({ group }) => group.join(' › ') },
    ...taskColumns(summary, lang),
    { title: { vi: 'Chờ', en: 'Waits for' }, width: 20, cell: ({ waitsFor }) => waitsFor },
    { title: { vi: 'Văn bản chứng minh', en: 'Evidence' }, width: 24, cell: ({ evidence }) => evidence },
    { title: { vi: 'Ghi chú', en: 'Note' }, width: 20, cell: ({ note }) => note },
  ];
  return sheet({ vi: 'Nhiệm vụ', en: 'Tasks' }, columns, summary.tasks, lang);
}

function unitName({ owner, office }: { readonly owner: string; readonly office?: string }): string {
  return ownerName({ text: owner, ...(office !== undefined && { office }) });
}

function nextOf({ waitingDays }: SummaryTask, asOf: string): string | undefined {
  return waitingDays.find((day) => day >= asOf);
}
