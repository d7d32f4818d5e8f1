import type { Severity } from '../../../diagnostics/index.ts';
import { type Linted, type LintView, saidWords, shownFindings, shownLevel } from '../linted.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Findings as annotations of GitHub Actions, one line each. */
export function lintGithub(files: readonly Linted[], view: LintView): string {
  return files
    .flatMap((linted) =>
      shownFindings(linted, view).map((finding) => {
        const { span, rule, where } = finding;
        const [start, end] = [linted.place(span.start), linted.place(span.end)];
        const properties = {
          file: linted.file,
          line: start.line,
          endLine: end.line,
          ...(start.line === end.line && { col: start.column, endColumn: end.column }),
          title: `${where[view.lang]} (${rule})`,
        };
        const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
        const words = saidWords(finding, view.lang).join(' ');
        return `::${COMMANDS[shownLevel(finding)]} ${list.join(',')}::${data(words)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
