import type { Words } from '../diagnostics/index.ts';
import {
  bareNumber,
  FIELD_NAMES,
  linesOf,
  type Path,
  parseText,
  readColumns,
  roman,
  type TaskTable,
} from '../plan/index.ts';
import type { Model } from './types.ts';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/**
 * Where a value stands, as a reader of the paper would say it: “Phụ lục, II.3.2, cột Mục tiêu”, “Quyết định, căn cứ thứ ba”.
 * In the body, whose sections have numbers too, a row is called one: “Mục III, dòng I.1, cột Mục tiêu”.
 */
export function placeReader(model: Model): (path: Path, offset?: number) => Words {
  const numberAt = (path: Path): string => numbersIn(model).get(path.join('/')) ?? '';
  return (path, offset) => joined(placeParts(model, path, offset, numberAt));
}

const numbers = new WeakMap<Model, ReadonlyMap<string, string>>();

/** Printed numbers by place; put together when a place first needs one. */
function numbersIn(model: Model): ReadonlyMap<string, string> {
  const known = numbers.get(model) ?? numbersOf(model);
  numbers.set(model, known);
  return known;
}

type Parts = readonly Words[];

function placeParts(model: Model, path: Path, offset: number | undefined, numberAt: (path: Path) => string): Parts {
  const { file } = model;
  const [top, second, third] = path;
  const table =
    path.indexOf('tasks') >= 0 || path.indexOf('table') >= 0 ? tablePlace(model, path, numberAt) : undefined;
  if (top === 'appendices' && typeof second === 'number') {
    return [appendixName(model, second), ...(table ?? inside(model, path, 2, offset, numberAt))];
  }
  if (top === 'issuer')
    return [second === 'place' ? { vi: 'Địa danh', en: 'Place' } : { vi: 'Tên cơ quan', en: 'Name of the issuer' }];
  if (top === 'plan' || top === 'decision') {
    const document = file.decision === undefined ? [] : [top === 'plan' ? PLAN : DECISION];
    if (second === 'articles' && typeof third === 'number')
      return [...document, { vi: `Điều ${third + 1}`, en: `Article ${third + 1}` }];
    return [...document, ...(table ?? inside(model, path, 1, offset, numberAt))];
  }
  return [
    {
      vi: path[0] === 'year' ? 'Năm của kế hoạch' : 'Tệp kế hoạch',
      en: path[0] === 'year' ? 'Year of the plan' : 'The plan',
    },
  ];
}

const PLAN: Words = { vi: 'Kế hoạch', en: 'Plan' };
const DECISION: Words = { vi: 'Quyết định', en: 'Decision' };

