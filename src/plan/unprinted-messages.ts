import type { Words } from '../diagnostics/index.ts';
import { plural } from '../text/index.ts';
import { FIELD_NAMES, type TaskField } from './task-columns.ts';

type Said<Rule extends string> = {
  readonly rule: Rule;
  readonly message: Words;
  readonly hint: Words;
  readonly replacement?: string;
};

/** Rows named in one message; the others are counted. */
const MOST_ROWS = 12;

export function columnMissing(field: TaskField, rows: readonly string[]): Said<'column-missing'> {
  const name = named(field);
  const list = rowList(rows, field === 'objective' ? { vi: 'mục tiêu', en: 'objective' } : undefined);
  return {
    rule: 'column-missing',
    message: {
      vi: `Bảng không có cột ${name.vi}: chữ đã ghi ở ${list.vi} không in ra.`,
      en: `The table has no column ${name.en}: the words in ${list.en} are not printed.`,
    },
    hint: {
      vi: `Bổ sung cột ${field} vào columns; hoặc bỏ chữ đó.`,
      en: `Add the column ${field} to columns, or remove the words.`,
    },
  };
}

/** `near`: the own column that is probably meant; `field`: the built-in field that the words belong to. */
export function cellUnknown(
  key: string,
  rows: readonly string[],
  near: string | undefined,
  field: TaskField | undefined,
): Said<'cell-unknown'> {
  const list = rowList(rows);
  return {
    rule: 'cell-unknown',
    message: {
      vi: `Bảng không có cột riêng “${key}”: chữ trong cells ở ${list.vi} không in ra.`,
      en: `The table has no column of its own “${key}”: the cells in ${list.en} are not printed.`,
    },
    hint: cellHint(key, near, field),
  };
}

function cellHint(key: string, near: string | undefined, field: TaskField | undefined): Words {
  if (field !== undefined) return { vi: `Ghi ngoài cells: “${field}: …”.`, en: `Write outside cells: “${field}: …”.` };
  if (near !== undefined) return { vi: `Sửa: ${near}`, en: `Write: ${near}` };
  return {
    vi: `Bổ sung cột “${key}” vào columns; hoặc bỏ ô này.`,
    en: `Add the column “${key}” to columns, or remove the cell.`,
  };
}

export function rowTooLong(columns: number, rows: readonly string[]): Said<'row-too-long'> {
  const list = rowList(rows);
  return {
    rule: 'row-too-long',
    message: {
      vi: `Bảng có ${columns} cột, ${list.vi} có nhiều ô hơn: ô thừa không in ra.`,
      en: `The table has ${plural(columns, 'column')}; ${list.en} has more cells, which are not printed.`,
    },
    hint: {
      vi: 'Bổ sung tên cột vào columns; hoặc bỏ ô thừa. Ô có dấu phẩy thì đặt trong dấu nháy "…".',
      en: 'Add columns, or remove cells. Put a cell with a comma in quotes "…".',
    },
  };
}

export function columnSlip(written: string, near: TaskField): Said<'column-unknown'> {
  const name = named(near);
  return {
    rule: 'column-unknown',
    message: {
      vi: `Không có cột “${written}”. Nghi nhầm với ${name.vi}.`,
      en: `There is no column “${written}”. Perhaps ${name.en} is meant.`,
    },
    hint: {
      vi: `Sửa: ${near}. Nếu là cột riêng: {other: ${written}}`,
      en: `Write: ${near}. For a column of your own: {other: ${written}}`,
    },
    replacement: near,
  };
}

export function columnNotFilled(heading: string): Said<'column-unknown'> {
  return {
    rule: 'column-unknown',
    message: {
      vi: `Cột riêng “${heading}”: không nhiệm vụ nào có ô này trong cells.`,
      en: `The column “${heading}”: no task has it in its cells.`,
    },
    hint: {
      vi: `Ghi ở nhiệm vụ: cells: {${heading}: …}, để "" khi muốn in ô trống. Cột có sẵn thì ghi kèm tên cột, ví dụ {lead: Chủ trì}.`,
      en: `Write in a task: cells: {${heading}: …}, "" for an empty cell. A built-in column is written with its name: {lead: …}.`,
    },
  };
}

/** `position` counts from 1. */
export function columnWithoutName(position: number): Said<'column-unknown'> {
  return {
    rule: 'column-unknown',
    message: { vi: `Cột thứ ${position} không có tên.`, en: `Column ${position} has no name.` },
    hint: {
      vi: 'Ghi tên cột, ví dụ {lead: Chủ trì, width: 30}.',
      en: 'Name the column, such as {lead: Chủ trì, width: 30}.',
    },
  };
}

export function columnWithNames(position: number, names: readonly string[]): Said<'column-unknown'> {
  const list = names.join(', ');
  return {
    rule: 'column-unknown',
    message: {
      vi: `Cột thứ ${position} ghi ${names.length} tên (${list}); chỉ in được một.`,
      en: `Column ${position} has ${names.length} names (${list}); only one can be printed.`,
    },
    hint: { vi: 'Tách mỗi cột thành một phần tử.', en: 'Make an item of each column.' },
  };
}

function named(field: TaskField): Words {
  const { vi } = FIELD_NAMES[field];
  return { vi: `${field} (${vi})`, en: field };
}

function rowList(rows: readonly string[], what: Words = { vi: 'dòng', en: 'row' }): Words {
  const list = rows.slice(0, MOST_ROWS).join(', ');
  const more = rows.length - MOST_ROWS;
  return {
    vi: `${what.vi} ${list}${more > 0 ? ` và ${more} ${what.vi} nữa` : ''}`,
    en: `${what.en} ${list}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
