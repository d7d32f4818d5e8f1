import type { CellField, Model } from '../model/index.ts';
import { type Row, rowOf } from './row-report.ts';

/** Rows of tables that print a column and say nothing in it. */
export type MissingCells = {
  /** The plan does not state the cell. */
  readonly absent: readonly Row[];
  /** The cell is printed empty (`""`), perhaps because it was one with the cell above. */
  readonly empty: readonly Row[];
};

export function missingCells({ tasks }: Model, field: CellField): MissingCells {
  const absent: Row[] = [];
  const empty: Row[] = [];
  for (const task of tasks) {
    if (task.table?.columns.includes(field) !== true || task.text === '') continue;
    const cell = task.cells[field];
    if (cell === undefined) absent.push(rowOf(task));
    else if (cell.text.trim() === '') empty.push(rowOf(task));
  }
  return { absent, empty };
}
