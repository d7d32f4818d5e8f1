import { type Linted, type LintView, shownFindings } from './linted.ts';

/** One line a finding, for editors and grep: `file:line:column: severity: message [rule]`. */
export function lintUnix(files: readonly Linted[], view: LintView): string {
  return files
    .flatMap((linted) => {
      const { place } = linted;
      return shownFindings(linted, view).map(({ span, severity, message, hint, rule }) => {
        const { line, column } = place(span.start);
        const words = [message[view.lang], ...(hint ? [hint[view.lang]] : [])].join(' ').replace(/\s+/g, ' ');
        return `${linted.file}:${line}:${column}: ${severity}: ${words} [${rule}]\n`;
      });
    })
    .join('');
}
