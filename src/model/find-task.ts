import { fold, nearest } from '../text/index.ts';
import type { Model, ModelTask } from './types.ts';

export type TaskSearch =
  | { readonly task: ModelTask }
  /** The number or id of the task that comes nearest. */
  | { readonly task?: undefined; readonly nearest?: string };

/** The task that a person names by its id or printed number: “II.1.5”, “ii.1.5.”, “mục VI(2)” or “VI(2)”. */
export function findTask({ tasks }: Pick<Model, 'tasks'>, named: string): TaskSearch {
  const byId = tasks.find((task) => task.id === named);
  if (byId) return { task: byId };
  const key = numberKey(named);
  const byNumber =
    tasks.find((task) => numberKey(task.number) === key) ??
    tasks.find((task) => numberKey(task.number) === `muc${key}`);
  if (byNumber) return { task: byNumber };
  const guess = nearest(
    named,
    tasks.flatMap((task) => [task.number, ...(task.id === undefined ? [] : [task.id])]),
  );
  return guess === undefined ? {} : { nearest: guess };
}

function numberKey(number: string): string {
  return fold(number).replace(/\s+/g, '').replace(/\.+$/, '');
}
