import { type Linted, type LintView, saidWords, shownFindings, shownLevel } from '../linted.ts';

/** Findings as JUnit XML: a suite for each plan, a case for each finding; a plan without findings has one passing case. */
export function lintJunit(files: readonly Linted[], view: LintView): string {
  const suites = files.map((linted) => {
    const findings = shownFindings(linted, view);
    const failures = findings.filter((finding) => shownLevel(finding) !== 'info').length;
    const skipped = findings.filter(({ suppressed }) => suppressed !== undefined).length;
    const cases = findings.map((finding) => {
      const { span, severity, rule, where, message, suppressed } = finding;
      const { line, column } = linted.place(span.start);
      const words = saidWords(finding, view.lang).join('\n');
      const body = `${linted.file}:${line}:${column}\n${where[view.lang]}\n${words}`;
      // A note fails nobody's build.
      const inner =
        suppressed !== undefined
          ? `      <skipped message="${escaped(suppressed)}"/>\n      <system-out>${escaped(body)}</system-out>\n`
          : severity === 'info'
            ? `      <system-out>${escaped(body)}</system-out>\n`
            : `      <failure message="${escaped(message[view.lang])}" type="${severity}">${escaped(body)}</failure>\n`;
      return `    <testcase classname="${escaped(linted.file)}" name="${escaped(`${rule} ${line}:${column}`)}" file="${escaped(linted.file)}" line="${line}">\n${inner}    </testcase>\n`;
    });
    if (cases.length === 0) cases.push(`    <testcase classname="${escaped(linted.file)}" name="ccht lint"/>\n`);
    return `  <testsuite name="${escaped(linted.file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">\n${cases.join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ccht lint">\n${suites.join('')}</testsuites>\n`;
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
