import type { Diagnostic } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import type { Model } from '../model/index.ts';
import { STATUS_KNOWN_UNTIL } from '../registry/index.ts';
import { documentKey } from './cited-documents.ts';
import { decomposedWords } from './decomposed-words.ts';
import { certain, doubted, doubtfulPlaces } from './doubtful-places.ts';
import { type Finding, findingMaker, findingOfReading } from './finding.ts';
import { issuedBetween } from './issued-between.ts';
import { knownDocument } from './known-document.ts';
import type { Places } from './places.ts';
import type { Remark } from './remarks.ts';
import type { Facts, Stage } from './rule.ts';
import { rules } from './rules/index.ts';
import { isOn, levelOf, optionsOf, type Settings, stageNamed, stageOf } from './settings.ts';
import { suppress } from './suppress.ts';
import { undecidedPlaces } from './undecided-places.ts';

export type LintInput = {
  readonly text: string;
  readonly places: Places;
  readonly model: Model;
  /** What reading the file found: kept as findings, of the level reading gave them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly remarks: readonly Remark[];
  readonly directory: Directory | undefined;
};

export type Checked = {
  readonly tasks: number;
  readonly citations: number;
  readonly citationsKnown: number;
  /** The last day that the list of known documents speaks of, ISO. */
  readonly knownUntil: string;
};

/** Of a file that could not be read. */
export const NOTHING_CHECKED: Checked = { tasks: 0, citations: 0, citationsKnown: 0, knownUntil: STATUS_KNOWN_UNTIL };

export type LintResult = {
  /** Sorted by place; those that remarks suppress have their reason and are not to be shown or counted. */
  readonly findings: readonly Finding[];
  readonly checked: Checked;
  /** The plan has been issued: what is found is for a correction or for next year. */
  readonly isIssued: boolean;
  readonly hasDirectory: boolean;
};

/** Runs every rule that the settings switch on over one plan. Pure; never throws on any plan. */
export function lintPlan(input: LintInput, settings: Settings): LintResult {
  const { model, text, places, diagnostics, remarks, directory } = input;
  const stage = stageOf(settings.preset, model.isIssued);
  const shared = {
    stage,
    isAskedFor: stageNamed(settings.preset) !== undefined,
    directory,
    issued: issuedBetween(model),
    decomposed: () => decomposedWords(text, model.texts, places),
    words: new Set(settings.words),
    names: settings.names,
    replacements: settings.replacements,
  };
  const factsOn = (judged: Model): Facts => ({ model: judged, ...shared });
  const findings = diagnostics.map((diagnostic) => findingOfReading(weighed(diagnostic, stage), text));
  const { make, spanOf } = findingMaker(model, text, places);
  const doubtful = doubtfulPlaces(remarks, model, places);
  const facts = factsOn(model);
  const factsOfForm = factsOn(doubtful.model);
  for (const rule of rules) {
    if (!isOn(rule, stage, settings)) continue;
    const seen = new Set<string>();
    const isAboutForm = rule.isAboutForm === true;
    const mayBeDoubtful = isAboutForm && !doubtful.isNone;
    rule.run(isAboutForm ? factsOfForm : facts, optionsOf(rule, settings), (given) => {
      const severity = levelOf(rule, given.as, stage, settings);
      const report = mayBeDoubtful ? certain(given, (at) => doubtful.holds(spanOf(at))) : given;
      if (severity === 'off' || report === undefined) return;
      const finding = make(rule, report, severity);
      const key = `${finding.span.start}:${finding.span.end}:${finding.message.en}`;
      if (!seen.has(key)) findings.push(doubtful.holds(finding.span) ? doubted(finding) : finding);
      seen.add(key);
    });
  }
  findings.push(...undecidedPlaces(input, settings, stage));
  const after = suppress(findings, remarks, { idle: doubtful.idle, text, settings, stage });
  return {
    findings: after.sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
    ),
    checked: { ...NOTHING_CHECKED, tasks: model.tasks.length, ...citationsChecked(model) },
    isIssued: model.isIssued,
    hasDirectory: directory !== undefined,
  };
}

/** Words that no column prints are lost on the paper itself: there they weigh more than in a draft. */
function weighed(diagnostic: Diagnostic, stage: Stage): Diagnostic {
  return stage !== 'draft' && UNPRINTED.has(diagnostic.rule) ? { ...diagnostic, severity: 'error' } : diagnostic;
}

const UNPRINTED: ReadonlySet<string> = new Set(['cell-unknown', 'column-missing', 'column-unknown', 'row-too-long']);

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
