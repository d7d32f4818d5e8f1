import { type NumberedTask, type Path, plainText, type Task, tableEntries } from '../plan/index.ts';
import type { OwnerReader } from './owners.ts';
import type { TimeReader } from './times.ts';
import type { Cell, CellField, ModelGroup, ModelObjective, ModelTable, ModelTask } from './types.ts';

export const CELL_FIELDS: readonly CellField[] = [
  'task',
  'deliverable',
  'lead',
  'support',
  'approver',
  'deadline',
  'budget',
];

export type TableParts = {
  readonly groups: ModelGroup[];
  readonly objectives: ModelObjective[];
  readonly tasks: ModelTask[];
};

export type RowContext = {
  readonly owners: OwnerReader;
  readonly times: TimeReader;
  /** A number that no task of the plan has yet. */
  readonly unique: (number: string) => string;
};

type Cells = Partial<Record<CellField, Cell>>;

/** The groups, objectives and rows of a task table as understood; `^` takes the cell of the row above. */
export function tableParts(table: ModelTable, { owners, times, unique }: RowContext): TableParts {
  const parts: TableParts = { groups: [], objectives: [], tasks: [] };
  const around: ModelGroup[] = [];
  let above: Cells = {};

  const addTask = (numbered: NumberedTask, objective?: { text: string; path: Path }): ModelTask => {
    const { task, path } = numbered;
    const cells = cellsOf(task, path, above);
    above = cells;
    const made: ModelTask = {
      source: 'table',
      ...(task.id !== undefined && { id: task.id }),
      number: unique(numbered.fullNumber),
      path,
      ...(table.section && { section: table.section }),
      table,
      group: around.map(({ group }) => plainText(group.title)),
      groupPaths: around.map((group) => group.path),
      ...(objective && objective.text !== '' && { objective: objective.text, objectivePath: objective.path }),
      text: plainText(cells.task?.text ?? ''),
      cells,
      ...(task.replaces !== undefined && { replaces: task.replaces }),
      lead: owners(cells.lead?.text ?? ''),
      support: owners(cells.support?.text ?? ''),
      ...times.inCell(cells.deadline?.text ?? ''),
    };
    parts.tasks.push(made);
    return made;
  };

  for (const entry of tableEntries(table.table, table.path)) {
    if (entry.kind === 'group') {
      around.length = entry.level - 1;
      const fullNumber = entry.fullNumber;
      around.push({
        group: entry.group,
        path: entry.path,
        number: entry.number,
        fullNumber,
        level: entry.level,
        table,
      });
      parts.groups.push(...around.slice(-1));
    } else if (entry.kind === 'task') addTask(entry);
    else {
      const text = plainText(entry.objective.text ?? '');
      const objective = { text, path: [...entry.path, 'text'] };
      const tasks = entry.tasks.map((task) => addTask(task, objective));
      parts.objectives.push({ path: entry.path, number: entry.fullNumber, text, table, tasks });
    }
  }
  return parts;
}

function cellsOf(task: Task, path: Path, above: Cells): Cells {
  const cells: Cells = {};
  for (const field of CELL_FIELDS) {
    const text = task[field];
    if (text === undefined) continue;
    const shared = text.trim() === '^' ? above[field] : undefined;
    cells[field] = shared ? { ...shared, shared: true } : { text, path: [...path, field], shared: false };
  }
  return cells;
}
