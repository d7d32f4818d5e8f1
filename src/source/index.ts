export { decode } from './decode.ts';
export { type LineColumn, lineColumn, lineIndex } from './line-column.ts';
export type { Path, Places } from './places.ts';
export { type ReadPlan, type ReadUnits, readPlan, readUnits } from './read.ts';
export type { ConfigFile } from './config-types.ts';
export { readConfig } from './read-config.ts';
