import type { Cell, Column, Row, Table } from '../document/index.ts';
import { countLines, type MeasuredParagraph, measureCell } from './measured-text.ts';
import { measures, type StyleTable } from './style-table.ts';

/** Rows looked at: enough to know a table, few enough that ten thousand rows cost the same as two hundred. */
const sampleSize = 160;

/** Weight of a line in a cell that is not the row's tallest: short texts should not wrap without need. */
const quietLine = 0.06;

type Sample = {
  /** Tallest first word: no column is narrower. mm, padding included. */
  readonly minima: number[];
  /** One list per sampled row: the cells that lie in one column. */
  readonly rows: readonly (readonly SampledCell[])[];
};

type SampledCell = { readonly column: number; readonly share: number; readonly paragraphs: readonly MeasuredParagraph[] };

/**
 * Widths of a table's columns in twips, whole numbers whose sum is `total`.
 * Widths the plan sets (mm) stand; the others are at least as wide as their longest word, and share the rest so that
 * the rows together are as low as can be found. Where the minima do not fit they shrink in proportion.
 */
export function columnWidths(table: Table, total: number, styles: StyleTable): number[] {
  const count = table.columns.length;
  if (count === 0) return [];
  const totalMm = (total * 25.4) / 1440;
  const sample = sampleOf(table, styles);
  const set = table.columns.map((column) => column.width);
  const lower = sample.minima.map((minimum, column) => set[column] ?? minimum);
  const free = set.flatMap((width, column) => (width === undefined ? [column] : []));
  const spare = totalMm - sumOf(lower);
  if (spare <= 0 || free.length === 0) return wholeTwips(fit(lower, set, totalMm), total);
  return wholeTwips(shareOut(lower, free, spare, sample, table.columns), total);
}

/** Widths in proportion to `lower`; those the plan set give way only when the others could not have a third of the page. */
function fit(lower: readonly number[], set: readonly (number | undefined)[], total: number): number[] {
  const fixed = sumOf(lower.filter((_, column) => set[column] !== undefined));
  const open = sumOf(lower) - fixed;
  if (open === 0 || total - fixed < total / 3) return lower.map((width) => (width * total) / sumOf(lower));
  return lower.map((width, column) => (set[column] === undefined ? (width * (total - fixed)) / open : width));
}

function shareOut(
  lower: readonly number[],
  free: readonly number[],
  spare: number,
  sample: Sample,
  columns: readonly Column[],
): number[] {
  const demand = demandOf(sample, columns.length);
  const wanted = free.reduce((sum, column) => sum + (demand[column] ?? 0), 0);
  const widths = [...lower];
  for (const column of free) {
    widths[column] = at(lower, column) + (wanted === 0 ? spare / free.length : (spare * at(demand, column)) / wanted);
  }
  for (const step of [12, 6, 3, 1.5]) improve(widths, lower, free, step, sample);
  return widths;
}

/** Moves `step` mm from one free column to another for as long as the table gets lower by it. */
function improve(widths: number[], lower: readonly number[], free: readonly number[], step: number, sample: Sample): void {
  const lines = sample.rows.map((row) => row.map((cell) => cellLines(cell, at(widths, cell.column))));
  const byColumn = cellsByColumn(sample, widths.length);
  const costs = lines.map((row) => rowCost(row));
  for (let round = 0; round < 12; round++) {
    let moved = false;
    for (const from of free) {
      for (const to of free) {
        if (from === to || at(widths, from) - step < at(lower, from)) continue;
        const after = tryMove(from, to);
        if (after < -1e-9) {
          widths[from] = at(widths, from) - step;
          widths[to] = at(widths, to) + step;
          refresh(from);
          refresh(to);
          moved = true;
        }
      }
    }
    if (!moved) return;
  }

  /** By how much the sampled rows would grow. */
  function tryMove(from: number, to: number): number {
    let change = 0;
    const narrower = at(widths, from) - step;
    const wider = at(widths, to) + step;
    for (let index = 0; index < sample.rows.length; index++) {
      const row = lines[index];
      if (row === undefined) continue;
      const one = byColumn[from]?.[index] ?? -1;
      const two = byColumn[to]?.[index] ?? -1;
      if (one < 0 && two < 0) continue;
      let most = 0;
      let sum = 0;
      for (let place = 0; place < row.length; place++) {
        const cell = sample.rows[index]?.[place];
        if (cell === undefined) continue;
        const count = place === one ? cellLines(cell, narrower) : place === two ? cellLines(cell, wider) : (row[place] ?? 0);
        if (count > most) most = count;
        sum += count;
      }
      change += most + quietLine * sum - at(costs, index);
    }
    return change;
  }

  function refresh(column: number): void {
    for (let index = 0; index < sample.rows.length; index++) {
      const place = byColumn[column]?.[index] ?? -1;
      const row = lines[index];
      const cell = sample.rows[index]?.[place];
      if (row === undefined || cell === undefined) continue;
      row[place] = cellLines(cell, at(widths, column));
      costs[index] = rowCost(row);
    }
  }
}

