import { dirname, resolve } from 'node:path';
import type { SummaryOptions } from '../summary/index.ts';
import { directories } from './directories.ts';
import { exists, readBytes, shownPath } from './files.ts';
import type { Host } from './host.ts';
import { decodePlan } from './named-plan.ts';
import type { PlanJob } from './plan-jobs.ts';
import { progressPath } from './progress-file.ts';
import { type FindingsView, type SummarisedText, type SummaryTexts, summariseText } from './summarise-text.ts';
import { decodeNamed } from './text-file.ts';

type Given = {
  /** The option --units. */
  readonly units: string | undefined;
  readonly options: SummaryOptions;
  readonly view: FindingsView;
};

/** Summarises one plan on disk, with the progress file beside it. */
export const summaryJob: PlanJob<Given, SummarisedText> = ({ units, options, view }, context) => {
  const directoryOf = directories(units, context);
  return (path) =>
    summariseText(
      readTexts(path, context.host),
      (plan) => directoryOf(plan, dirname(resolve(context.host.cwd, path))),
      options,
      view,
    );
};

function readTexts(path: string, host: Host): SummaryTexts {
  const file = shownPath(path, host.cwd);
  const full = resolve(host.cwd, path);
  const beside = progressPath(full);
  const shown = shownPath(progressPath(path), host.cwd);
  return {
    plan: { text: decodePlan(readBytes(full, file), file), file },
    progress: exists(beside) ? { text: decodeNamed(readBytes(beside, shown), shown), file: shown } : undefined,
  };
}
