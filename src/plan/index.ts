export { daysInMonth, type OpenDate, parseOpenDate } from './dates.ts';
export {
  bareNumber,
  formatNumber,
  joinNumbers,
  type NumberPattern,
  numberSiblings,
  parseNumber,
  parsePattern,
  roman,
} from './numbering.ts';
export { type OpenPlace, openPlaces } from './open-places.ts';
export {
  type BlockEntry,
  blockEntries,
  DEFAULT_NUMBERING,
  linesOf,
  type NumberedObjective,
  type NumberedSection,
  type NumberedTask,
  numberSections,
  type Path,
  type TableEntry,
  tableEntries,
} from './outline.ts';
export { parseText, plainText, type TextBlock, type TextRun } from './text-grammar.ts';
export type * from './types.ts';
export type * from './units.ts';
