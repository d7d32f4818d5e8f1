import { type Linted, type LintView, lintJson, lintStylish, lintUnix } from '../report/lint/index.ts';
import type { OutputOrigin } from './outputs.ts';
import { VERSION } from './version.ts';

export const LINT_FORMATS = ['stylish', 'unix', 'json', 'sarif', 'github', 'junit'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** What a report for machines looks like; one for people could be anybody's text. */
const REPORTS: Readonly<Record<LintFormat, RegExp | undefined>> = {
  stylish: undefined,
  unix: /^(?:.+:\d+:\d+: (?:error|warning|info): .*\n)*$/,
  json: /^\{\s*"version": 1,\s*"findings": \[/,
  sarif: /"driver": \{\s*"name": "ccht"/,
  github: /^(?:::(?:error|warning|notice) file=.*\n)*$/,
  junit: /<testsuites name="ccht lint">/,
};

/** An earlier report of the same format is written over: nobody edits one. */
export function reportOrigin(format: LintFormat): (existing: Uint8Array) => OutputOrigin {
  const form = REPORTS[format];
  return (existing) => (form?.test(Buffer.from(existing).toString('utf8')) ? 'ours-untouched' : 'foreign');
}

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
