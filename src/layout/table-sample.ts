import type { Row, Table } from '../document/index.ts';
import { eachPlace } from './each-place.ts';
import { type MeasuredParagraph, measureCell } from './measured-text.ts';
import { measures, type StyleTable } from './style-table.ts';

/** Rows looked at: enough to know a table, few enough that ten thousand rows cost what a hundred do. */
const sampleSize = 100;

/** mm beside a word that just fits: rounding, and the grid's lines. */
export const wordSlack = 0.6;

export type Sample = {
  /** What the longest word of each column needs, mm, padding included: no column is narrower. */
  readonly minima: number[];
  /** One list per sampled row: the cells that lie in one column. */
  readonly rows: readonly (readonly SampledCell[])[];
};

export type SampledCell = {
  readonly column: number;
  readonly share: number;
  readonly paragraphs: readonly MeasuredParagraph[];
};

/** Reads a table's header and an even choice of its rows. */
export function sampleTable(table: Table, styles: StyleTable): Sample {
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
        const width = longestWord(paragraphs) + 2 * measures.cellPadding + wordSlack;
        if (cell.span > 1) wide.push({ start: column, span: cell.span, width });
        else {
          if (width > (minima[column] ?? 0)) minima[column] = width;
          row.push({ column, share: 1 / Math.min(cell.rows, group.length - rowIndex), paragraphs });
        }
      }
      rows.push(row);
    });
  }
}

function longestWord(paragraphs: readonly MeasuredParagraph[]): number {
  let longest = 0;
  for (const paragraph of paragraphs) for (const word of paragraph.words) if (word > longest) longest = word;
  return longest;
}

/** A cell over several columns needs its longest word in them together. */
function widen(minima: number[], start: number, span: number, width: number): void {
  const end = Math.min(minima.length, start + span);
  const missing = width - minima.slice(start, end).reduce((sum, minimum) => sum + minimum, 0);
  if (missing <= 0) return;
  for (let column = start; column < end; column++) minima[column] = (minima[column] ?? 0) + missing / (end - start);
}
