import type { Diagnostic, Lang } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import { understand } from '../model/index.ts';
import type { PlanFile } from '../plan/index.ts';
import { formatFindings } from '../report/index.ts';
import { lineIndex, type ReadProgress, readProgress } from '../source/index.ts';
import { type PlanSummary, type ProgressFault, type SummaryOptions, summarisePlan } from '../summary/index.ts';
import { readNamedPlan } from './named-plan.ts';

/** The texts that a summary of one plan is made from, with the names under which people know them. */
export type SummaryTexts = {
  readonly plan: { readonly text: string; readonly file: string };
  readonly progress: { readonly text: string; readonly file: string } | undefined;
};

/** How faults are told. */
export type FindingsView = { readonly lang: Lang; readonly color: boolean };

/** A plan summarised, or what is wrong in its files, in lines. Plain data: it may cross to another thread. */
export type SummarisedText =
  | { readonly summary: PlanSummary }
  | { readonly summary?: undefined; readonly findings: string };

/** Texts → summary. Pure; never throws. `directoryOf` gives the units of a plan, which may name their file. */
export function summariseText(
  { plan: source, progress }: SummaryTexts,
  directoryOf: (plan: PlanFile) => Directory | undefined,
  options: SummaryOptions,
  view: FindingsView,
): SummarisedText {
  const { text, plan, diagnostics, places } = readNamedPlan(source.text, source.file);
  const place = lineIndex(text);
  if (plan === undefined || diagnostics.some(isError)) {
    return { findings: formatFindings(source.file, diagnostics, { ...view, place }) };
  }
  const read = progress && readProgress(progress.text);
  if (progress !== undefined && read !== undefined && (read.progress === undefined || read.diagnostics.some(isError))) {
    return { findings: formatFindings(progress.file, read.diagnostics, { ...view, place: lineIndex(read.text) }) };
  }
  const directory = directoryOf(plan);
  const { summary, faults } = summarisePlan(
    {
      model: understand(plan, directory),
      file: source.file,
      lineAt: (path, offset) =>
        place((offset === 0 ? undefined : places.within(path, offset, offset))?.start ?? places.nearest(path).start)
          .line,
      directory,
      progress: read?.progress,
    },
    options,
  );
  if (faults.length === 0 || progress === undefined || read === undefined) return { summary };
  return { findings: progressFindings(progress.file, read, faults, view) };
}

/** What is wrong in a progress file, in lines. */
export function progressFindings(
  file: string,
  { text, places }: ReadProgress,
  faults: readonly ProgressFault[],
  view: FindingsView,
): string {
  const findings = faults.map(
    ({ path, ...fault }): Diagnostic => ({
      ...fault,
      severity: 'error',
      span: places?.nearest(path) ?? { start: 0, end: 0 },
    }),
  );
  return formatFindings(file, findings, { ...view, place: lineIndex(text) });
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
