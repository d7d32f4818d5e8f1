export type { ConfigFile } from './config-types.ts';
export { decode } from './decode.ts';
export { type LineColumn, lineColumn, lineIndex } from './line-column.ts';
export type { Path, Places } from './places.ts';
export { type ReadPlan, type ReadUnits, readPlan, readUnits } from './read.ts';
export { readConfig } from './read-config.ts';
export { type WriteOptions, writePlanYaml } from './write-yaml.ts';
