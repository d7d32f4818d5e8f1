import { fold, nearest } from '../text/index.ts';
import type { Model, ModelTask } from './types.ts';

export type TaskSearch =
  | { readonly task: ModelTask }
  /** The number or id of the task that comes nearest; the first numbers below a number that several tasks share. */
  | { readonly task?: undefined; readonly nearest?: string };

/** The task that a person names by its id or printed number: “II.1.5”, “ii.1.5.”, “mục VI(2)” or “VI(2)”. */
export function findTask({ tasks }: Pick<Model, 'tasks'>, named: string): TaskSearch {
  const task = taskLookup(tasks)(named);
  if (task) return { task };
  const below = numbersBelow(tasks, named);
  if (below !== undefined) return { nearest: below };
  const guess = nearest(
    named,
    tasks.flatMap(({ number, id }) => [number, ...(id === undefined ? [] : [id])]),
  );
  return guess === undefined ? {} : { nearest: guess };
}

/** The same for many names: the tasks are gone through once. Undefined where nothing is so named. */
export function taskLookup(tasks: readonly ModelTask[]): (named: string) => ModelTask | undefined {
  const byId = new Map<string, ModelTask>();
  const byNumber = new Map<string, ModelTask>();
  for (const task of tasks) {
    if (task.id !== undefined && !byId.has(task.id)) byId.set(task.id, task);
    const key = numberKey(task.number);
    if (!byNumber.has(key)) byNumber.set(key, task);
  }
  return (named) => {
    const key = numberKey(named);
    return byId.get(named) ?? byNumber.get(key) ?? byNumber.get(`muc${key}`);
  };
}

/** Of VII.3: “VII.3(1), VII.3(2)”, where there are such tasks. */
function numbersBelow(tasks: readonly ModelTask[], named: string): string | undefined {
  const above = numberKey(named);
  const below = tasks.filter(({ number }) => {
    const key = numberKey(number);
    return above !== '' && key.startsWith(above) && /^[.(]/.test(key.slice(above.length));
  });
  return below.length === 0
    ? undefined
    : below
        .slice(0, 3)
        .map(({ number }) => number)
        .join(', ');
}

function numberKey(number: string): string {
  return fold(number).replace(/\s+/g, '').replace(/\.+$/, '');
}
