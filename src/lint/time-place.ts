import type { Deadline } from '../language/index.ts';
import type { Model, ModelTask } from '../model/index.ts';
import { perModel } from './per-model.ts';
import type { At } from './rule.ts';

/** Where a time of a task stands: in its cell, or of prose where its words are found in the item. */
export function timePlace({ text, span }: Deadline, task: ModelTask, model: Model): At {
  const cell = task.cells.deadline;
  if (cell) return { path: cell.path, start: span[0], end: span[1] };
  // Of prose the place is found by the words: those of the item are put together from its lines.
  const start =
    textsByPath(model)
      .get(task.path.join('/'))
      ?.indexOf(text, task.span?.[0] ?? 0) ?? -1;
  return start < 0 ? { path: task.path } : { path: task.path, start, end: start + text.length };
}

const textsByPath = perModel(({ texts }) => new Map(texts.map(({ path, text }) => [path.join('/'), text])));