function rowCost(lines: readonly number[]): number {
  let most = 0;
  let sum = 0;
  for (const count of lines) {
    if (count > most) most = count;
    sum += count;
  }
  return most + quietLine * sum;
}

/** Lines of a cell, per row that it covers. */
function cellLines(cell: SampledCell, width: number): number {
  let lines = 0;
  for (const paragraph of cell.paragraphs) lines += countLines(paragraph, width - 2 * measures.cellPadding);
  return lines * cell.share;
}

/** For each column, the place of its cell in each sampled row; -1 for none. */
function cellsByColumn(sample: Sample, count: number): number[][] {
  return Array.from({ length: count }, (_, column) =>
    sample.rows.map((row) => row.findIndex((cell) => cell.column === column)),
  );
}

/** How much text a column holds: the square root of its area, which is where equal heights would put the widths. */
function demandOf(sample: Sample, count: number): number[] {
  const area = new Array<number>(count).fill(0);
  for (const row of sample.rows) {
    for (const cell of row) {
      for (const paragraph of cell.paragraphs) area[cell.column] = at(area, cell.column) + paragraph.total * cell.share;
    }
  }
  return area.map((sum) => Math.sqrt(sum));
}

function sampleOf(table: Table, styles: StyleTable): Sample {
  const minima = new Array<number>(table.columns.length).fill(2 * measures.cellPadding + 4);
  const rows: SampledCell[][] = [];
  const wide: { start: number; span: number; width: number }[] = [];
  const all = table.body.flatMap((group) => (group.kind === 'rows' ? [group.rows] : []));
  const count = all.reduce((sum, group) => sum + group.length, 0);
  const stride = Math.max(1, count / sampleSize);
  let next = 0;
  let seen = 0;
  take(table.head, styles.styles.headCell, () => true);
  for (const group of all) {
    take(group, styles.styles.cellLeft, () => {
      const taken = seen >= next;
      if (taken) next += stride;
      seen++;
      return taken;
    });
  }
  for (const { start, span, width } of wide) widen(minima, start, span, width);
  return { minima, rows };

  function take(group: readonly Row[], style: Parameters<typeof measureCell>[1], wanted: () => boolean): void {
    eachPlace(group, table.columns.length, (rowIndex, cells) => {
      if (!wanted()) return;
      const row: SampledCell[] = [];
      for (const { cell, column } of cells) {
        const paragraphs = measureCell(cell, style);
        const width = longestWord(paragraphs) + 2 * measures.cellPadding + 0.6;
        if (cell.span > 1) wide.push({ start: column, span: cell.span, width });
        else {
          if (width > at(minima, column)) minima[column] = width;
          row.push({ column, share: 1 / Math.min(cell.rows, group.length - rowIndex), paragraphs });
        }
      }
      rows.push(row);
    });
  }
}

/** Goes through a group's rows with the column each cell starts at, columns covered from above skipped. */
export function eachPlace(
  rows: readonly Row[],
  columnCount: number,
  visit: (rowIndex: number, cells: readonly { readonly cell: Cell; readonly column: number }[]) => void,
): void {
  const covered = new Array<number>(columnCount).fill(0);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    const cells: { cell: Cell; column: number }[] = [];
    const begun: [number, number][] = [];
    for (const cell of row.cells) {
      while (column < columnCount && (covered[column] ?? 0) > 0) column++;
      if (column >= columnCount) break;
      cells.push({ cell, column });
      for (let offset = 0; offset < cell.span; offset++) begun.push([column + offset, cell.rows]);
      column += cell.span;
    }
    visit(rowIndex, cells);
    for (let index = 0; index < columnCount; index++) covered[index] = Math.max(0, (covered[index] ?? 0) - 1);
    for (const [index, height] of begun) if (index < columnCount) covered[index] = height - 1;
  });
}

function longestWord(paragraphs: readonly MeasuredParagraph[]): number {
  let longest = 0;
  for (const paragraph of paragraphs) for (const word of paragraph.words) if (word > longest) longest = word;
  return longest;
}

/** A cell over several columns needs its longest word in them together. */
function widen(minima: number[], start: number, span: number, width: number): void {
  const end = Math.min(minima.length, start + span);
  const missing = width - sumOf(minima.slice(start, end));
  if (missing <= 0) return;
  for (let column = start; column < end; column++) minima[column] = at(minima, column) + missing / (end - start);
}

/** Rounds mm to twips so that the sum is exact: the largest remainders take what is left. Never below 1. */
function wholeTwips(widths: readonly number[], total: number): number[] {
  const scale = total / sumOf(widths);
  const whole = widths.map((width) => Math.max(1, Math.floor(width * scale)));
  const order = widths.map((width, column) => [width * scale - Math.floor(width * scale), column] as const);
  order.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let left = total - sumOf(whole);
  for (const [, column] of order) {
    if (left <= 0) break;
    whole[column] = at(whole, column) + 1;
    left--;
  }
  const widest = whole.indexOf(Math.max(...whole));
  whole[widest] = at(whole, widest) + left;
  return whole;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

