import type { Span } from '../../diagnostics/index.ts';
import { type Linted, type LintView, shownFindings } from './linted.ts';

/** Findings for programs (the shape is a promise; see the README): one JSON object. */
export function lintJson(files: readonly Linted[], view: LintView): string {
  const findings = files.flatMap((linted) => {
    const { place } = linted;
    const range = ({ start, end }: Span) => {
      const [from, to] = [place(start), place(end)];
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
    return shownFindings(linted, view).map((finding) => ({
      file: linted.file,
      ...range(finding.span),
      where: finding.where[view.lang],
      severity: finding.severity,
      rule: finding.rule,
      message: finding.message[view.lang],
      ...(finding.hint && { hint: finding.hint[view.lang] }),
      ...(finding.clause !== undefined && { clause: finding.clause }),
      ...(finding.related && {
        related: finding.related.map(({ span, message }) => ({
          file: linted.file,
          ...range(span),
          message: message[view.lang],
        })),
      }),
      ...(finding.fix && {
        fix: { title: finding.fix.title[view.lang], safety: finding.fix.safety, edits: finding.fix.edits },
      }),
      ...(finding.suppressed !== undefined && { suppressed: finding.suppressed }),
    }));
  });
  return `${JSON.stringify({ version: 1, findings, checked: checkedIn(files) }, null, 1)}\n`;
}

function checkedIn(files: readonly Linted[]) {
  const sum = (of: (linted: Linted) => number): number => files.reduce((total, linted) => total + of(linted), 0);
  return {
    files: files.length,
    tasks: sum(({ checked }) => checked.tasks),
    citations: sum(({ checked }) => checked.citations),
    citationsKnown: sum(({ checked }) => checked.citationsKnown),
    ...(files[0] && { knownUntil: files[0].checked.knownUntil }),
  };
}
