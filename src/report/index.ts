export { colored } from './color.ts';
export { formatFindings } from './findings.ts';
