import { dayWords } from '../lint/index.ts';
import type { Model, Owner } from '../model/index.ts';
import type { Mark } from './types.ts';
import { withTimes } from './year-marks.ts';

/**
 * Units that in the new year are no more or bear another name, by the office's directory; `model` is the plan understood
 * as that of the new year. Each is told once, at the first row that names it.
 */
export function unitMarks({ tasks }: Pick<Model, 'tasks'>): Mark[] {
  const marks = new Map<string, { mark: Mark; times: number }>();
  for (const task of tasks) {
    for (const field of ['lead', 'support'] as const) {
      const cell = task.cells[field];
      if (cell === undefined || cell.shared) continue;
      for (const owner of task[field]) {
        const reason = reasonOf(owner);
        if (reason === undefined) continue;
        const words = cell.text.slice(...owner.span);
        const before = marks.get(words);
        if (before) before.times++;
        else marks.set(words, { mark: { path: cell.path, words, reason }, times: 1 });
      }
    }
  }
  return [...marks.values()].map(({ mark, times }) => withTimes(mark, times));
}

function reasonOf({ replaced, ended }: Owner): string | undefined {
  if (replaced) return `từ ${dayWords(replaced.since)} là ${replaced.successor}; sửa tên đơn vị.`;
  return ended === undefined ? undefined : `chỉ đến hết ngày ${dayWords(ended)}; giao đơn vị khác.`;
}
