import { fold } from '../../text/index.ts';
import type { Ledger } from '../ledger.ts';
import type { SourceBlock, SourceRow, SourceTable } from '../reader/block.ts';
import { plainInline } from '../reader/inline.ts';
import { columnKind, taskColumns } from './columns.ts';
import type { BodyPart } from './structure.ts';
import { recogniseTasks } from './task-table.ts';
import { joinTornRows, type TableRow } from './torn-rows.ts';
import { cellNumber, typedNumber } from './typed-number.ts';

type Pages = SourceTable & { /** Lines of the rows that begin a page. */ readonly breaks?: ReadonlySet<number> };

/**
 * Puts the pages of a table together: tables that follow one another with the same number of columns, where the later
 * repeats the header or has none. The repeated header goes: ccht prints it on each page.
 */
export function mergePages(
  blocks: readonly SourceBlock[],
  ledger: Ledger,
): (Exclude<SourceBlock, SourceTable> | Pages)[] {
  const merged: (Exclude<SourceBlock, SourceTable> | (SourceTable & { rows: SourceRow[]; breaks: Set<number> }))[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      merged.push(block);
      continue;
    }
    const above = merged.at(-1);
    const goesOn = above?.kind === 'table' && belongsTo(above, block);
    const table = goesOn ? above : { ...block, rows: [], breaks: new Set<number>() };
    if (!goesOn) merged.push(table);
    let isBreak = goesOn;
    for (const row of block.rows) {
      const repeats = table.rows.length > 0 && sameRow(table.rows[0], row);
      if (repeats) dropHeader(row, ledger);
      else {
        if (isBreak) table.breaks.add(row.line);
        table.rows.push(row);
      }
      isBreak = repeats;
    }
  }
  return merged;
}

/** A table of tasks where its headings say so, else a table of words. */
export function readTable(table: Pages, ledger: Ledger): BodyPart {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 1);
  const header = taskColumns(
    table.rows.map((row) => row.cells),
    width,
  );
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''),
    afterBreak: table.breaks?.has(line) ?? false,
  }));
  if (header === undefined) {
    const [first, ...rest] = rows;
    return { kind: 'table', table: { line: table.line, columns: first?.cells.map(plainInline) ?? [''], rows: rest } };
  }
  const body = rows
    .slice(header.rows)
    .filter((row) => isBodyRow(row, ledger))
    .map((row) => withoutCopies(row, ledger));
  const whole = joinTornRows(body, header.columns, ledger);
  return { kind: 'tasks', table: recogniseTasks(whole, header.columns, table.line, ledger) };
}

function belongsTo(above: SourceTable, table: SourceTable): boolean {
  const width = Math.max(...above.rows.slice(0, 2).map((row) => row.cells.length));
  if (sameRow(above.rows[0], table.rows[0])) return true;
  if (isHeader(table.rows[0]) || isSetAsHeader(table, above.headed ?? width)) return false;
  return table.rows.every((row) => row.cells.length <= width) && width > 2;
}

/**
 * Has the first row a separator of its own, and headings in its cells? Converters set one below the first row of each
 * page: a row that begins with a number, or in the middle of a phrase, goes on with the table above.
 */
function isSetAsHeader({ headed, rows }: SourceTable, width: number): boolean {
  const cells = (rows[0]?.cells ?? []).map(plainInline);
  if (headed === undefined || cells.some((cell) => cell !== '' && !isHeading(cell))) return false;
  if (typedNumber(cells[0] ?? '') !== undefined || cellNumber(cells[0] ?? '') !== undefined) return false;
  return headed !== width || (cells.length >= headed && cells.every((cell) => cell !== ''));
}

function isHeading(cell: string): boolean {
  return cell.length < 60 && /^[\p{Lu}#(]/u.test(cell) && !/[.;,:]$/.test(cell);
}

function isHeader(row: SourceRow | undefined): boolean {
  const known = (row?.cells ?? []).filter((cell) => cell.length < 60 && columnKind(plainInline(cell)) !== 'other');
  return known.length >= 2 && known.length * 2 >= (row?.cells.length ?? 0);
}

function sameRow(a: SourceRow | undefined, b: SourceRow | undefined): boolean {
  const bare = ({ cells }: SourceRow): string => {
    const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
    return fold(filled.map(plainInline).join('|')).replace(/ /g, '');
  };
  return a !== undefined && b !== undefined && bare(a) === bare(b) && bare(a).replaceAll('|', '') !== '';
}

function dropHeader(row: SourceRow, ledger: Ledger): void {
  const text = row.cells.map(plainInline).join(' ');
  ledger.printed(text, row.line);
  ledger.note(row.line, text, {
    vi: 'Tiêu đề bảng lặp lại ở trang sau; khi in ccht tự lặp.',
    en: 'Table header repeated on a later page; ccht repeats it when printing.',
  });
}

/** Rows that are empty, or only number the columns, are no rows of the plan. */
function isBodyRow(row: TableRow, ledger: Ledger): boolean {
  const filled = row.cells.filter((cell) => cell !== '');
  const countsColumns = filled.length > 2 && filled.every((cell, at) => cell === `${at + 1}` || cell === `(${at + 1})`);
  if (countsColumns) {
    ledger.notPlaced(row.line, filled.join(' '), { vi: 'Dòng đánh số cột.', en: 'Row that numbers the columns.' });
  }
  return filled.length > 0 && !countsColumns;
}

const COPY = {
  vi: 'Chữ của ô gộp bị chép lại khi chuyển đổi.',
  en: 'Text of a merged cell, copied by the conversion.',
};

/** A title that runs through the row comes from some converters once for each column: one is kept. */
function withoutCopies(row: TableRow, ledger: Ledger): TableRow {
  const last = row.cells.at(-1) ?? '';
  const first = row.cells.indexOf(last);
  const isCopied = last !== '' && row.cells.length - first > 2 && row.cells.slice(first).every((cell) => cell === last);
  if (!isCopied || first > 1) return row;
  const copies = row.cells.slice(first + 1);
  ledger.notPlaced(row.line, copies.map(plainInline).join(' '), COPY);
  return { ...row, cells: row.cells.map((cell, at) => (at > first ? '' : cell)) };
}
