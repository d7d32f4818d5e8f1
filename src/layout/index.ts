export { balancedLines } from './balanced-lines.ts';
export { columnWidths } from './column-widths.ts';
export { markCentre, markIndents, smallMark } from './draft-mark.ts';
export { endingColumns } from './ending-columns.ts';
export { type Frame, frameOf } from './frame.ts';
export { letterheadLayout } from './letterhead-layout.ts';
export { lineWidth, ruleLength } from './line-width.ts';
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
export { textWidth } from './text-width.ts';
export { twips } from './units.ts';
