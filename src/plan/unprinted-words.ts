// Words that a plan holds and the paper would not show, because the columns of their table have no place for them.
import type { Words } from '../diagnostics/index.ts';
import { nearest } from '../text/index.ts';
import { type Path, tableEntries } from './outline.ts';
import { planTables } from './plan-tables.ts';
import { fieldOf, type ReadColumn, readColumns, TASK_FIELDS, type TaskField } from './task-columns.ts';
import type { DataTable, PlanFile, Task, TaskTable } from './types.ts';
import * as say from './unprinted-messages.ts';

/** `path` leads to the first of the words, `table` to the table they stand in. */
export type UnprintedWords = {
  readonly table: Path;
  readonly path: Path;
  readonly rule: 'column-missing' | 'cell-unknown' | 'row-too-long' | 'column-unknown';
  readonly severity: 'error' | 'warning';
  readonly message: Words;
  readonly hint: Words;
  /** What should stand at the path instead, where that is known. */
  readonly replacement?: string;
};

/** Rows of one table that share one fault; `path` is that of the first. */
type Rows = { readonly path: Path; readonly names: string[] };

/** All words of tables that would not be printed, one entry for each table and field, with the rows it concerns. */
export function unprintedWords(file: PlanFile): UnprintedWords[] {
  return planTables(file).flatMap((block) =>
    block.kind === 'tasks' ? ofTaskTable(block.table, block.path) : ofDataTable(block.table, block.path),
  );
}

function ofDataTable(table: DataTable, path: Path): UnprintedWords[] {
  const count = table.columns.length;
  const first: (string | number)[] = [];
  const rows: string[] = [];
  table.rows.forEach((row, index) => {
    const extra = row.findIndex((cell, at) => at >= count && hasWords(cell));
    if (extra === -1) return;
    if (rows.length === 0) first.push('rows', index, extra);
    rows.push(String(index + 1));
  });
  if (rows.length === 0) return [];
  return [{ table: path, path: [...path, ...first], severity: 'warning', ...say.rowTooLong(count, rows) }];
}

function ofTaskTable(table: TaskTable, path: Path): UnprintedWords[] {
  const columns = readColumns(table);
  const headings = new Set(columns.flatMap(({ own }) => own ?? []));
  const words = gather(table, path, columns, headings);
  // A name of one slip stands for the column that was meant: its words are not reported a second time.
  const slips = columns.filter(({ own, near }) => near !== undefined && !words.filled.has(own ?? ''));
  const meant = new Set(slips.map(({ near }) => near));
  const at = (rows: Rows) => ({ table: path, path: rows.path, severity: 'warning' as const });
  const found: UnprintedWords[] = columns.flatMap((column) => {
    const fault = columnFault(column, slips.includes(column));
    return fault === undefined ? [] : [{ table: path, path: [...path, 'columns', column.index], ...fault }];
  });
  for (const [field, rows] of words.missing) {
    if (!meant.has(field)) found.push({ ...at(rows), ...say.columnMissing(field, rows.names) });
  }
  const suspected = new Set<string>();
  for (const [key, rows] of words.unknown) {
    const builtIn = fieldOf(key) ?? columns.find(({ heading }) => heading === key)?.fields[0];
    const near = builtIn === undefined ? nearest(key, headings) : undefined;
    if (near !== undefined) suspected.add(near);
    found.push({ ...at(rows), ...say.cellUnknown(key, rows.names, near, builtIn) });
  }
  for (const column of columns) {
    const { own, index } = column;
    if (own === undefined || slips.includes(column) || column.fields.length > 0) continue;
    if (words.count === 0 || words.filled.has(own) || suspected.has(own)) continue;
    found.push({
      table: path,
      path: [...path, 'columns', index],
      severity: 'warning',
      ...say.columnNotFilled(own),
    });
  }
  return found;
}

function columnFault(column: ReadColumn, isSlip: boolean) {
  const { fields, own, near, index } = column;
  const severity = 'error' as const;
  if (isSlip && own !== undefined && near !== undefined) return { severity, ...say.columnSlip(own, near) };
  const names = own === undefined ? fields : [...fields, 'other'];
  if (names.length === 0) return { severity, ...say.columnWithoutName(index + 1) };
  return names.length > 1 ? { severity, ...say.columnWithNames(index + 1, names) } : undefined;
}

type Gathered = {
  /** Words in fields without a column, words in cells without a column. */
  readonly missing: Map<TaskField, Rows>;
  readonly unknown: Map<string, Rows>;
  /** Own columns that some task names in its cells; "" asks for an empty cell. */
  readonly filled: Set<string>;
  count: number;
};

function gather(table: TaskTable, path: Path, columns: readonly ReadColumn[], headings: ReadonlySet<string>): Gathered {
  const known = new Set(columns.flatMap(({ fields }) => fields));
  const lacking = TASK_FIELDS.filter((field) => !known.has(field));
  const ofTask = lacking.filter((field) => field !== 'number' && field !== 'objective');
  const gathered: Gathered = { missing: new Map(), unknown: new Map(), filled: new Set(), count: 0 };

  const addTask = (task: Task, here: Path, name: string, isOfObjective: boolean): void => {
    gathered.count++;
    for (const field of ofTask) if (hasWords(task[field])) add(gathered.missing, field, [...here, field], name);
    // Without a column for numbers an objective's number stands before its words, a number of its tasks nowhere.
    if (isOfObjective && !known.has('number') && hasWords(task.number)) {
      add(gathered.missing, 'number', [...here, 'number'], name);
    }
    for (const [key, words] of Object.entries(task.cells ?? {})) {
      if (headings.has(key)) gathered.filled.add(key);
      else if (hasWords(words)) add(gathered.unknown, key, [...here, 'cells', key], name);
    }
  };
  for (const entry of tableEntries(table, path)) {
    if (entry.kind === 'task') addTask(entry.task, entry.path, rowName(entry.fullNumber, entry.task.task), false);
    else if (entry.kind === 'objective') {
      const { text } = entry.objective;
      if (!known.has('objective') && hasWords(text)) {
        add(gathered.missing, 'objective', [...entry.path, 'text'], rowName(entry.fullNumber, text ?? ''));
      }
      for (const { task, path: place, fullNumber } of entry.tasks) {
        addTask(task, place, rowName(fullNumber, task.task), true);
      }
    }
  }
  return gathered;
}

function add<Key>(map: Map<Key, Rows>, key: Key, path: Path, name: string): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, { path, names: [name] });
  else rows.names.push(name);
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text !== '^' && /\S/.test(text);
}

/** The printed number; the first words of a row that has none. */
function rowName(fullNumber: string, words: string): string {
  const printed = fullNumber.replace(/#\d+$/, '');
  if (/[\p{L}\p{N}]/u.test(printed.replace(/^\(\d+\)$/, ''))) return printed;
  const line = words.trim().split('\n', 1)[0] ?? '';
  return line.length > 30 ? `“${line.slice(0, 30).trimEnd()}…”` : `“${line}”`;
}
