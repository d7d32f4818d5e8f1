import type { Ledger } from '../ledger.ts';
import { escapeInline, guardStart, plainInline } from '../reader/inline.ts';
import { isCapitals } from './landmarks.ts';
import type { ColumnPart, GroupPart, HolderPart, ObjectivePart, TaskPart, TaskTablePart } from './structure.ts';
import type { TableRow } from './torn-rows.ts';
import { cellNumber, type TypedNumber, typedNumber } from './typed-number.ts';

/** A row with its number taken off, wherever it stood. */
type Numbered = {
  readonly row: TableRow;
  readonly number: TypedNumber | undefined;
  readonly typed: string;
  readonly cells: string[];
  /** One cell through the whole row. */
  readonly spans?: boolean;
};

type Places = { readonly number: number; readonly objective: number; readonly task: number };

type OpenGroup = { readonly kind: string; readonly part: GroupPart };

/** The rows of a task table as groups, objectives and tasks; numbers as typed. */
export function recogniseTasks(
  rows: readonly TableRow[],
  columns: readonly ColumnPart[],
  line: number,
  ledger: Ledger,
): TaskTablePart {
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const places: Places = { number: at('number'), objective: at('objective'), task: at('task') };
  const numbered = rows.map((row) => takeNumber(row, places));
  const taskKinds = new Set(numbered.filter((row) => !mayBeGroup(row, places)).map((row) => row.number?.kind));
  const top = emptyHolder();
  let open: OpenGroup[] = [];
  for (const row of numbered) {
    const holder = open.at(-1)?.part.holds ?? top;
    if (isGroup(row, places, taskKinds)) {
      const kind = row.number?.kind ?? '';
      open = groupsAbove(open, row);
      const title = groupTitle(row);
      const part: GroupPart = { line: row.row.line, number: row.typed, title, holds: emptyHolder() };
      add(open.at(-1)?.part.holds ?? top, 'groups', part);
      open.push({ kind, part });
    } else addTask(holder, row, places, ledger);
  }
  return { line, columns, holds: top };
}

function takeNumber(row: TableRow, places: Places): Numbered {
  const cells = [...row.cells];
  const at = places.number === -1 ? textPlace(cells, places) : places.number;
  const plain = plainInline(cells[at] ?? '');
  if (places.number !== -1) {
    const own = cellNumber(plain);
    // Short signs in the number column are printed as they are; a title that fills the row stays a title.
    if (own !== undefined || (plain.length < 6 && !/\s/.test(plain))) {
      cells[at] = '';
      return { row, number: own, typed: plain, cells };
    }
  }
  const number = typedNumber(plain);
  const cell = cells[at] ?? '';
  const typed = number?.typed ?? '';
  const rest = cell.startsWith(typed) ? cell.slice(typed.length) : escapeInline(plain.slice(typed.length));
  cells[at] = rest.trim();
  if (places.number === -1 || plain === '') return { row, number, typed, cells };
  // A title that begins in the number column runs through the row; words beside others belong to the work.
  const spans = cells.every((other, index) => index === at || other === '');
  const to = places.objective === -1 ? places.task : places.objective;
  cells[to] = `${cells[at]} ${cells[to] ?? ''}`.trim();
  cells[at] = '';
  return { row, number, typed, cells, spans };
}

function textPlace(cells: readonly string[], places: Places): number {
  if (places.objective !== -1 && (cells[places.objective] ?? '') !== '') return places.objective;
  return places.task;
}

/** At most one cell of the row holds words, and that is where a group's title stands. */
function mayBeGroup({ cells }: Numbered, places: Places): boolean {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [index]));
  const first = places.objective === -1 ? places.task : places.objective;
  return filled.length === 1 && filled.every((index) => index <= Math.max(first, places.task));
}

