import type { Cell, Row, RowGroup, Table } from '../document/index.ts';
import { eachPlace } from './each-place.ts';
import { heightBound, measureCell, textHeight } from './measured-text.ts';
import { measures, type ParagraphStyle, type StyleTable } from './style-table.ts';
import { mmOf } from './units.ts';

/** A cell as it stands in one row of the grid. */
export type PlacedCell = {
  readonly column: number;
  readonly span: number;
  /** `start` begins a cell over several rows, `covered` is its empty continuation. */
  readonly merge: 'none' | 'start' | 'covered';
  /** Absent where covered. */
  readonly cell?: Cell;
};

export type PlacedRow = {
  readonly kind: 'head' | 'group' | 'row';
  readonly cells: readonly PlacedCell[];
  /** Stays on one page with the next row. */
  readonly keepNext: boolean;
  /** May break inside: taller than a page, or long where its table lets long rows break. */
  readonly maySplit: boolean;
};

/** Height of a page's text in mm, and the widths of the columns in twips. */
export type Room = { readonly height: number; readonly widths: readonly number[] };

/** Rows of a table in the order they are printed, merges placed and long groups of rows cut into pieces that fit. */
export function placeRows(table: Table, page: Room, styles: StyleTable): PlacedRow[] {
  const placed: PlacedRow[] = [];
  const count = table.columns.length;
  const head = rowHeights(table.head, page.widths, styles.styles.headCell).reduce((sum, height) => sum + height, 0);
  const room = { height: Math.max(page.height - head, page.height / 3), widths: page.widths };
  for (const row of placeGroup(table.head, count)) {
    placed.push({ kind: 'head', cells: row, keepNext: true, maySplit: false });
  }
  table.body.forEach((group, index) => {
    if (group.kind === 'group') {
      const more = index < table.body.length - 1;
      for (const cells of placeGroup([group.row], count)) {
        placed.push({ kind: 'group', cells, keepNext: more, maySplit: false });
      }
    } else placeRowsOf(group, table, room, styles.styles.cellLeft, placed);
  });
  return placed;
}

function placeRowsOf(
  group: Extract<RowGroup, { kind: 'rows' }>,
  table: Table,
  room: Room,
  style: ParagraphStyle,
  placed: PlacedRow[],
): void {
  const rowLimit = room.height * (group.maySplit ? measures.longRowShare : measures.rowShare);
  const limit = Math.min(rowLimit, room.height * measures.groupShare);
  const fits = heightsBound(group.rows, room.widths, style) <= limit;
  const heights = fits ? group.rows.map(() => 0) : rowHeights(group.rows, room.widths, style);
  let from = 0;
  for (const end of fits ? [heights.length] : chunkEnds(heights, room.height)) {
    const rows =
      from === 0 && end === group.rows.length ? group.rows : cutRows(group.rows, from, end, table.columns.length);
    const grid = placeGroup(rows, table.columns.length);
    grid.forEach((cells, index) => {
      const maySplit = (heights[from + index] ?? 0) > rowLimit;
      placed.push({ kind: 'row', cells, keepNext: index < grid.length - 1, maySplit });
    });
    from = end;
  }
}

/**
 * Where each piece of a group that is too high for one page of `page` mm ends, one row at least in each: what the pieces
 * share is repeated at the top of each, so it stands once on a page.
 */
function chunkEnds(heights: readonly number[], page: number): number[] {
  let rest = heights.reduce((sum, height) => sum + height, 0);
  if (rest <= page * measures.groupShare) return [heights.length];
  const ends: number[] = [];
  let sum = 0;
  heights.forEach((height, index) => {
    const piece = page * (ends.length === 0 ? measures.firstPieceShare : measures.laterPieceShare);
    const holdsRest = ends.length > 0 && sum + rest <= page * measures.lastPieceShare;
    rest -= height;
    if (sum > 0 && sum + height > piece && !holdsRest) {
      ends.push(index);
      sum = 0;
    }
    sum += height;
  });
  ends.push(heights.length);
  return ends;
}

/**
 * Height of each row in mm, estimated: text wrapped greedily at the column widths, spacing of the style added.
 * A cell over several rows adds to the last of them what the rows before leave over.
 */