const NAMED: Readonly<Record<string, Words>> = {
  number: { vi: 'số', en: 'number' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  date: { vi: 'ngày tháng ban hành', en: 'date of issue' },
  subject: { vi: 'trích yếu', en: 'subject' },
  title: { vi: 'tên', en: 'title' },
  label: { vi: 'nhãn', en: 'label' },
  authority: { vi: 'thẩm quyền ban hành', en: 'authority' },
  attached: { vi: 'dòng “(Kèm theo …)”', en: 'the line “(Kèm theo …)”' },
  opening: { vi: 'phần mở đầu', en: 'opening' },
  closing: { vi: 'câu kết', en: 'closing' },
  signature: { vi: 'phần ký', en: 'signature' },
  type: { vi: 'tên loại', en: 'type' },
};

function inside(
  model: Model,
  path: Path,
  from: number,
  offset: number | undefined,
  numberAt: (path: Path) => string,
): Parts {
  const key = path[from];
  const index = path[from + 1];
  if (key === 'basis' && typeof index === 'number') return [{ vi: `căn cứ ${nth(index)}`, en: `basis ${index + 1}` }];
  if (key === 'recipients') {
    return [
      typeof index === 'number'
        ? { vi: `nơi nhận, dòng ${nth(index)}`, en: `recipients, line ${index + 1}` }
        : { vi: 'nơi nhận', en: 'recipients' },
    ];
  }
  if (key === 'sections') {
    const at = lastSection(path);
    const name = sectionName(path, at, numberAt);
    const rest = path[at + 1];
    if (rest === 'title') return [name, { vi: 'tên mục', en: 'heading' }];
    return rest === 'text' ? [name, ...line(model, path, offset)] : [name];
  }
  if (key === 'text') return line(model, path, offset);
  const named = typeof key === 'string' ? NAMED[key] : undefined;
  return named ? [named] : [];
}

/** `mục II.1`; `at`: where its index stands in the path. */
function sectionName(path: Path, at: number, numberAt: (path: Path) => string): Words {
  const number = numberAt(path.slice(0, at + 1));
  return number === ''
    ? { vi: 'mục không số', en: 'unnumbered section' }
    : { vi: `mục ${number}`, en: `section ${number}` };
}

/** The index of the last `sections` item in a path. */
function lastSection(path: Path): number {
  let at = path.indexOf('sections') + 1;
  while (path[at + 1] === 'sections' && typeof path[at + 2] === 'number') at += 2;
  return at;
}

/** Which paragraph or list item of a text an offset is in; nothing in a text of one paragraph. */
function line(model: Model, path: Path, offset: number | undefined): Parts {
  const text = valueAt(model, path);
  if (offset === undefined || typeof text !== 'string') return [];
  const blocks = parseText(text);
  const at = blocks.findLastIndex((block) => (block.runs[0]?.start ?? 0) <= offset + 2);
  const block = blocks[at];
  if (blocks.length < 2 || block === undefined) return [];
  if (block.level === 0) {
    const turn = blocks.slice(0, at).filter((other) => other.level === 0).length;
    return blocks.some((other) => other.level > 0) && turn === 0
      ? [{ vi: 'đoạn đầu', en: 'first paragraph' }]
      : [{ vi: `đoạn ${nth(turn)}`, en: `paragraph ${turn + 1}` }];
  }
  const turn = blocks.slice(0, at).filter((other) => other.level === block.level).length;
  return block.marker === '+'
    ? [{ vi: `dấu cộng ${nth(turn)}`, en: `sub-item ${turn + 1}` }]
    : [{ vi: `gạch đầu dòng ${nth(turn)}`, en: `list item ${turn + 1}` }];
}

/** A place in a table, with the section that it stands in; an appendix that is all table needs no more than the number. */
function tablePlace(model: Model, path: Path, numberAt: (path: Path) => string): Parts {
  const isAppendix = path[0] === 'appendices';
  if (path[isAppendix ? 2 : 1] === 'sections')
    return [sectionName(path, lastSection(path), numberAt), ...inTable(model, path, numberAt, true)];
  return inTable(model, path, numberAt, !isAppendix);
}

/** `saysRow`: the number of a row could be taken for that of a section. */
function inTable(model: Model, path: Path, numberAt: (path: Path) => string, saysRow: boolean): Parts {
  const start = path.findIndex(
    (name, index) => (name === 'tasks' || name === 'table') && typeof path[index - 1] === 'number',
  );
  if (start < 0) return [];
  const table = valueAt(model, path.slice(0, start + 1));
  const last = path.at(-1);
  if (path[start] === 'table') {
    const [, , row, column] = path.slice(start);
    if (path[start + 1] !== 'rows' || typeof row !== 'number') return [{ vi: 'bảng, dòng đầu', en: 'table, head' }];
    return [
      {
        vi: `bảng, dòng ${row + 1}, cột ${Number(column) + 1}`,
        en: `table, row ${row + 1}, column ${Number(column) + 1}`,
      },
    ];
  }
  if (path[start + 1] === 'columns') return [{ vi: 'bảng nhiệm vụ, dòng đầu', en: 'task table, head' }];
  const row = typeof last === 'string' ? (path.at(-2) === 'cells' ? path.slice(0, -2) : path.slice(0, -1)) : path;
  const number = numberAt(row);
  const name = saysRow ? { vi: `dòng ${number}`, en: `row ${number}` } : { vi: number, en: number };
  const at = number === '' ? [] : [name];
  if (typeof last !== 'string') return at;
  const kind = path.at(-3);
  if (last === 'title' && kind === 'groups') return [...at, { vi: 'tên nhóm', en: 'group' }];
  return [...at, columnName(isTaskTable(table) ? table : undefined, last === 'text' ? 'objective' : last)];
}

function columnName(table: TaskTable | undefined, field: string): Words {
  const column =
    table && readColumns(table).find(({ fields, own }) => own === field || fields.some((name) => name === field));
  const known = Object.entries(FIELD_NAMES).find(([name]) => name === field)?.[1];
  const heading = column?.heading ?? column?.own;
  return { vi: `cột ${heading ?? known?.vi ?? field}`, en: `column ${heading ?? known?.en ?? field}` };
}

function isTaskTable(value: unknown): value is TaskTable {
  return typeof value === 'object' && value !== null && 'columns' in value;
}

function appendixName({ file }: Model, index: number): Words {
  const appendices = file.appendices ?? [];
  const label = linesOf(appendices[index]?.label)[0];
  const counted = appendices.length > 1 ? ` ${roman(index + 1)}` : '';
  return label ? { vi: label, en: label } : { vi: `Phụ lục${counted}`, en: `Appendix${counted}` };
}

function numbersOf(model: Model): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { path, fullNumber } of model.sections) numbers.set(path.join('/'), bareNumber(fullNumber));
  for (const { path, fullNumber } of model.groups) numbers.set(path.join('/'), fullNumber);
  for (const { path, number } of model.objectives) numbers.set(path.join('/'), number);
  for (const { path, number, source } of model.tasks) if (source === 'table') numbers.set(path.join('/'), number);
  return numbers;
}

function valueAt({ file }: Model, path: Path): unknown {
  let at: unknown = file;
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return at;
}

function nth(index: number): string {
  return `thứ ${ORDINALS[index] ?? index + 1}`;
}

function joined(parts: Parts): Words {
  const say = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  return { vi: say(parts.map(({ vi }) => vi).join(', ')), en: say(parts.map(({ en }) => en).join(', ')) };
}
