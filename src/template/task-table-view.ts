import {
  type NumberedTask,
  TASK_FIELDS,
  type Task,
  type TaskColumn,
  type TaskField,
  type TaskTable,
  tableEntries,
} from '../plan/index.ts';
import { lineView, type TextView, textViews } from './text-view.ts';

export type CellView = { span: number; rows: number; texts: TextView[] };
export type RowView = { cells: CellView[] };
export type TableView = {
  columns: { key: string; align: 'left' | 'center' | 'right'; width: number | '' }[];
  head: RowView[];
  body: { isGroup: boolean; level: number; rows: RowView[] }[];
};

type ColumnSpec = {
  key: TaskField | 'other';
  heading: string;
  under: string | undefined;
  align: 'left' | 'center' | 'right';
  width: number | '';
};

/** What a column is called where the plan does not say. */
const HEADINGS: Readonly<Record<TaskField, string>> = {
  number: 'STT',
  objective: 'Mục tiêu',
  task: 'Nhiệm vụ',
  deliverable: 'Kết quả, sản phẩm',
  lead: 'Đơn vị chủ trì',
  support: 'Đơn vị phối hợp',
  approver: 'Cấp ban hành, phê duyệt',
  deadline: 'Thời gian hoàn thành',
  budget: 'Kinh phí',
};
const CENTERED = new Set(['number', 'deadline']);

/** A task table as rows and cells, numbers in their column or before the first text of the row. */
export function taskTableView(table: TaskTable): TableView {
  const columns = table.columns.map(columnSpec);
  const numbered = columns.some((column) => column.key === 'number');
  const body: TableView['body'] = [];
  for (const entry of tableEntries(table, [])) {
    if (entry.kind === 'group') {
      body.push({ isGroup: true, level: entry.level, rows: [groupRow(columns, entry.number, entry.group.title)] });
    } else if (entry.kind === 'objective') {
      const tasks = entry.tasks.length > 0 ? entry.tasks : [undefined];
      body.push({
        isGroup: false,
        level: 0,
        rows: taskRows(columns, numbered, tasks, entry.number, entry.objective.text),
      });
    } else {
      const previous = body.at(-1);
      const rows = taskRows(columns, numbered, [entry], entry.number, undefined);
      // A task with cells that continue those above stays with them.
      if (previous !== undefined && !previous.isGroup && hasMerge(entry.task)) previous.rows.push(...rows);
      else body.push({ isGroup: false, level: 0, rows });
    }
  }
  for (const group of body) if (!group.isGroup) foldMerges(group.rows);
  return {
    columns: columns.map(({ key, align, width }) => ({ key, align, width })),
    head: headRows(columns),
    body,
  };
}

function columnSpec(column: TaskColumn): ColumnSpec {
  const written: Exclude<TaskColumn, string> = typeof column === 'string' ? {} : column;
  const key = TASK_FIELDS.find((name) => column === name || written[name] !== undefined) ?? 'other';
  const own = key === 'other' ? written.other : written[key];
  return {
    key,
    heading: own ?? (key === 'other' ? String(column) : HEADINGS[key]),
    under: written.under,
    align: written.align ?? (CENTERED.has(key) ? 'center' : 'left'),
    width: written.width ?? '',
  };
}

/** One header row, or two where neighbouring columns stand under a common heading. */
function headRows(columns: readonly ColumnSpec[]): RowView[] {
  if (columns.every((column) => column.under === undefined)) {
    return [{ cells: columns.map((column) => headCell(column.heading, 1, 1)) }];
  }
  const top: CellView[] = [];
  const below: CellView[] = [];
  columns.forEach((column, index) => {
    if (column.under === undefined) top.push(headCell(column.heading, 1, 2));
    else {
      const last = top.at(-1);
      if (columns[index - 1]?.under === column.under && last !== undefined) last.span += 1;
      else top.push(headCell(column.under, 1, 1));
      below.push(headCell(column.heading, 1, 1));
    }
  });
  return [{ cells: top }, { cells: below }];
}

function headCell(text: string, span: number, rows: number): CellView {
  return { span, rows, texts: [{ level: 0, marker: '', number: '', runs: lineView(text).runs }] };
}

function groupRow(columns: readonly ColumnSpec[], number: string, title: string): RowView {
  const [first] = columns;
  if (first?.key === 'number' && columns.length > 1) {
    return { cells: [cell(number), { span: columns.length - 1, rows: 1, texts: textViews(title) }] };
  }
  return { cells: [{ span: columns.length, rows: 1, texts: withNumber(textViews(title), number) }] };
}

/** `^` marks a cell that continues the one above; it is folded into it once all rows are known. */
const MERGED: CellView = { span: 1, rows: 0, texts: [] };

function taskRows(
  columns: readonly ColumnSpec[],
  numbered: boolean,
  tasks: readonly (NumberedTask | undefined)[],
  number: string,
  objective: string | undefined,
): RowView[] {
  const firstText = columns.findIndex((column) => column.key !== 'number');
  return tasks.map((entry, index) => ({
    cells: columns.map((column, at) => {
      if (column.key === 'number') {
        if (entry?.task.number !== undefined) return cell(entry.task.number);
        return index === 0 ? cell(number) : { ...MERGED };
      }
      const made = column.key === 'objective' ? objectiveCell(objective, index) : taskCell(entry?.task, column);
      if (numbered || at !== firstText || index > 0) return made;
      return { ...made, texts: withNumber(made.texts, number) };
    }),
  }));
}

function objectiveCell(objective: string | undefined, index: number): CellView {
  if (objective === undefined) return cell('');
  return index === 0 ? cell(objective) : { ...MERGED };
}

function taskCell(task: Task | undefined, column: ColumnSpec): CellView {
  if (task === undefined) return cell('');
  const value =
    column.key === 'other'
      ? task.cells?.[column.heading]
      : column.key === 'objective'
        ? undefined
        : task[column.key as Exclude<TaskField, 'objective'>];
  return value === '^' ? { ...MERGED } : cell(value ?? '');
}

function cell(text: string): CellView {
  return { span: 1, rows: 1, texts: textViews(text) };
}

function withNumber(texts: TextView[], number: string): TextView[] {
  const [first, ...rest] = texts;
  if (number === '') return texts;
  if (first === undefined || first.level > 0) return [{ level: 0, marker: '', number, runs: [] }, ...texts];
  return [{ ...first, number }, ...rest];
}

function hasMerge(task: Task): boolean {
  return Object.values(task).includes('^') || Object.values(task.cells ?? {}).includes('^');
}

/** Gives each `^` cell to the cell above it; one with nothing above is printed empty. */
function foldMerges(rows: RowView[]): void {
  const owners: (CellView | undefined)[] = [];
  for (const row of rows) {
    const kept: CellView[] = [];
    row.cells.forEach((one, at) => {
      const owner = owners[at];
      if (one.rows === 0 && owner !== undefined) owner.rows += 1;
      else {
        if (one.rows === 0) one.rows = 1;
        owners[at] = one;
        kept.push(one);
      }
    });
    row.cells = kept;
  }
}
