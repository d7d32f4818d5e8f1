import { type Linted, type LintView, lintJson, lintStylish, lintUnix } from '../report/lint/index.ts';
import { VERSION } from './version.ts';

export const LINT_FORMATS = ['stylish', 'unix', 'json', 'sarif', 'github', 'junit'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** The report of a run in a format; formats for machines are loaded when asked for. */
export async function formatLint(format: LintFormat, files: readonly Linted[], view: LintView): Promise<string> {
  switch (format) {
    case 'stylish':
      return lintStylish(files, view);
    case 'unix':
      return lintUnix(files, view);
    case 'json':
      return lintJson(files, view);
    case 'sarif': {
      const { lintSarif } = await import('../report/lint/other/index.ts');
      const { rules } = await import('../lint/index.ts');
      return lintSarif(files, view, { rules, version: VERSION });
    }
    case 'github':
      return (await import('../report/lint/other/index.ts')).lintGithub(files, view);
    case 'junit':
      return (await import('../report/lint/other/index.ts')).lintJunit(files, view);
  }
}
