export { lintJson } from './json.ts';
export type { Linted, LintView } from './linted.ts';
export { lineAround } from './marked-line.ts';
export { lintStylish } from './stylish.ts';
export { lintUnix } from './unix.ts';
