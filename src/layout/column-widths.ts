import type { Column, Table } from '../document/index.ts';
import { guessLines } from './measured-text.ts';
import { measures, type StyleTable } from './style-table.ts';
import { type Sample, type SampledCell, sampleTable, wordSlack } from './table-sample.ts';
import { mmOf } from './units.ts';

/** Weight of a line in a cell that is not the row's tallest: short texts should not wrap without need. */
const quietLine = 0.12;

/** mm on one line: a name such as Văn phòng, a date. */
const shortText = 26;
const shortWrap = 2.5;

/** Lines above which a row counts little: one very long row must not take the room of all others. */
const longRow = 20;
const longRowRate = 0.1;

/**
 * Widths of a table's columns in twips, whole numbers whose sum is `total`.
 * Widths the plan sets (mm) stand; the others are at least as wide as their longest word, and share the rest so that
 * the rows together are as low as can be found. Where the minima do not fit they shrink in proportion.
 */
export function columnWidths(table: Table, total: number, styles: StyleTable): number[] {
  const count = table.columns.length;
  if (count === 0) return [];
  const totalMm = mmOf(total);
  const sample = sampleTable(table, styles);
  const set = table.columns.map((column) => column.width);
  const lower = sample.minima.map((minimum, column) => set[column] ?? minimum);
  const free = set.flatMap((width, column) => (width === undefined ? [column] : []));
  const spare = totalMm - sumOf(lower);
  if (spare <= 0 || free.length === 0) return wholeTwips(fitInto(lower, set, totalMm), total);
  return wholeTwips(shareOut(lower, free, spare, sample, table.columns), total);
}

/** Widths in proportion to `lower`; those the plan set give way only when the others could not have a third of the page. */
function fitInto(lower: readonly number[], set: readonly (number | undefined)[], total: number): number[] {
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
  const widths = fillUp(lower, free, spare, demandOf(sample, columns.length));
  for (const step of [10, 5, 2.5, 1.2]) improve(widths, lower, free, step, sample);
  return widths;
}

/** Moves `step` mm from one free column to another for as long as the table gets lower by it. */
function improve(
  widths: number[],
  lower: readonly number[],
  free: readonly number[],
  step: number,
  sample: Sample,
): void {
  const lines = sample.rows.map((row) => row.map((cell) => cellLines(cell, at(widths, cell.column))));
  const byColumn = cellsByColumn(sample, widths.length);
  const costs = lines.map((row) => rowCost(row));
  for (let round = 0; round < 8; round++) {
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
        const count =
          place === one ? cellLines(cell, narrower) : place === two ? cellLines(cell, wider) : (row[place] ?? 0);
        if (count > most) most = count;
        sum += count;
      }
      change += cost(most, sum) - at(costs, index);
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
  return cost(most, sum);
}

function cost(most: number, sum: number): number {
  const seen = most <= longRow ? most : longRow + (most - longRow) * longRowRate;
  return seen + quietLine * Math.min(sum, 2 * longRow);
}

/** Lines of a cell, per row that it covers; two or three words cut in two count as more than the line they add. */
function cellLines(cell: SampledCell, width: number): number {
  let lines = 0;
  for (const paragraph of cell.paragraphs) {
    const count = guessLines(paragraph, width - 2 * measures.cellPadding);
    lines += paragraph.total < shortText ? 1 + shortWrap * (count - 1) : count;
  }
  return lines * cell.share;
}

/** For each column, the place of its cell in each sampled row; -1 for none. */
function cellsByColumn(sample: Sample, count: number): number[][] {
  return Array.from({ length: count }, (_, column) =>
    sample.rows.map((row) => row.findIndex((cell) => cell.column === column)),
  );
}

/** mm of text on one line; more of it does not make a column ask for more. */
const longText = 1000;

/** What a column asks for: `weight` of the spare room, up to the width at which nothing in it wraps. */
type Demand = { readonly weight: number; readonly natural: number };

/** The weight is the square root of the text's area: there the widths would give equal heights. */
function demandOf(sample: Sample, count: number): Demand[] {
  const area = new Array<number>(count).fill(0);
  const natural = new Array<number>(count).fill(0);
  for (const row of sample.rows) {
    for (const { column, share, paragraphs } of row) {
      for (const { total } of paragraphs) {
        area[column] = at(area, column) + Math.min(total, longText) * share;
        natural[column] = Math.max(at(natural, column), total + 2 * measures.cellPadding + wordSlack);
      }
    }
  }
  return area.map((sum, column) => ({ weight: Math.sqrt(sum), natural: at(natural, column) }));
}

/** Shares the spare room by weight, none beyond a column's natural width while others still lack; the last of it evenly. */
function fillUp(lower: readonly number[], free: readonly number[], spare: number, demand: readonly Demand[]): number[] {
  const widths = [...lower];
  let rest = spare;
  for (let round = 0; round < free.length; round++) {
    const open = free.filter((column) => at(widths, column) < (demand[column]?.natural ?? 0));
    const weights = sumOf(open.map((column) => demand[column]?.weight ?? 0));
    if (weights === 0) break;
    const before = rest;
    for (const column of open) {
      const wanted = (before * (demand[column]?.weight ?? 0)) / weights;
      const given = Math.min(wanted, (demand[column]?.natural ?? 0) - at(widths, column));
      widths[column] = at(widths, column) + given;
      rest -= given;
    }
  }
  const whole = sumOf(free.map((column) => at(widths, column)));
  for (const column of free) widths[column] = at(widths, column) * (1 + rest / whole);
  return widths;
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
