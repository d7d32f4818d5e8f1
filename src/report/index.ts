export { colored } from './color.ts';
export { formatCsv } from './csv.ts';
export { explainCitations, explainDeadline, explainOwners, explainTargets } from './explain.ts';
export { formatFindings } from './findings.ts';
export { lintJson } from './lint/json.ts';
export type { Linted, LintView } from './lint/linted.ts';
export { lintStylish } from './lint/stylish.ts';
export { lintUnix } from './lint/unix.ts';
export { formatMarkdownTable } from './markdown-table.ts';
