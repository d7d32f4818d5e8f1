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
export async function findPlans(given: readonly string[], context: Context): Promise<string[]> {
  const { plans, mistakes } = await searchPlans(given, context);
  const [mistake] = mistakes;
  if (mistake !== undefined) throw mistake;
  return plans;
}

/** The same where the others are to be done all the same: each file once, and what is wrong with the rest. */
export async function searchPlans(
  given: readonly string[],
  { host }: Context,
): Promise<{ plans: string[]; mistakes: UserError[] }> {
  const plans = new Map<string, string>();
  const mistakes: UserError[] = [];
  const add = (name: string): void => {
    const path = resolve(host.cwd, name);
    if (!plans.has(path)) plans.set(path, name);
  };
  for (const name of given) {
    const path = resolve(host.cwd, name);
    const isPattern = !exists(path) && /[*?[{]/.test(name);
    if (!isFolder(path) && !isPattern) {
      add(name);
      continue;
    }
    const files = isPattern ? await matches(name.replaceAll('\\', '/'), host.cwd) : await matches(PLANS_BELOW, path);
    for (const file of files) add(relative(host.cwd, file));
    if (files.length === 0) {
      const shown = name.replaceAll('\\', '/');
      const where =
        shown === '.' ? { vi: 'trong thư mục này', en: 'in this folder' } : { vi: `ở ${shown}`, en: `at ${shown}` };
      mistakes.push(
        new UserError({
          vi: `Không có kế hoạch nào (*.plan.yaml) ${where.vi}.`,
          en: `There is no plan (*.plan.yaml) ${where.en}.`,
        }),
      );
    }
  }
  return { plans: [...plans.values()], mistakes };
}

async function matches(pattern: string, folder: string): Promise<string[]> {
  const { globSync } = await import('tinyglobby');
  return globSync(pattern, { cwd: folder, absolute: true, ignore: ['**/node_modules/**'] }).sort();
}
