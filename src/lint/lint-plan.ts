import type { Diagnostic, Fix, Span, Words } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import { type Model, placeReader } from '../model/index.ts';
import type { Path } from '../plan/index.ts';
import { documentKey } from './cited-documents.ts';
import { issuedBetween } from './issued-between.ts';
import { knownDocument } from './known-document.ts';
import type { MeantEdit } from './meant-plan.ts';
import { FROM_IMPORT, type Remark } from './remarks.ts';
import type { At, Facts, ProposedFix, Report, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { isOn, levelOf, optionsOf, type Settings, stageOf } from './settings.ts';
import { suppress } from './suppress.ts';

/** Where values stand in the plan's file; what reading a plan gives. */
export type Places = {
  readonly nearest: (path: Path) => Span;
  readonly within: (path: Path, start: number, end: number) => Span | undefined;
  readonly value: (path: Path) => Span | undefined;
  readonly spelled: (path: Path, words: string) => string | undefined;
};

/** A finding with what baseline and reports need besides. */
export type Finding = Diagnostic & {
  readonly where: Words;
  /** The task or place it is about, and the marked words: what is the same finding after the file has moved on. */
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

export type LintInput = {
  readonly text: string;
  readonly places: Places;
  readonly model: Model;
  /** What reading the file found: kept as findings, of the level reading gave them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly remarks: readonly Remark[];
  readonly directory: Directory | undefined;
};

export type LintResult = {
  /** Sorted by place; those that remarks suppress have their reason and are not to be shown or counted. */
  readonly findings: readonly Finding[];
  readonly checked: { readonly tasks: number; readonly citations: number; readonly citationsKnown: number };
  /** The plan has been issued: what is found is for a correction or for next year. */
  readonly isIssued: boolean;
  readonly hasDirectory: boolean;
};

/** Runs every rule that the settings switch on over one plan. Pure; never throws on any plan. */
export function lintPlan(input: LintInput, settings: Settings): LintResult {
  const { model, text, diagnostics, directory } = input;
  const stage = stageOf(settings.preset, model.isIssued);
  const facts: Facts = {
    model,
    stage,
    directory,
    issued: issuedBetween(model),
    words: new Set(settings.words),
    names: settings.names,
    replacements: settings.replacements,
  };
  const findings = diagnostics.map((diagnostic) => fromReading(diagnostic, text));
  const make = findingMaker(input);
  for (const rule of rules) {
    if (!isOn(rule, stage, settings)) continue;
    const seen = new Set<string>();
    rule.run(facts, optionsOf(rule, settings), (report) => {
      const severity = levelOf(rule, report.as, stage, settings);
      if (severity === 'off') return;
      const finding = make(rule, report, severity);
      const key = `${finding.span.start}:${finding.span.end}:${finding.message.en}`;
      if (rule.isAboutForm === true && isDoubtful(finding.span, input.remarks)) return;
      if (!seen.has(key)) findings.push(finding);
      seen.add(key);
    });
  }
  const ids = new Set([...rules.map(({ id }) => id), ...diagnostics.map(({ rule }) => rule)]);
  const after = suppress(findings, input.remarks, { ids, text, settings, stage });
  return {
    findings: after.sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
    ),
    checked: { tasks: model.tasks.length, ...citationsChecked(model) },
    isIssued: model.isIssued,
    hasDirectory: directory !== undefined,
  };
}

type Maker = (rule: Rule, report: Report, severity: Diagnostic['severity']) => Finding;

function findingMaker({ model, text, places, remarks }: LintInput): Maker {
  const placeOf = placeReader(model);
  const spanOf = ({ path, start, end }: At): Span =>
    (start === undefined || end === undefined ? undefined : places.within(path, start, end)) ?? places.nearest(path);
  const tasks = new Map(model.tasks.map((task) => [task.path.join('/'), task.id ?? task.number]));
  const taskAround = (path: Path): string | undefined => {
    for (let length = path.length; length > 2; length--) {
      const task = tasks.get(path.slice(0, length).join('/'));
      if (task !== undefined) return task;
    }
    return undefined;
  };
  return (rule, report, severity) => {
    const span = spanOf(report.at);
    const where = report.where ?? placeOf(report.at.path, report.at.start);
    const hint = isDoubtful(span, remarks) ? FROM_IMPORT : report.hint;
    const marksWords = report.at.start !== undefined || typeof valueAt(model.file, report.at.path) === 'string';
    const value = marksWords ? places.value(report.at.path) : undefined;
    return {
      rule: rule.id,
      severity,
      message: report.message,
      ...(hint && { hint }),
      ...(rule.clause !== undefined && { clause: rule.clause }),
      span,
      where,
      ...(report.related && {
        related: report.related.map(({ at, message }) => ({ span: spanOf(at), message })),
      }),
      ...(report.fix && fixOf(report.fix, rule, { spanOf, places, file: model.file })),
      about: taskAround(report.at.path) ?? where.vi,
      marked: text.slice(span.start, span.end).normalize('NFC'),
      marksWords,
      ...(value && { value }),
      source: 'rule',
    };
  };
}

type FixPlaces = { readonly spanOf: (at: At) => Span; readonly places: Places; readonly file: unknown };

/** The fix as edits of the file, in the quoting of each text, and what it wants of the values; none where that holds no such words. */
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

function fromReading(diagnostic: Diagnostic, text: string): Finding {
  const where = diagnostic.where ?? { vi: 'Tệp kế hoạch', en: 'The file' };
  const marked = text.slice(diagnostic.span.start, diagnostic.span.end).normalize('NFC');
  return { ...diagnostic, where, about: where.vi, marked, marksWords: true, source: 'reading' };
}

function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return at;
}

function isDoubtful(span: Span, remarks: readonly Remark[]): boolean {
  return remarks.some(
    ({ kind, covers }) => kind === 'doubtful' && covers.start <= span.start && span.start < covers.end,
  );
}

/** How many documents a plan cites, and how many of them the list of known documents has. */
function citationsChecked(model: Model): { citations: number; citationsKnown: number } {
  const known = new Map<string, boolean>();
  for (const found of model.citations) {
    const { type, number, symbol, title } = found.what;
    const key = documentKey(found.what) ?? `${type} ${number ?? title ?? ''}/${symbol ?? ''}`;
    known.set(key, known.get(key) === true || knownDocument(found).kind === 'known');
  }
  return { citations: known.size, citationsKnown: [...known.values()].filter(Boolean).length };
}
