import { dirname, join } from 'node:path';
import { exists } from './files.ts';
import { neverOurs, type Output } from './outputs.ts';
import { SCHEMAS } from './schemas.ts';

/** Where editors find the schema of a plan, seen from the plan; what its first line names. */
export const SCHEMA_COMMENT = './.ccht/plan.schema.json';

/** The schema for a plan that is to stand at a path, where there is none yet. */
export function schemaBeside(plan: string): Output[] {
  const path = join(dirname(plan), SCHEMA_COMMENT);
  const data = `${JSON.stringify(SCHEMAS['plan.schema.json'], null, 2)}\n`;
  return exists(path) ? [] : [{ path, data, origin: neverOurs }];
}
