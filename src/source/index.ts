export { commentsOf } from './comments.ts';
export type { ConfigFile } from './config-types.ts';
export { decode } from './decode.ts';
export { encodeLike } from './encode.ts';
export { lineColumn, lineIndex } from './line-column.ts';
export { type ReadPlan, readPlan, readUnits } from './read.ts';
export { readConfig } from './read-config.ts';
export { writePlanYaml } from './write-yaml.ts';
export { isYaml } from './yaml-text.ts';
