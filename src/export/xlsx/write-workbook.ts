import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cellText, cellValue } from './cell-value.ts';
import { withGrowingRows } from './growing-rows.ts';
import { rowHeight, SIZE } from './row-height.ts';
import { sheetNames } from './sheet-names.ts';
import type { Sheet, SheetColumn, Workbook } from './types.ts';

/** The day Nghị định 30/2020/NĐ-CP came into force: a fixed date, so that the same rows give the same bytes. */
const PINNED = new Date('2020-03-05T00:00:00Z');

const FONT = { name: 'Times New Roman', size: SIZE };
/** What Excel allows, in characters. */
const WIDEST = 255;

const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };

const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/**
 * An .xlsx that can be used and printed as it is: on each sheet a heading row that stays on screen and on every page,
 * filters, borders, A4 as wide as the columns, title and page number. Text is never a formula, days are dates.
 */
export async function writeWorkbook({ title, sheets }: Workbook): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => laidOut(sheet, names[index] ?? '', title)),
    // Named here with quotes: as `printTitlesRow` the name of a sheet with a space would break the file.
    namedRanges: names.map((name) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name.replaceAll("'", "''")}'!$1:$1`,
      scope: name,
    })),
    defaultFont: FONT,
    properties: { title: cellText(title), creator: 'ccht', created: PINNED, modified: PINNED },
  });
  return withGrowingRows(bytes);
}

function laidOut({ columns, rows, orientation = 'landscape' }: Sheet, name: string, title: string): WriteSheet {
  const heading = columns.map((column) => cellText(column.title));
  const values = rows.map((row) => columns.map(({ type }, x) => cellValue(row[x], type)));
  const widths = columns.map(({ width }) => Math.min(width, WIDEST));
  const height = (row: readonly (string | number | null)[], isHeading: boolean): number => {
    const cells = columns.map((column, x) => {
      const value = row[x];
      return {
        text: typeof value === 'string' ? value : '',
        width: widths[x] ?? 0,
        wrap: isHeading || wraps(column),
      };
    });
    return rowHeight(cells, isHeading);
  };
  return {
    name,
    columns: columns.map((column, x) => ({ width: widths[x] ?? 0, style: styleOf(column) })),
    rows: [heading, ...values],
    rowDefs: new Map([heading, ...values].map((row, y) => [y, { height: height(row, y === 0) }])),
    cells: new Map(columns.map((_, x) => [`0,${x}`, { style: HEADING }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length)}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&C${headerText(title)}`, oddFooter: '&C&P/&N' },
  };
}

function wraps({ type, wrap = type === 'text' }: SheetColumn): boolean {
  return wrap;
}

function styleOf(column: SheetColumn): CellStyle {
  return {
    font: FONT,
    border: BORDER,
    alignment: { vertical: 'top', wrapText: wraps(column), ...(column.type === 'date' && { horizontal: 'center' }) },
    ...(column.type === 'date' && { numFmt: 'dd/mm/yyyy' }),
  };
}

/** A, B … Z, AA … for 1, 2 … 26, 27. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** A header holds 255 characters, codes counted; & begins a code. */
function headerText(title: string): string {
  const line = cellText(title).replace(/\s+/g, ' ').trim();
  const short = line.length > 120 ? `${line.slice(0, 119)}…` : line;
  return short.replaceAll('&', '&&');
}
