import { type Linted, type LintView, saidWords, shownFindings, shownLevel } from './linted.ts';

/** One line a finding, for editors and grep: `file:line:column: severity: message [rule]`. */
export function lintUnix(files: readonly Linted[], view: LintView): string {
  return files
    .flatMap((linted) =>
      shownFindings(linted, view).map((finding) => {
        const { line, column } = linted.place(finding.span.start);
        const words = saidWords(finding, view.lang).join(' ').replace(/\s+/g, ' ');
        return `${linted.file}:${line}:${column}: ${shownLevel(finding)}: ${words} [${finding.rule}]\n`;
      }),
    )
    .join('');
}
