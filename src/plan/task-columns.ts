import type { Words } from '../diagnostics/index.ts';
import { nearest } from '../text/index.ts';
import type { TaskColumn, TaskTable } from './types.ts';

/** Columns that every task table knows; a column with another name is the plan's own. */
export type TaskField = Exclude<keyof Exclude<TaskColumn, string>, 'other' | 'width' | 'align' | 'under'>;

export const FIELD_NAMES: Readonly<Record<TaskField, Words>> = {
  number: { vi: 'số thứ tự', en: 'number' },
  objective: { vi: 'mục tiêu', en: 'objective' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  deliverable: { vi: 'kết quả, sản phẩm', en: 'deliverable' },
  lead: { vi: 'đơn vị chủ trì', en: 'lead unit' },
  support: { vi: 'đơn vị phối hợp', en: 'supporting units' },
  approver: { vi: 'cấp ban hành, phê duyệt', en: 'approver' },
  deadline: { vi: 'thời gian hoàn thành', en: 'time' },
  budget: { vi: 'kinh phí', en: 'budget' },
};

export const TASK_FIELDS: readonly TaskField[] = [
  'number',
  'objective',
  'task',
  'deliverable',
  'lead',
  'support',
  'approver',
  'deadline',
  'budget',
];

/** A column as the plan names it: one built-in field or one heading of its own; more or less is a mistake. */
export type ReadColumn = {
  readonly index: number;
  readonly fields: readonly TaskField[];
  /** Heading of a column of the plan's own. */
  readonly own: string | undefined;
  /** The built-in name that a plain heading is one slip away from. */
  readonly near: TaskField | undefined;
  /** The printed heading of a built-in column, where the plan gives one. */
  readonly heading: string | undefined;
};

export function readColumns(table: TaskTable): ReadColumn[] {
  return table.columns.map((column, index) => {
    if (typeof column !== 'string') {
      const fields = TASK_FIELDS.filter((field) => column[field] !== undefined);
      const [first] = fields;
      const heading = first === undefined ? undefined : column[first];
      return { index, fields, own: column.other, near: undefined, heading };
    }
    const field = fieldOf(column);
    if (field !== undefined) return { index, fields: [field], own: undefined, near: undefined, heading: undefined };
    return { index, fields: [], own: column, near: fieldOf(nearest(column, TASK_FIELDS)), heading: undefined };
  });
}

export function fieldOf(name: string | undefined): TaskField | undefined {
  return TASK_FIELDS.find((field) => field === name);
}