function isGroup(row: Numbered, places: Places, taskKinds: ReadonlySet<string | undefined>): boolean {
  if (!mayBeGroup(row, places)) return false;
  const text = plainInline(row.cells.join(''));
  if (row.spans === true || isCapitals(text) || row.number?.kind === 'roman') return true;
  const inTask = places.task !== -1 && (row.cells[places.task] ?? '') !== '';
  if (places.objective !== -1 && inTask) return false;
  if (places.objective !== -1) return true;
  return row.number === undefined || !taskKinds.has(row.number.kind);
}

function groupTitle(row: Numbered): string {
  return guardStart(
    row.cells
      .filter((cell) => cell !== '')
      .join(' ')
      .replace(/\n/g, ' '),
  );
}

/** The groups that stay open above a group row: a kind of number seen before goes back to its level. */
function groupsAbove(open: readonly OpenGroup[], row: Numbered): OpenGroup[] {
  const number = row.number;
  if (number === undefined) return isCapitals(plainInline(row.cells.join(''))) ? [] : open.slice(0, -1);
  const same = open.findIndex((group) => group.kind === number.kind);
  if (same !== -1) return open.slice(0, same);
  const isTop = number.kind === 'roman' || number.kind === 'capital' || number.kind === 'named';
  return isTop ? open.filter((group) => group.kind === 'capital' && number.kind === 'roman') : [...open];
}

function addTask(holder: HolderPart, row: Numbered, places: Places, ledger: Ledger): void {
  const { line } = row.row;
  const cells = row.cells.map((cell, index) => (index === places.objective || index === places.number ? '' : cell));
  if (places.objective === -1) {
    add(holder, 'tasks', { line, number: row.typed, cells });
    return;
  }
  const text = row.cells[places.objective] ?? '';
  const last = holder.order.at(-1) === 'objectives' ? holder.objectives.at(-1) : undefined;
  const isCopy = last !== undefined && text !== '' && text === last.text && row.typed === last.number;
  if (isCopy) {
    ledger.notPlaced(line, plainInline(`${row.typed} ${text}`), {
      vi: 'Mục tiêu chung của nhiều nhiệm vụ, bị chép lại khi chuyển đổi.',
      en: 'Objective of several tasks, copied by the conversion.',
    });
    last.tasks.push({ line, number: '', cells });
  } else if (text === '' && row.typed === '' && last !== undefined) {
    noteEmptyCells(row, places, ledger);
    last.tasks.push({ line, number: '', cells });
  } else if (text === '' && row.typed === '') add(holder, 'tasks', { line, number: '', cells });
  else add(holder, 'objectives', { line, number: row.typed, text, tasks: [{ line, number: '', cells }] });
}

/** Empty cells after a row of the same objective may have been one cell with those above; the text does not say. */
function noteEmptyCells(row: Numbered, places: Places, ledger: Ledger): void {
  const empty = row.cells.filter(
    (cell, index) => cell === '' && index !== places.number && index !== places.objective,
  ).length;
  if (empty === 0) return;
  const reason = {
    vi: `${empty} ô để trống: kiểm tra ô trống hay ô chung với dòng trên (^).`,
    en: `${empty} empty cells: check whether they are empty or one cell with the row above (^).`,
  };
  ledger.note(row.row.line, plainInline(row.cells.filter((cell) => cell !== '').join(' ')), reason);
  ledger.doubt(row.row.line, '', reason);
}

function emptyHolder(): HolderPart {
  return { order: [], groups: [], objectives: [], tasks: [] };
}

function add(holder: HolderPart, kind: 'groups', part: GroupPart): void;
function add(holder: HolderPart, kind: 'objectives', part: ObjectivePart): void;
function add(holder: HolderPart, kind: 'tasks', part: TaskPart): void;
function add(
  holder: HolderPart,
  kind: 'groups' | 'objectives' | 'tasks',
  part: GroupPart | ObjectivePart | TaskPart,
): void {
  if (!holder.order.includes(kind)) holder.order.push(kind);
  const list: (GroupPart | ObjectivePart | TaskPart)[] = holder[kind];
  list.push(part);
}
