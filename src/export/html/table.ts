import type { Table } from '../../document/index.ts';
import {
  cellRuns,
  columnWidths,
  type ParagraphStyle,
  type PlacedCell,
  type PlacedRow,
  placeRows,
} from '../../layout/index.ts';
import { length, runsHtml } from './markup.ts';
import type { Place } from './place.ts';

/** A table as it is printed: each <tbody> is a run of rows that stay on one page. */
export function tableHtml(table: Table, { frame, styles, table: styleTable }: Place): string {
  const widths = columnWidths(table, frame.twips, styleTable);
  const rows = placeRows(table, { height: frame.height, widths }, styleTable);
  const covered = coveredRows(rows);
  const html = ['<table class="grid">\n<colgroup>'];
  for (const width of widths) html.push(`<col style="width:${length((width / frame.twips) * 100, '%')}">`);
  html.push('</colgroup>\n');
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const section = sectionOf(row);
    if (before === undefined || endsSection(before, row)) html.push(`<${section}>\n`);
    html.push(rowStart(row));
    for (const cell of row.cells) {
      if (cell.merge !== 'covered') html.push(cellHtml(cell, row.kind, covered[index]?.get(cell.column) ?? 1));
    }
    html.push('</tr>\n');
    if (endsSection(row, rows[index + 1])) html.push(`</${section}>\n`);
  });
  html.push('</table>\n');
  return html.join('');

  function cellHtml({ column, span, cell }: PlacedCell, kind: PlacedRow['kind'], height: number): string {
    const align = span > 1 ? 'left' : (table.columns[column]?.align ?? 'left');
    const name = kind === 'row' || (kind === 'group' && cell?.blocks.length === 0) ? 'td' : 'th';
    let start = `<${name} class="${cellStyle(kind, align).id}"`;
    if (name === 'th') start += ` scope="${scopeOf(kind, span)}"`;
    if (span > 1) start += ` colspan="${span}"`;
    if (height > 1) start += ` rowspan="${height}"`;
    let content = '';
    for (const block of cell?.blocks ?? []) content += `<p>${runsHtml(cellRuns(block))}</p>`;
    return `${start}>${content}</${name}>`;
  }

  function cellStyle(kind: PlacedRow['kind'], align: 'left' | 'center' | 'right'): ParagraphStyle {
    if (kind === 'head') return styles.headCell;
    if (kind === 'group') return align === 'center' ? styles.groupCenter : styles.groupLeft;
    return align === 'center' ? styles.cellCenter : align === 'right' ? styles.cellRight : styles.cellLeft;
  }
}

function rowStart(row: PlacedRow): string {
  if (row.kind === 'group') return '<tr class="group">';
  return row.maySplit ? '<tr class="tall">' : '<tr>';
}

function sectionOf(row: PlacedRow): 'thead' | 'tbody' {
  return row.kind === 'head' ? 'thead' : 'tbody';
}

function endsSection(row: PlacedRow, next: PlacedRow | undefined): boolean {
  return next === undefined || !row.keepNext || sectionOf(row) !== sectionOf(next);
}

function scopeOf(kind: PlacedRow['kind'], span: number): string {
  if (kind === 'group') return 'rowgroup';
  return span > 1 ? 'colgroup' : 'col';
}

/** For each row, how many rows its cells over several rows cover: column → rows. */
function coveredRows(rows: readonly PlacedRow[]): readonly ReadonlyMap<number, number>[] {
  const heights: Map<number, number>[] = rows.map(() => new Map());
  const starts = new Map<number, number>();
  rows.forEach((row, index) => {
    for (const { column, merge } of row.cells) {
      if (merge === 'start') starts.set(column, index);
      if (merge !== 'covered') continue;
      const start = starts.get(column) ?? index;
      heights[start]?.set(column, index - start + 1);
    }
  });
  return heights;
}
