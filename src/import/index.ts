export type { Mark } from './doubts.ts';
export { importText } from './import-text.ts';
export { type ImportReport, reportIn, type Trace, withPlanLines } from './report.ts';
