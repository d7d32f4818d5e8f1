import { relative, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import type { Context } from './command.ts';
import { exists, isFolder } from './files.ts';

const PLANS_BELOW = '**/*.plan.yaml';

/**
 * Plans named on the command line: files as they are, a folder as every `*.plan.yaml` below it, a glob as what it
 * matches (the shell of Windows expands none). Throws UserError for a folder or glob without a plan. A missing file is
 * left to its reader.
 */
export async function findPlans(given: readonly string[], { host }: Context): Promise<string[]> {
  const found: string[] = [];
  for (const name of given) {
    const path = resolve(host.cwd, name);
    if (isFolder(path)) found.push(...(await matches(PLANS_BELOW, path, name)).map((file) => relative(host.cwd, file)));
    else if (!exists(path) && /[*?[{]/.test(name)) {
      found.push(
        ...(await matches(name.replaceAll('\\', '/'), host.cwd, name)).map((file) => relative(host.cwd, file)),
      );
    } else found.push(name);
  }
  return [...new Set(found)];
}

async function matches(pattern: string, folder: string, shown: string): Promise<string[]> {
  const { globSync } = await import('tinyglobby');
  const files = globSync(pattern, { cwd: folder, absolute: true, ignore: ['**/node_modules/**'] });
  if (files.length === 0) {
    throw new UserError({
      vi: `Không có kế hoạch nào (*.plan.yaml) ở ${shown}.`,
      en: `There is no plan (*.plan.yaml) at ${shown}.`,
    });
  }
  return files.sort();
}
