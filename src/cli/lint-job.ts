import type { Preset } from '../lint/index.ts';
import { readBytes, shownPath } from './files.ts';
import { type LintedData, Linter } from './linter.ts';
import { decodePlan, readNamedPlan } from './named-plan.ts';
import type { PlanJob } from './plan-jobs.ts';

type Given = { readonly preset: Preset | undefined; readonly options: Readonly<Record<string, unknown>> };

/** Lints one plan on disk. */
export const lintJob: PlanJob<Given, LintedData> = ({ preset, options }, context) => {
  const linter = new Linter(preset, options, context);
  return (path) => {
    const shown = shownPath(path, context.host.cwd);
    // Findings quote the plan; copies do not keep all that they were cut from.
    return structuredClone(
      linter.lintData(path, shown, readNamedPlan(decodePlan(readBytes(path, shown), shown), shown)),
    );
  };
};
