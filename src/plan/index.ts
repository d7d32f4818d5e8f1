export { agencyInSentence, issuerInSentence } from './agency.ts';
export { type OpenDate, parseOpenDate } from './dates.ts';
export {
  bareNumber,
  formatNumber,
  joinNumbers,
  numberSiblings,
  parseNumber,
  parsePattern,
  roman,
} from './numbering.ts';
export { missingPlaces, placeholderPlaces } from './open-places.ts';
export {
  type BlockEntry,
  blockEntries,
  linesOf,
  type NumberedSection,
  type NumberedTask,
  numberSections,
  type Path,
  tableEntries,
} from './outline.ts';
export type * from './progress.ts';
export { FIELD_NAMES, fieldOf, readColumns, TASK_FIELDS, type TaskField } from './task-columns.ts';
export { continuedLines, joinContinued, parseText, plainText, type TextBlock, type TextRun } from './text-grammar.ts';
export type * from './types.ts';
export type * from './units.ts';
export { type UnprintedWords, unprintedWords } from './unprinted-words.ts';
