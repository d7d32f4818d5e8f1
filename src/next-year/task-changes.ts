import { dayWords } from '../lint/index.ts';
import type { ModelTask } from '../model/index.ts';
import type { PlanEdit } from '../source/index.ts';
import { carryOver } from './carry-over.ts';
import { movedText, type YearStep } from './moved-text.ts';
import type { Finished, Mark } from './types.ts';

/** The lasting id of a row, and the number or id by which the plan of last year knows it. */
export function identityEdits(task: ModelTask, id: string | undefined): PlanEdit[] {
  const { path } = task;
  const replaces = /^[\p{L}\p{N}]/u.test(task.number) ? task.number : task.id;
  const linked = task.replaces !== undefined || replaces === undefined ? [] : [['replaces', replaces] as const];
  const edits: PlanEdit[] = [];
  if (task.replaces !== undefined && replaces !== undefined) {
    edits.push({ kind: 'value', path: [...path, 'replaces'], text: replaces });
  }
  if (id !== undefined) edits.push({ kind: 'add', path, pairs: [['id', id], ...linked] });
  else if (linked.length > 0) edits.push({ kind: 'add', path, pairs: linked, after: 'id' });
  return edits;
}

/** Whether a finished task has no place in the plan of the next year: work that comes again is carried over, done or not. */
export function isOver(task: ModelTask, finished: Finished | undefined, { from }: YearStep): boolean {
  if (finished === undefined) return false;
  if (finished.state === 'dropped') return true;
  return task.datedness !== 'periodic' && carryOver(task, from) !== 'yearly';
}

/** What is to be decided about a task: whether it is still to be done, else (of a row) its new deadline. */
export function taskMarks(task: ModelTask, finished: Finished | undefined, step: YearStep): Mark[] {
  const { deadline } = task.cells;
  if (finished !== undefined && isOver(task, finished, step))
    return [
      {
        path: task.path,
        ...(task.source === 'prose' && { words: firstWords(task.text) }),
        reason: overReason(finished, step),
      },
    ];
  const fate = carryOver(task, step.from);
  if (fate === 'goes-on' || deadline === undefined) return [];
  if (fate === 'one-off') {
    return [
      {
        path: task.path,
        reason: `việc làm một lần, hạn năm ${step.from} là “${oneLine(deadline.text)}”; xong rồi thì bỏ, chưa xong thì ghi hạn mới.`,
      },
    ];
  }
  if (deadline.shared) return [];
  const words = movedText({ text: deadline.text, field: 'deadline' }, step);
  const reason =
    words === deadline.text
      ? `thời hạn ghi như năm ${step.from}; giữ hay đổi.`
      : `năm ${step.from} là “${oneLine(deadline.text)}”; giữ hay đổi.`;
  return [{ path: deadline.path, words: oneLine(words), reason }];
}

function overReason({ state, on, evidence }: Finished, { to }: YearStep): string {
  const day = on === undefined ? '' : ` ngày ${dayWords(on)}`;
  const proof = evidence === undefined ? '' : ` (${oneLine(evidence)})`;
  return state === 'done'
    ? `đã xong${day}${proof}; bỏ, hay còn làm tiếp năm ${to}.`
    : `đã thôi thực hiện${day}${proof}; bỏ, hay làm lại năm ${to}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Enough of an item of prose to know which is meant. */
function firstWords(text: string): string {
  return text.split(/\s+/u, 8).join(' ');
}
