export { colored } from './color.ts';
export { explainCitations, explainDeadline, explainOwners, explainTargets } from './explain.ts';
export { formatFindings } from './findings.ts';
