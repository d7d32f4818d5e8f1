export { columnWidths } from './column-widths.ts';
export { cellRuns } from './measured-text.ts';
export {
  headingStyle,
  type LayoutChoice,
  lineOf,
  measures,
  type ParagraphStyle,
  page,
  type StyleKey,
  type StyleTable,
  styleKeys,
  styleTable,
} from './style-table.ts';
export { type PlacedCell, type PlacedRow, placeRows, rowHeights } from './table-rows.ts';
export { textWidth, twips } from './text-width.ts';
