import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../src/document/index.ts';
import { type PlacedRow, placeRows, rowHeights, styleTable } from '../../src/layout/index.ts';
import { cell, row, sampleTable } from '../export/sample-tree.ts';

const styles = styleTable({ fontSize: 14, indent: 1.27 });
const widths = [1000, 4000, 3000];
const room = { height: 170, widths };

function tableOf(rows: Row[]): Table {
  const columns = ['a', 'b', 'c'].map((key) => ({ key, align: 'left' as const }));
  return { kind: 'table', columns, head: [row('A', 'B', 'C')], body: [{ kind: 'rows', rows }] };
}

function objective(count: number): Row[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? row(cell('1', 1, count), cell('Mục tiêu', 1, count), 'Việc 1') : row(`Việc ${index + 1}`),
  );
}

const merges = (rows: readonly PlacedRow[]) => rows.map((one) => one.cells.map((placed) => placed.merge[0]).join(''));

describe('placeRows', () => {
  it('places a merged cell over its rows and keeps them on one page', () => {
    const rows = placeRows(tableOf(objective(3)), room, styles);
    expect(merges(rows)).toEqual(['nnn', 'ssn', 'ccn', 'ccn']);
    expect(rows.map((one) => one.keepNext)).toEqual([true, true, true, false]);
  });

  it('cuts a group above two thirds of the page and repeats the merged text in each piece', () => {
    const rows = placeRows(tableOf(objective(40)), room, styles).slice(1);
    const starts = rows.filter((one) => one.cells[1]?.merge === 'start');
    expect(rows).toHaveLength(40);
    expect(starts.length).toBeGreaterThan(2);
    for (const start of starts) expect(start.cells[1]?.cell?.blocks[0]?.runs[0]?.text).toBe('Mục tiêu');
    const ends = rows.flatMap((one, index) => (one.keepNext ? [] : [index]));
    expect(ends.at(-1)).toBe(39);
    expect(ends).toHaveLength(starts.length);
    const texts = rows.map((one) => one.cells[2]?.cell?.blocks[0]?.runs[0]?.text);
    expect(texts).toEqual(Array.from({ length: 40 }, (_, index) => `Việc ${index + 1}`));
  });

  it('does not cut a group that fits', () => {
    const rows = placeRows(tableOf(objective(15)), room, styles);
    expect(rows.filter((one) => one.cells[1]?.merge === 'start')).toHaveLength(1);
  });

  it('lets only a row taller than a page break inside', () => {
    const tall = placeRows(tableOf([row('1', 'rất dài '.repeat(900), '')]), room, styles);
    const usual = placeRows(tableOf([row('1', 'vừa phải '.repeat(60), '')]), room, styles);
    expect(tall.map((one) => one.maySplit)).toEqual([false, true]);
    expect(usual.map((one) => one.maySplit)).toEqual([false, false]);
  });

  it('keeps a group row with the row after it, but not at the end of the table', () => {
    const rows = placeRows(sampleTable, { height: 170, widths: [700, 3000, 2500, 2000, 2000, 1800] }, styles);
    expect(rows.filter((one) => one.kind === 'group').map((one) => one.keepNext)).toEqual([true, true]);
    const last = placeRows(
      { ...sampleTable, body: sampleTable.body.slice(0, 1) },
      { height: 170, widths: [1, 1, 1, 1, 1, 1] },
      styles,
    );
    expect(last.at(-1)?.keepNext).toBe(false);
  });

  it('fills a row that has too few cells and drops those beyond the last column', () => {
    const rows = placeRows(tableOf([row('1'), row('1', '2', '3', '4')]), room, styles);
    expect(rows.map((one) => one.cells.length)).toEqual([3, 3, 3]);
  });
});

describe('rowHeights', () => {
  it('grows with the lines of the tallest cell', () => {
    const one = rowHeights([row('1', 'ngắn', 'x')], widths, styles.styles.cellLeft)[0] ?? 0;
    const two = rowHeights([row('1', cell(['ngắn', 'ngắn']), 'x')], widths, styles.styles.cellLeft)[0] ?? 0;
    expect(one).toBeCloseTo(((12 * 1.15 + 4) * 25.4) / 72, 1);
    expect(two).toBeCloseTo(2 * one, 1);
  });

  it('adds what a merged cell needs beyond its rows to the last of them', () => {
    const rows = [row('1', cell(['a', 'b', 'c', 'd'], 1, 2), 'x'), row('2', 'y')];
    const [first = 0, second = 0] = rowHeights(rows, widths, styles.styles.cellLeft);
    expect(first + second).toBeCloseTo(4 * first, 1);
  });
});