export function rowHeights(rows: readonly Row[], widths: readonly number[], style: ParagraphStyle): number[] {
  const heights = new Array<number>(rows.length).fill(0);
  const tall: { from: number; to: number; height: number }[] = [];
  eachPlace(rows, widths.length, (rowIndex, cells) => {
    for (const { cell, column } of cells) {
      const height = cellHeight(cell, column, widths, style);
      if (cell.rows > 1) tall.push({ from: rowIndex, to: Math.min(rows.length, rowIndex + cell.rows), height });
      else heights[rowIndex] = Math.max(heights[rowIndex] ?? 0, height);
    }
  });
  for (const { from, to, height } of tall) {
    const missing = height - heights.slice(from, to).reduce((sum, one) => sum + one, 0);
    if (missing > 0) heights[to - 1] = (heights[to - 1] ?? 0) + missing;
  }
  return heights;
}

/** A height in mm that the rows together stay under; most groups are far from the limit and need no measuring. */
function heightsBound(rows: readonly Row[], widths: readonly number[], style: ParagraphStyle): number {
  let sum = 0;
  eachPlace(rows, widths.length, (_, cells) => {
    let most = 0;
    for (const { cell, column } of cells) {
      let characters = 0;
      for (const block of cell.blocks) for (const run of block.runs) characters += run.text.length;
      const width = cellWidth(cell, column, widths);
      const height = heightBound(characters, cell.blocks.length, width, style);
      if (height > most) most = height;
    }
    sum += most;
  });
  return sum;
}

function cellHeight(cell: Cell, column: number, widths: readonly number[], style: ParagraphStyle): number {
  return textHeight(measureCell(cell, style), cellWidth(cell, column, widths), style);
}

/** Room for text in a cell, mm. */
function cellWidth(cell: Cell, column: number, widths: readonly number[]): number {
  let width = 0;
  for (let index = column; index < column + cell.span; index++) width += widths[index] ?? 0;
  return mmOf(width) - 2 * measures.cellPadding;
}

/** Rows `from` to `end` of a group as a group of their own: a cell that begins above is repeated at the top. */
function cutRows(rows: readonly Row[], from: number, end: number, columnCount: number): Row[] {
  const cut: { cell: Cell; column: number }[][] = Array.from({ length: end - from }, () => []);
  eachPlace(rows, columnCount, (rowIndex, cells) => {
    for (const { cell, column } of cells) {
      const first = Math.max(from, rowIndex);
      const last = Math.min(end, rowIndex + cell.rows);
      if (last > first) cut[first - from]?.push({ cell: { ...cell, rows: last - first }, column });
    }
  });
  return cut.map((cells) => ({ cells: cells.sort((a, b) => a.column - b.column).map(({ cell }) => cell) }));
}

/** Cells on the grid, continuations of merged cells included. */
function placeGroup(rows: readonly Row[], columnCount: number): PlacedCell[][] {
  const grid: PlacedCell[][] = rows.map(() => []);
  eachPlace(rows, columnCount, (rowIndex, cells) => {
    for (const { cell, column } of cells) {
      const span = Math.min(cell.span, columnCount - column);
      const last = Math.min(rows.length, rowIndex + cell.rows);
      grid[rowIndex]?.push({ column, span, merge: last - rowIndex > 1 ? 'start' : 'none', cell });
      for (let below = rowIndex + 1; below < last; below++) grid[below]?.push({ column, span, merge: 'covered' });
    }
  });
  return grid.map((row) => fillHoles(row, columnCount));
}

/** A row in order of its columns, empty cells where it has none: Word wants every row whole. */
function fillHoles(row: PlacedCell[], columnCount: number): PlacedCell[] {
  row.sort((a, b) => a.column - b.column);
  const whole: PlacedCell[] = [];
  let column = 0;
  for (const placed of row) {
    for (; column < placed.column; column++) whole.push({ column, span: 1, merge: 'none' });
    whole.push(placed);
    column = placed.column + placed.span;
  }
  for (; column < columnCount; column++) whole.push({ column, span: 1, merge: 'none' });
  return whole;
}
