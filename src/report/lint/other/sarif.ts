import type { Severity, Span, Words } from '../../../diagnostics/index.ts';
import { type Linted, type LintView, shownFindings } from '../linted.ts';

/** What SARIF says of a rule. */
export type RuleText = { readonly id: string; readonly summary: Words; readonly why: Words };

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Findings as SARIF 2.1.0 (columns in UTF-16 units), with the rules that speak in them. */
export function lintSarif(
  files: readonly Linted[],
  view: LintView,
  { rules, version }: { readonly rules: readonly RuleText[]; readonly version: string },
): string {
  const all = files.map((linted) => ({ linted, findings: shownFindings(linted, view) }));
  const ids = [...new Set(all.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const results = all.flatMap(({ linted, findings }) =>
    findings.map(({ rule, severity, message, hint, where, span, related, fix, suppressed }) => ({
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: LEVEL[severity],
      message: { text: [message[view.lang], ...(hint ? [hint[view.lang]] : [])].join(' ') },
      locations: [
        {
          ...location(linted, span),
          logicalLocations: [{ fullyQualifiedName: where[view.lang] }],
        },
      ],
      ...(related &&
        related.length > 0 && {
          relatedLocations: related.map((one, id) => ({
            id,
            ...location(linted, one.span),
            message: { text: one.message[view.lang] },
          })),
        }),
      ...(fix && {
        fixes: [
          {
            description: { text: fix.title[view.lang] },
            artifactChanges: [
              {
                artifactLocation: { uri: uriOf(linted.file) },
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: region(linted, edit),
                  insertedContent: { text: edit.text },
                })),
              },
            ],
          },
        ],
      }),
      ...(suppressed !== undefined && { suppressions: [{ kind: 'inSource', justification: suppressed }] }),
    })),
  );
  const driver = {
    name: 'ccht',
    version,
    rules: ids.map((id) => {
      const rule = known.get(id);
      return rule === undefined
        ? { id }
        : { id, shortDescription: { text: rule.summary[view.lang] }, help: { text: rule.why[view.lang] } };
    }),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function location(linted: Linted, span: Span) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(linted.file) }, region: region(linted, span) } };
}

function region({ place }: Linted, { start, end }: Span) {
  const [from, to] = [place(start), place(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
