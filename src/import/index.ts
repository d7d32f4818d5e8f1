export { type Imported, importText } from './import-text.ts';
export { type ImportNote, type ImportReport, reportIn, type Trace, withPlanLines } from './report.ts';
