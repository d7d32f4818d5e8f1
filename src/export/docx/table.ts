import type { Run, Table } from '../../document/index.ts';
import {
  cellRuns,
  columnWidths,
  type Frame,
  measures,
  type ParagraphStyle,
  type PlacedCell,
  type PlacedRow,
  placeRows,
  type StyleKey,
  type StyleTable,
  twips,
} from '../../layout/index.ts';
import { border, paragraphStart, runsXml } from './xml.ts';

/** Text that is the same in many cells of a table is made once per kind and looked up. */
type CellKind = { readonly start: string; readonly plain: string; readonly kept: string };

/** What stands right after a table: `keepLast` holds the last row on its page; an end mark becomes a row of its own. */
export type TableEnd = { readonly keepLast: boolean; readonly endMark?: readonly Run[] };

/** A table of tasks or of anything else. */
export function tableXml(table: Table, frame: Frame, styles: StyleTable, { keepLast, endMark }: TableEnd): string {
  const widths = columnWidths(table, frame.twips, styles);
  const rows = placeRows(table, { height: frame.height, widths }, styles);
  const kinds = new Map<number, CellKind>();
  let xml = `<w:tbl>${tableProperties(frame.twips)}<w:tblGrid>`;
  for (const width of widths) xml += `<w:gridCol w:w="${width}"/>`;
  xml += '</w:tblGrid>';
  const last = rows.length - 1;
  for (let index = 0; index <= last; index++) {
    const row = rows[index];
    if (row === undefined) continue;
    const kept = row.keepNext || ((keepLast || endMark !== undefined) && index === last);
    xml += rowStart(row);
    for (const placed of row.cells) xml += cellXml(placed, kindOf(placed, row), kept);
    xml += '</w:tr>';
  }
  if (endMark !== undefined) xml += endMarkRow(endMark, frame.twips, widths.length, styles);
  return `${xml}</w:tbl>`;

  function kindOf(placed: PlacedCell, row: PlacedRow): CellKind {
    const key = ((placed.column * 64 + placed.span) * 3 + mergeOrder[placed.merge]) * 3 + rowOrder[row.kind];
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind = makeKind(placed, row, table, widths, styles);
      kinds.set(key, kind);
    }
    return kind;
  }
}

/**
 * The mark that ends an appendix, without lines, under the last row: as a paragraph after the table LibreOffice would
 * let it fall alone on the next page.
 */
function endMarkRow(runs: readonly Run[], width: number, columns: number, { styles }: StyleTable): string {
  const open = ['left', 'bottom', 'right'].map((side) => `<w:${side} w:val="nil"/>`).join('');
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${columns}"/><w:tcBorders>${open}</w:tcBorders>`;
  return `${wholeRow}<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphStart(styles.endMark)}${runsXml(runs)}</w:p></w:tc></w:tr>`;
}

const mergeOrder = { none: 0, start: 1, covered: 2 } as const;
const rowOrder = { head: 0, group: 1, row: 2 } as const;

function makeKind(
  placed: PlacedCell,
  row: PlacedRow,
  table: Table,
  widths: readonly number[],
  styles: StyleTable,
): CellKind {
  let width = 0;
  for (let column = placed.column; column < placed.column + placed.span; column++) width += widths[column] ?? 0;
  let properties = `<w:tcW w:w="${width}" w:type="dxa"/>`;
  if (placed.span > 1) properties += `<w:gridSpan w:val="${placed.span}"/>`;
  if (placed.merge === 'start') properties += '<w:vMerge w:val="restart"/>';
  if (placed.merge === 'covered') properties += '<w:vMerge/>';
  if (row.kind === 'head') properties += '<w:vAlign w:val="center"/>';
  const style = cellStyle(placed, row, table, styles);
  return {
    start: `<w:tc><w:tcPr>${properties}</w:tcPr>`,
    plain: paragraphStart(style),
    kept: paragraphStart(style, { keepNext: true }),
  };
}

function cellStyle(placed: PlacedCell, row: PlacedRow, table: Table, { styles }: StyleTable): ParagraphStyle {
  if (row.kind === 'head') return styles.headCell;
  const align = placed.span > 1 ? 'left' : (table.columns[placed.column]?.align ?? 'left');
  if (row.kind === 'group') return align === 'center' ? styles.groupCenter : styles.groupLeft;
  return styles[cellStyles[align]];
}

const cellStyles: Readonly<Record<'left' | 'center' | 'right', StyleKey>> = {
  left: 'cellLeft',
  center: 'cellCenter',
  right: 'cellRight',
};

function cellXml(placed: PlacedCell, kind: CellKind, kept: boolean): string {
  const start = kept ? kind.kept : kind.plain;
  const blocks = placed.cell?.blocks;
  if (blocks === undefined || blocks.length === 0) return `${kind.start}${start}</w:p></w:tc>`;
  let xml = kind.start;
  for (const block of blocks) xml += `${start}${runsXml(cellRuns(block))}</w:p>`;
  return `${xml}</w:tc>`;
}

const tableHead = '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';
const wholeRow = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';

function rowStart(row: PlacedRow): string {
  if (row.kind === 'head') return tableHead;
  return row.maySplit ? '<w:tr>' : wholeRow;
}

function tableProperties(width: number): string {
  const eighths = Math.round(measures.gridThickness * 8);
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => border(side, eighths)).join('');
  const padding = twips(measures.cellPadding);
  return `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders><w:tblLayout w:type="fixed"/>${cellMargins(padding)}<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`;
}

function cellMargins(padding: number): string {
  return `<w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar>`;
}

/** A table without lines that sets blocks side by side: one row per list of cells, each cell ready paragraphs. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const look =
    '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>';
  const body = rows
    .map((row) => {
      const cells = row.map(
        (cell, column) => `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
      );
      return `${wholeRow}${cells.join('')}</w:tr>`;
    })
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${cellMargins(0)}${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}
