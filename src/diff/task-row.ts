import type { Model, ModelTask } from '../model/index.ts';
import type { Task } from '../plan/index.ts';

/** The row of a task table as the plan has it; undefined for a task in prose. */
export function rowOf({ file }: Pick<Model, 'file'>, task: ModelTask): Task | undefined {
  if (task.source !== 'table') return undefined;
  let at: unknown = file;
  for (const name of task.path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return isTask(at) ? at : undefined;
}

function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && 'task' in value;
}
