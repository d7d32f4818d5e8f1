import type { ModelTask } from '../../model/index.ts';
import type { Task } from '../../plan/index.ts';
import type { Comparison } from '../side.ts';
import { rowOf } from '../task-row.ts';
import type { FieldChange } from '../types.ts';
import { compareTexts } from '../words/compare-texts.ts';
import { compareDeadlines } from './deadline-change.ts';
import { compareOwners } from './owner-change.ts';

const TEXT_CELLS = ['deliverable', 'approver', 'budget'] as const;

/** What changed in the cells of a task that goes on. Where it stands is told elsewhere. */
export function taskFields(old: ModelTask, fresh: ModelTask, comparison: Comparison): FieldChange[] {
  return [
    ...wordingChange(old, fresh, comparison),
    ...TEXT_CELLS.flatMap((field) => textChange(field, cellText(old, field), cellText(fresh, field), comparison)),
    ...ownerChange('lead', old, fresh, comparison),
    ...ownerChange('support', old, fresh, comparison),
    ...deadlineChange(old, fresh, comparison),
    ...ownCellChanges(rowOf(comparison.old, old), rowOf(comparison.new, fresh), comparison),
  ];
}

/** A text of the plan that may have changed; nothing where it says the same. */
export function textChange(field: string, old: string, fresh: string, { years, spelling }: Comparison): FieldChange[] {
  const change = compareTexts(old, fresh, years, spelling);
  if (change === 'same') return [];
  return [{ field, old, new: fresh, ...(change === 'form' && { form: true }) }];
}

function wordingChange(old: ModelTask, fresh: ModelTask, comparison: Comparison): FieldChange[] {
  return textChange('task', wordsOf(old), wordsOf(fresh), comparison);
}

/** The words of a task with their list marks, where it has a cell; of a task in prose its sentence. */
function wordsOf(task: ModelTask): string {
  return task.cells.task?.text ?? task.text;
}

type CellField = keyof ModelTask['cells'];

function cellText(task: ModelTask, field: CellField): string {
  return task.cells[field]?.text ?? '';
}

/** Units of a task in prose are read from its words, which are compared as such: only who leads is told apart. */
function ownerChange(
  field: 'lead' | 'support',
  old: ModelTask,
  fresh: ModelTask,
  comparison: Comparison,
): FieldChange[] {
  const [before, after] = [ownerText(old, field), ownerText(fresh, field)];
  const change = compareOwners(old[field], fresh[field], comparison.units);
  if (change !== 'same') return [{ field, old: before, new: after, effect: change }];
  // Names that nobody understood are still words.
  return textChange(field, before, after, comparison).map((one) =>
    old[field].length > 0 ? { ...one, form: true } : one,
  );
}

function ownerText(task: ModelTask, field: 'lead' | 'support'): string {
  return task.cells[field]?.text ?? task[field].map((owner) => owner.text).join(', ');
}

function deadlineChange(old: ModelTask, fresh: ModelTask, comparison: Comparison): FieldChange[] {
  const [before, after] = [deadlineText(old), deadlineText(fresh)];
  const change = compareDeadlines(old.deadline, fresh.deadline, comparison.years);
  const words = textChange('deadline', before, after, comparison);
  if (change.effect !== undefined) return [{ field: 'deadline', old: before, new: after, effect: change.effect }];
  if (!change.same) return words;
  const isOnlyYear = textChange('deadline', wholeYears(before), wholeYears(after), comparison).length === 0;
  return isOnlyYear && before.length === after.length ? [] : words.map((one) => ({ ...one, form: true }));
}

/** “Quý III/23”, “15/3/23”: in a cell of times two figures after a slash are a year like one in four. */
function wholeYears(deadline: string): string {
  if (!SHORT_YEAR.test(deadline)) return deadline;
  return deadline.replace(/(?<=(?:\d{1,2}\/\d{1,2}|quý [ivx\d]+|tháng \d{1,2})\/)\d\d(?![\d/])/giu, '20$&');
}

/** Seen before the expression of all its places, which takes long to compile. */
const SHORT_YEAR = /\/\d\d(?![\d/])/;

function deadlineText(task: ModelTask): string {
  return task.cells.deadline?.text ?? task.deadline.text;
}

/** Columns that the plan added of its own. */
function ownCellChanges(old: Task | undefined, fresh: Task | undefined, comparison: Comparison): FieldChange[] {
  const names = new Set([...Object.keys(old?.cells ?? {}), ...Object.keys(fresh?.cells ?? {})]);
  return [...names].flatMap((name) =>
    textChange(`cells.${name}`, old?.cells?.[name] ?? '', fresh?.cells?.[name] ?? '', comparison),
  );
}
