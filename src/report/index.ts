export { colored } from './color.ts';
export { formatCsv } from './csv.ts';
export { explainCitations, explainDeadline, explainOwners, explainTargets, YEAR_MISSING } from './explain.ts';
export { formatFindings } from './findings.ts';
export { formatMarkdownTable } from './markdown-table.ts';
