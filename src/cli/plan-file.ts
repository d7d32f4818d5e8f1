import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { formatFindings } from '../report/index.ts';
import { lineIndex, type ReadPlan } from '../source/index.ts';
import type { Context } from './command.ts';
import { readBytes, shownPath } from './files.ts';
import { MUCH } from './host.ts';
import { decodePlan, readNamedPlan } from './named-plan.ts';

/** A plan as read from disk. `hash` is the sha256 of its text (NFC, \n), hex: the same plan on any system. */
export type PlanOnDisk = ReadPlan & { readonly path: string; readonly shown: string; readonly hash: string };

/** Reads a plan. Throws UserError where the file cannot be read; a plan that breaks the schema is in its diagnostics. */
export function loadPlan(path: string, { host }: Context): PlanOnDisk {
  const full = resolve(host.cwd, path);
  const shown = shownPath(path, host.cwd);
  const bytes = readBytes(full, shown);
  if (bytes.length > MUCH) host.longRun?.();
  const text = decodePlan(bytes, shown);
  return {
    ...readNamedPlan(text, shown),
    path: full,
    shown,
    get hash() {
      return createHash('sha256').update(text.replaceAll('\r\n', '\n').normalize('NFC')).digest('hex');
    },
  };
}

export function hasErrors(plan: PlanOnDisk): boolean {
  return plan.plan === undefined || plan.diagnostics.some((finding) => finding.severity === 'error');
}

/** Prints what reading a plan found, to standard error. */
export function printFindings(plan: PlanOnDisk, context: Context): void {
  if (plan.diagnostics.length === 0) return;
  const { host, lang, color } = context;
  host.err(formatFindings(plan.shown, plan.diagnostics, { lang, color, place: lineIndex(plan.text) }));
}
