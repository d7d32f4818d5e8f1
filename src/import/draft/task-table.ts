import type { Group, Objective, Path, Task, TaskColumn, TaskTable } from '../../plan/index.ts';
import { guardStart } from '../reader/inline.ts';
import type {
  ColumnPart,
  GroupPart,
  HolderPart,
  ObjectivePart,
  TaskPart,
  TaskTablePart,
} from '../recognise/structure.ts';
import { levelPattern, type Resolved, resolveNumbers } from './numbers.ts';
import type { DraftWriter } from './writer.ts';

type Holder = Pick<TaskTable, 'groups' | 'objectives' | 'tasks'>;
type Context = {
  readonly columns: readonly ColumnPart[];
  readonly numbering: readonly string[];
  readonly writer: DraftWriter;
};

const LOST = {
  vi: 'Số thứ tự bị mất trong nguồn; ccht đếm tiếp từ dòng trên.',
  en: 'The number is lost in the source; ccht counts on from the row above.',
};

/** A task table with its own columns, headings as printed, numbers counted where counting gives what was typed. */
export function draftTaskTable(part: TaskTablePart, path: Path, writer: DraftWriter): TaskTable {
  const numbering = tableNumbering(part.holds);
  const context: Context = { columns: part.columns, numbering, writer };
  return {
    ...(numbering.length > 0 && { numbering }),
    columns: part.columns.map((column, index) => {
      // One heading over several columns is one cell, printed once.
      if (column.under !== undefined && column.under !== part.columns[index - 1]?.under) {
        writer.value([...path, 'columns', index], part.line, guardStart(column.under));
      }
      return draftColumn(column, [...path, 'columns', index], part.line, writer);
    }),
    ...draftHolder(part.holds, path, context, []),
  };
}

/** The scheme through groups and down to objectives or tasks; levels without any number at the end are left out. */
function tableNumbering(top: HolderPart): string[] {
  const typed: string[][] = [];
  const collect = (holder: HolderPart, depth: number): void => {
    typed[depth] ??= [];
    for (const item of [...holder.groups, ...holder.objectives, ...holder.tasks]) typed[depth].push(item.number);
    for (const group of holder.groups) collect(group.holds, depth + 1);
  };
  collect(top, 0);
  const patterns = typed.map(levelPattern);
  return patterns.slice(0, patterns.findLastIndex((pattern) => pattern !== '') + 1);
}

function draftColumn(column: ColumnPart, path: Path, line: number, writer: DraftWriter): TaskColumn {
  const heading = writer.value(path, line, guardStart(column.heading));
  return { [column.key]: heading, ...(column.under !== undefined && { under: guardStart(column.under) }) };
}

function draftHolder(holder: HolderPart, path: Path, context: Context, ancestors: readonly number[]): Holder {
  const drafted: Holder = {};
  const pattern = context.numbering[ancestors.length] ?? '';
  // The keys stand in the order of the source: that is the order in which they are printed.
  for (const kind of holder.order) {
    const numbers = resolveNumbers(
      holder[kind].map((item) => item.number),
      pattern,
      ancestors,
    );
    const at = (index: number): Resolved => numbers[index] ?? { pin: undefined, ordinal: index + 1, isLost: false };
    const here = [...path, kind];
    if (kind === 'groups') {
      drafted.groups = holder.groups.map((group, index) =>
        draftGroup(group, [...here, index], at(index), context, ancestors),
      );
    } else if (kind === 'objectives') {
      drafted.objectives = holder.objectives.map((item, index) =>
        draftObjective(item, [...here, index], at(index), context),
      );
    } else {
      drafted.tasks = holder.tasks.map((task, index) => draftTask(task, [...here, index], at(index), context));
    }
  }
  return drafted;
}

function draftGroup(
  part: GroupPart,
  path: Path,
  number: Resolved,
  context: Context,
  ancestors: readonly number[],
): Group {
  const pin = draftNumber(part, path, number, context.writer, part.title);
  const title = context.writer.value([...path, 'title'], part.line, part.title);
  return { ...pin, title, ...draftHolder(part.holds, path, context, [...ancestors, number.ordinal]) };
}

function draftObjective(part: ObjectivePart, path: Path, number: Resolved, context: Context): Objective {
  const pin = draftNumber(part, path, number, context.writer, part.text);
  const text = context.writer.value([...path, 'text'], part.line, part.text);
  const tasks = part.tasks.map((task, index) => draftTask(task, [...path, 'tasks', index], undefined, context));
  return { ...pin, text, tasks };
}

function draftTask(part: TaskPart, path: Path, number: Resolved | undefined, context: Context): Task {
  const { columns, writer } = context;
  const own: Record<string, string> = {};
  const drafted: Task = {
    ...(number !== undefined && draftNumber(part, path, number, writer, workOf(part, columns))),
    task: '',
  };
  columns.forEach(({ key, heading }, index) => {
    const cell = part.cells[index] ?? '';
    if (key === 'number' || key === 'objective') return;
    if (key === 'other') {
      if (cell !== '') own[heading] = writer.value([...path, 'cells', heading], part.line, cell);
    } else drafted[key] = writer.value([...path, key], part.line, cell);
  });
  return Object.keys(own).length > 0 ? { ...drafted, cells: own } : drafted;
}

/** What is to be done, to tell the row by. */
function workOf(part: TaskPart, columns: readonly ColumnPart[]): string {
  return part.cells[columns.findIndex((column) => column.key === 'task')] ?? '';
}

function draftNumber(
  part: { readonly line: number; readonly number: string },
  path: Path,
  number: Resolved,
  writer: DraftWriter,
  text: string,
): { number?: string } {
  writer.place(path, part.line);
  if (number.isLost) {
    writer.ledger.note(part.line, text, LOST);
    writer.ledger.doubt(part.line, text, LOST);
  }
  writer.number(part.number, number.pin, part.line);
  return number.pin === undefined ? {} : { number: number.pin };
}
