import { type DeadlineFault, deadlineFault } from '../language/index.ts';
import type { ModelTask } from '../model/index.ts';
import { fold, remembered } from '../text/index.ts';
import { perModel } from './per-model.ts';
import type { Row } from './row-report.ts';

/** A time as a row writes it; a cell shared with the row above is left to that row. */
export type DeadlineCell = {
  readonly task: ModelTask;
  readonly text: string;
  /** What is wrong in its words, with offsets in `text`. */
  readonly fault: DeadlineFault | undefined;
};

export const deadlineCells = perModel(({ tasks, year }): readonly DeadlineCell[] => {
  const faultOf = faultsIn(year === undefined ? '' : String(year));
  return tasks.flatMap((task) => {
    const cell = task.cells.deadline;
    if (cell === undefined || cell.shared || cell.text.trim() === '') return [];
    const { text } = cell;
    return [{ task, text, fault: faultOf(text) }];
  });
});

/** Of each year: the same times stand in row after row. */
const faultsIn = remembered((year) =>
  remembered((text) => deadlineFault(text, year === '' ? {} : { year: Number(year) })),
);

/** Cells of the same words together, in the order of the paper. */
export function byWords(cells: readonly DeadlineCell[]): DeadlineCell[][] {
  const groups = new Map<string, DeadlineCell[]>();
  for (const cell of cells) {
    const key = fold(cell.text);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}

/** The row with its whole time marked. */
export function markedRow({ task, text }: DeadlineCell): Row {
  return {
    name: task.number,
    at: { path: task.cells.deadline?.path ?? task.path, start: 0, end: text.trimEnd().length },
  };
}
