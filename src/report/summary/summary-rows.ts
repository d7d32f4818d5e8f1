import { lastWorkingDay } from '../../calendar/index.ts';
import type { Lang, Words } from '../../diagnostics/index.ts';
import {
  nextDay,
  type Occurrence,
  occurrencesOf,
  periodOf,
  type Summary,
  type SummaryTask,
  type Window,
} from '../../summary/index.ts';
import type { By } from './by-screen.ts';
import { DATEDNESS } from './class-tables.ts';
import { periodName } from './period-screen.ts';
import { STATUS, statusWords } from './status-words.ts';
import { groupTasks } from './summary-json.ts';
import { capitalised, ownersText, placeWords } from './task-text.ts';

type Column = { readonly title: Words; readonly cell: (task: SummaryTask) => string };

/** One row a task (a due day with `--by month|quarter`), headings first: for spreadsheets. Days are ISO. */
export function summaryRows(summary: Summary, by: By | undefined, window: Window, lang: Lang): string[][] {
  const columns = taskColumns(summary, lang);
  const titles = columns.map(({ title }) => capitalised(title[lang]));
  const cells = (task: SummaryTask) => columns.map(({ cell }) => cell(task));
  if (by === undefined) return [titles, ...summary.tasks.map(cells)];
  if (by === 'month' || by === 'quarter') {
    const head = [
      { month: { vi: 'Tháng', en: 'Month' }, quarter: { vi: 'Quý', en: 'Quarter' } }[by][lang],
      { vi: 'Ngày đến hạn', en: 'Due day' }[lang],
      { vi: 'Ngày làm việc cuối', en: 'Last working day' }[lang],
    ];
    const row = ({ day, task }: Occurrence) => [
      periodName(periodOf(day, by), lang),
      day,
      lastWorkingDay(day),
      ...cells(task),
    ];
    const due = occurrencesOf(summary, window).filter(({ what }) => what === 'due');
    return [[...head, ...titles], ...due.map(row)];
  }
  const name = (key: string) => className(by, key, lang);
  return [
    [BY_TITLES[by][lang], ...titles],
    ...groupTasks(summary, by).flatMap(({ key, tasks }) => tasks.map((task) => [name(key), ...cells(task)])),
  ];
}

const BY_TITLES: Readonly<Record<Exclude<By, 'month' | 'quarter'>, Words>> = {
  owner: { vi: 'Đơn vị', en: 'Unit' },
  group: { vi: 'Nhóm nhiệm vụ', en: 'Group of tasks' },
  status: { vi: 'Xếp theo tình trạng', en: 'By status' },
  waiting: { vi: 'Chờ ai', en: 'Waits for' },
  datedness: { vi: 'Xếp theo thời gian', en: 'By time' },
};

function className(by: By, key: string, lang: Lang): string {
  const words: Readonly<Record<string, Words>> = by === 'status' ? STATUS : by === 'datedness' ? DATEDNESS : {};
  return words[key]?.[lang] ?? key;
}

function taskColumns(summary: Summary, lang: Lang): readonly Column[] {
  const status = statusWords(summary, lang);
  return [
    { title: { vi: 'kế hoạch', en: 'plan' }, cell: ({ file }) => file },
    { title: { vi: 'số', en: 'number' }, cell: ({ number }) => number },
    { title: { vi: 'nhóm', en: 'group' }, cell: ({ group }) => group.join(' › ') },
    { title: { vi: 'mục tiêu', en: 'objective' }, cell: ({ objective = '' }) => objective },
    { title: { vi: 'nhiệm vụ', en: 'task' }, cell: ({ task }) => task },
    { title: { vi: 'sản phẩm', en: 'deliverable' }, cell: ({ deliverable = '' }) => deliverable },
    { title: { vi: 'cấp ban hành', en: 'approver' }, cell: ({ approver = '' }) => approver },
    { title: { vi: 'chủ trì', en: 'lead' }, cell: ({ lead }) => (lead.length === 0 ? '' : ownersText(lead)) },
    {
      title: { vi: 'phối hợp', en: 'support' },
      cell: ({ support }) => (support.length === 0 ? '' : ownersText(support)),
    },
    { title: { vi: 'thời gian hoàn thành', en: 'deadline' }, cell: ({ deadline }) => deadline.text },
    { title: { vi: 'loại', en: 'kind' }, cell: ({ datedness }) => DATEDNESS[datedness][lang] },
    { title: { vi: 'các ngày đến hạn', en: 'due days' }, cell: ({ days }) => days.join('; ') },
    { title: { vi: 'ngày gần nhất', en: 'next day' }, cell: (task) => nextDay([task], summary.asOf) ?? '' },
    { title: { vi: 'chờ', en: 'waits for' }, cell: ({ waitsFor = '' }) => waitsFor },
    { title: { vi: 'tình trạng', en: 'status' }, cell: status },
    { title: { vi: 'ngày xác nhận xong', en: 'done on' }, cell: ({ doneOn = '' }) => doneOn },
    { title: { vi: 'văn bản chứng minh', en: 'evidence' }, cell: ({ evidence = '' }) => evidence },
    { title: { vi: 'ghi chú', en: 'note' }, cell: ({ note = '' }) => note },
    {
      title: { vi: 'ở đâu trong kế hoạch', en: 'where' },
      cell: (task) => placeWords(task)[lang],
    },
    { title: { vi: 'dòng', en: 'line' }, cell: ({ line }) => String(line) },
    { title: { vi: 'tính đến', en: 'as of' }, cell: () => summary.asOf },
  ];
}
