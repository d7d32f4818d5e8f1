import type { Directory } from '../language/index.ts';
import { type Model, type ModelTask, understand } from '../model/index.ts';
import type { Path } from '../plan/index.ts';
import type { PlanEdit } from '../source/index.ts';
import { basisMarks } from './basis-marks.ts';
import { keptCells, removals } from './dropped-rows.ts';
import { movedText, type YearStep, yearEdits } from './moved-text.ts';
import { openedHead } from './opened-head.ts';
import { identityEdits, isOver, taskMarks } from './task-changes.ts';
import { taskIds } from './task-ids.ts';
import type { Finished, Mark } from './types.ts';
import { unitMarks } from './unit-marks.ts';
import { yearMarks } from './year-marks.ts';

export type RenewInput = {
  /** This year's plan, understood with the office's directory. */
  readonly model: Model;
  readonly year: { readonly from: number; readonly to: number };
  readonly directory?: Directory | undefined;
  /** What the progress file says of its tasks. */
  readonly finished?: ReadonlyMap<ModelTask, Finished>;
  /** Finished tasks that do not come again are removed instead of marked. */
  readonly dropFinished?: boolean;
};

export type Renewal = {
  /** The changes that make the file of the next year from this year's. */
  readonly edits: readonly PlanEdit[];
  readonly carried: number;
  readonly newIds: number;
  readonly dropped: readonly ModelTask[];
};

/**
 * What changes in a plan's file so that it becomes the draft of the next year: opened head, moved years, ids and
 * `replaces` of its rows, and a comment `# ccht-decide` above whatever only the office can settle. Nothing else changes.
 */
export function renewPlan({ model, year, directory, finished, dropFinished }: RenewInput): Renewal {
  const step: YearStep = year;
  const rows = model.tasks.filter(({ source }) => source === 'table');
  const { paths, dropped } = drop(
    model,
    rows,
    (task) => dropFinished === true && isOver(task, finished?.get(task), step),
  );
  const kept = rows.filter((task) => !dropped.includes(task));
  const droppedPaths = new Set(dropped.map(({ path }) => path.join('/')));
  const isDropped = (path: Path): boolean => droppedPaths.has(path.join('/'));
  const ids = taskIds(rows);
  const marks = [
    ...model.tasks
      .filter((task) => !dropped.includes(task))
      .flatMap((task) => taskMarks(task, finished?.get(task), step)),
    ...basisMarks(model, year.to),
    ...unitMarks(ofYear(model, year.to, directory), year.to),
    ...yearMarks(model, step),
  ];
  return {
    edits: [
      ...openedHead(model, step),
      ...yearEdits(model, step),
      ...paths.map((path): PlanEdit => ({ kind: 'remove', path })),
      ...keptCells(rows, isDropped, ({ text, path }) =>
        movedText({ text, ...(path.at(-1) === 'deadline' && { field: 'deadline' }) }, step),
      ),
      ...kept.flatMap((task) => identityEdits(task, ids.get(task))),
      ...marks.map(noteOf),
    ],
    carried: kept.length,
    newIds: kept.filter((task) => ids.has(task)).length,
    dropped,
  };
}

/** Rows that can go: not all rows of a table, so that no table stands empty. */
function drop(
  model: Model,
  rows: readonly ModelTask[],
  isWanted: (task: ModelTask) => boolean,
): { paths: Path[]; dropped: ModelTask[] } {
  const wanted = new Map(rows.filter(isWanted).map((task) => [task.path.join('/'), task]));
  const paths: Path[] = [];
  const dropped: ModelTask[] = [];
  for (const { table, path } of model.tables) {
    const inside = removals(table, path, (row) => wanted.has(row.join('/')));
    paths.push(...inside);
    if (inside.length > 0)
      dropped.push(...rows.filter((task) => task.table?.path === path && wanted.has(task.path.join('/'))));
  }
  return { paths, dropped };
}

/** The plan as that of another year: units are known as of its last day. */
function ofYear(model: Model, year: number, directory: Directory | undefined): Model {
  const { file } = model;
  const { date: _, ...plan } = file.plan;
  if (file.decision === undefined) return understand({ ...file, year, plan }, directory);
  const { date: __, ...decision } = file.decision;
  return understand({ ...file, year, plan, decision }, directory);
}

/** Words that cannot stand in quotation marks on one line are left out. */
function noteOf({ path, words, reason }: Mark): PlanEdit {
  const isQuotable = words !== undefined && words !== '' && words.length <= 90 && !/[“”"\n]/.test(words);
  return { kind: 'note', path, text: isQuotable ? `ccht-decide “${words}”: ${reason}` : `ccht-decide: ${reason}` };
}
