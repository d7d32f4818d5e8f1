import type { Diagnostic, Span } from '../diagnostics/index.ts';
import { lineIndex } from './line-column.ts';
import type { LikelyCause } from './mend.ts';
import * as sayYaml from './yaml-messages.ts';
import type { YamlFault } from './yaml-text.ts';

/**
 * Of all that is known about a file, what its writer needs: each cause once, sorted by place. After the first place
 * that YAML cannot read nothing is certain, so what the schema has to say is told only up to there.
 */
export function withoutCascades(
  text: string,
  yamlFaults: readonly YamlFault[],
  likelyCauses: readonly LikelyCause[],
  schemaFaults: readonly Diagnostic[],
): Diagnostic[] {
  const lineOf = lineIndex(text);
  const causes = likelyCauses.map(({ finding }) => finding);
  const line = ({ span }: Diagnostic) => lineOf(span.start).line;
  if (yamlFaults.length === 0) {
    const told = new Set(schemaFaults.map(line));
    const shown = causes.filter((cause) => told.has(line(cause)));
    const explained = new Set(shown.map(line));
    return sorted([...shown, ...schemaFaults.filter((fault) => !explained.has(line(fault)))]);
  }
  const firstCause = likelyCauses.reduce(
    (least, { from }) => Math.min(least, lineOf(from).line),
    Number.POSITIVE_INFINITY,
  );
  const [first] = [...yamlFaults].sort((a, b) => a.span.start - b.span.start);
  const unexplained =
    first === undefined || lineOf(first.span.start).line >= firstCause ? [] : [plainFault(text, first)];
  const shown = [...causes, ...unexplained];
  const limit = shown.map(line).reduce((least, at) => Math.min(least, at), firstCause);
  return sorted([...schemaFaults.filter((fault) => line(fault) < limit), ...shown]);
}

function plainFault(text: string, fault: YamlFault): Diagnostic {
  return { ...sayYaml.faultMessage(fault), severity: 'error', span: visible(text, fault.span) };
}

/** At most one line, with something to see in it: a fault at a line break is shown at the words before it. */
function visible(text: string, { start, end }: Span): Span {
  const [firstLine = ''] = text.slice(start, end).split(/\r?\n/, 1);
  if (/\S/.test(firstLine)) return { start, end: start + firstLine.trimEnd().length };
  let last = Math.min(start, text.length);
  while (last > 0 && /\s/.test(text.charAt(last - 1))) last--;
  return { start: Math.max(0, last - 1), end: last };
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start);
}
