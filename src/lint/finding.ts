import type { Diagnostic, Fix, Span, Words } from '../diagnostics/index.ts';
import { type Model, placeReader } from '../model/index.ts';
import type { Path } from '../plan/index.ts';
import type { MeantEdit } from './meant-plan.ts';
import type { Places } from './places.ts';
import type { At, ProposedFix, Report, Rule } from './rule.ts';

/** A finding with what baseline and reports need besides. */
export type Finding = Diagnostic & {
  readonly where: Words;
  /** The task or section it is about, and the marked words: what is the same finding after the plan has moved on. */
  readonly about: string;
  readonly marked: string;
  /** The marked words are of the plan's text, and not the place where something is absent. */
  readonly marksWords: boolean;
  /** Where the text is written that holds the marked words. */
  readonly value?: Span;
  /** Found by reading the file, or by a rule. */
  readonly source: 'reading' | 'rule';
  /** What the fix of a rule wants of the values. */
  readonly meant?: readonly MeantEdit[];
  /** The reason for which it is not shown. */
  readonly suppressed?: string;
};

type Maker = {
  readonly make: (rule: Rule, report: Report, severity: Diagnostic['severity']) => Finding;
  readonly spanOf: (at: At) => Span;
};

/** Makes findings of what rules report about one plan: places in its file, the place on paper, fixes as edits. */
export function findingMaker(model: Model, text: string, places: Places): Maker {
  const placeOf = placeReader(model);
  const spanOf = ({ path, start, end }: At): Span =>
    (start === undefined || end === undefined ? undefined : places.within(path, start, end)) ?? places.nearest(path);
  let tasks: ReadonlyMap<string, string> | undefined;
  const taskAround = (path: Path): string | undefined => {
    tasks ??= new Map(model.tasks.map((task) => [task.path.join('/'), task.id ?? task.number]));
    for (let length = path.length; length > 2; length--) {
      const task = tasks.get(path.slice(0, length).join('/'));
      if (task !== undefined) return task;
    }
    return undefined;
  };
  const make: Maker['make'] = (rule, report, severity) => {
    const span = spanOf(report.at);
    const where = report.where ?? placeOf(report.at.path, report.at.start);
    const marksWords = report.at.start !== undefined || typeof valueAt(model.file, report.at.path) === 'string';
    const value = marksWords ? places.value(report.at.path) : undefined;
    return {
      rule: rule.id,
      severity,
      message: report.message,
      ...(report.hint && { hint: report.hint }),
      ...(rule.clause !== undefined && { clause: rule.clause }),
      span,
      where,
      ...(report.related?.length && {
        related: report.related.map(({ at, message }) => ({ span: spanOf(at), message })),
      }),
      ...(report.fix && fixOf(report.fix, rule, { spanOf, places, file: model.file })),
      about: taskAround(report.at.path) ?? placeOf(report.at.path).vi,
      marked: text.slice(span.start, span.end).normalize('NFC'),
      marksWords,
      ...(value && { value }),
      source: 'rule',
    };
  };
  return { make, spanOf };
}

type FixPlaces = { readonly spanOf: (at: At) => Span; readonly places: Places; readonly file: unknown };

/** The fix as edits of the file, in the quoting of each text, and what it wants of the values; none where a text cannot hold it. */
function fixOf(
  fix: ProposedFix,
  rule: Rule,
  { spanOf, places, file }: FixPlaces,
): { fix?: Fix; meant?: readonly MeantEdit[] } {
  if (rule.fix === 'none') throw new Error(`${rule.id} declares no fix and proposes one.`);
  const edits = fix.edits.flatMap(({ at, text }) => {
    const words = places.spelled(at.path, text);
    return words === undefined ? [] : [{ ...spanOf(at), text: words }];
  });
  if (edits.length < fix.edits.length) return {};
  const meant = fix.edits.map(({ at: { path, start, end }, text }): MeantEdit => {
    const value = valueAt(file, path);
    return { path, start: start ?? 0, end: end ?? (typeof value === 'string' ? value.length : 0), text };
  });
  return { fix: { title: fix.title, safety: fix.safety ?? rule.fix, edits }, meant };
}

/** What reading found, as a finding of the level that reading gave it. */
export function findingOfReading(diagnostic: Diagnostic, text: string): Finding {
  const where = diagnostic.where ?? { vi: 'Tệp kế hoạch', en: 'The file' };
  const marked = text.slice(diagnostic.span.start, diagnostic.span.end).normalize('NFC');
  const value = { start: 0, end: text.length };
  return { ...diagnostic, where, about: where.vi, marked, marksWords: true, value, source: 'reading' };
}

function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return at;
}
