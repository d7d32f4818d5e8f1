import type { Preset } from '../lint/index.ts';
import type { Linted } from '../report/lint/index.ts';
import { readBytes, shownPath } from './files.ts';
import { Linter } from './linter.ts';
import type { PlanJob } from './plan-jobs.ts';
import { decodeNamed } from './text-file.ts';

type Given = { readonly preset: Preset | undefined; readonly options: Readonly<Record<string, unknown>> };

/** A linted plan without what cannot be copied; the text only where findings point into it. */
type Answer = Omit<Linted, 'place'>;

/** Lints one plan on disk. */
export const lintJob: PlanJob<Given, Answer> = ({ preset, options }, context) => {
  const linter = new Linter(preset, options, context);
  return (path) => {
    const shown = shownPath(path, context.host.cwd);
    const { place: _, ...answer } = linter.lint(path, shown, decodeNamed(readBytes(path, shown), shown));
    return answer.findings.length === 0 ? { ...answer, text: '' } : answer;
  };
};
