import { resolve } from 'node:path';
import type { Directory } from '../language/index.ts';
import type { PlanFile } from '../plan/index.ts';
import type { Context } from './command.ts';
import { loadDirectory } from './units-file.ts';

/**
 * The directory of units of each plan: `--units`, else the file that the plan names (from its own folder), else units.yaml
 * beside it or above. Each is read once. Throws UserError for one with faults.
 */
export function directories(
  given: string | undefined,
  context: Context,
): (plan: PlanFile, folder: string) => Directory | undefined {
  const known = new Map<string, Directory | undefined>();
  return ({ units }, folder) => {
    const named = given ?? (units === undefined ? undefined : resolve(folder, units));
    const key = named ?? `\n${folder}`;
    if (!known.has(key)) known.set(key, loadDirectory(named, folder, context));
    return known.get(key);
  };
}
