import { basename, dirname, join } from 'node:path';

/** Where what is done of a plan is kept: NAME.progress.yaml beside NAME.plan.yaml. */
export function progressPath(plan: string): string {
  const name = basename(plan)
    .replace(/\.ya?ml$/i, '')
    .replace(/\.plan$/i, '');
  return join(dirname(plan), `${name}.progress.yaml`);
}
