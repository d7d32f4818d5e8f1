import type { Words } from '../diagnostics/index.ts';
import { findTask, type Model, type ModelTask } from '../model/index.ts';
import type { Path, ProgressEntry, ProgressFile } from '../plan/index.ts';

/** What is wrong with an entry of a progress file; `path` leads to the words in it. */
export type ProgressFault = {
  readonly rule: string;
  readonly path: Path;
  readonly message: Words;
  readonly hint?: Words;
};

export type MatchedProgress = {
  /** Which entry of the file (from 0) speaks of a task. */
  readonly entries: ReadonlyMap<ModelTask, { readonly entry: ProgressEntry; readonly index: number }>;
  readonly faults: readonly ProgressFault[];
};

/** Finds the task of each entry by its id or printed number. An entry without one, or a second one for a task, is a fault. */
export function matchProgress(model: Pick<Model, 'tasks'>, { progress }: ProgressFile): MatchedProgress {
  const entries = new Map<ModelTask, { entry: ProgressEntry; index: number }>();
  const faults: ProgressFault[] = [];
  const find = taskFinder(model);
  progress?.forEach((entry, index) => {
    const path = ['progress', index, 'task'];
    const found = find(entry.task);
    if (found.task === undefined) {
      faults.push({ path, ...noTask(entry.task, found.nearest) });
      return;
    }
    const { task } = found;
    const before = entries.get(task);
    if (before !== undefined) faults.push({ path, ...twice(task.number, before.index + 1) });
    else entries.set(task, { entry, index });
  });
  return { entries, faults };
}

/** What is said of a name that no task has. */
export function noTask(name: string, nearest: string | undefined): Omit<ProgressFault, 'path'> {
  return {
    rule: 'progress-task',
    message: { vi: `Kế hoạch không có nhiệm vụ “${name}”.`, en: `The plan has no task “${name}”.` },
    hint:
      nearest === undefined
        ? {
            vi: 'Ghi số in trên kế hoạch, ví dụ II.1.5, hoặc id của nhiệm vụ.',
            en: 'Write the printed number, such as II.1.5, or the id of the task.',
          }
        : { vi: `Gần nhất: ${nearest}`, en: `Nearest: ${nearest}` },
  };
}

function twice(number: string, first: number): Omit<ProgressFault, 'path'> {
  return {
    rule: 'progress-twice',
    message: {
      vi: `Nhiệm vụ ${number} ghi hai lần: phần tử thứ ${first} đã nêu.`,
      en: `Task ${number} stands twice: entry ${first} is about it already.`,
    },
    hint: { vi: 'Gộp thành một.', en: 'Make them one.' },
  };
}

/** Ids and numbers as they stand are looked up at once, so that thousands of entries stay quick; others are searched. */
export function taskFinder(model: Pick<Model, 'tasks'>): (name: string) => ReturnType<typeof findTask> {
  const known = new Map<string, ModelTask>();
  for (const task of model.tasks) if (!known.has(task.number)) known.set(task.number, task);
  for (const task of model.tasks.toReversed()) if (task.id !== undefined) known.set(task.id, task);
  return (name) => {
    const task = known.get(name);
    return task === undefined ? findTask(model, name) : { task };
  };
}
