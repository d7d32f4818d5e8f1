import type { Severity, Words } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import type { Model, PrintedText } from '../model/index.ts';
import type { Path } from '../plan/index.ts';

export type Level = Severity | 'off';

/** Which paper is judged: a draft, the paper that goes to the leader, or one that is or should be issued. */
export type Stage = 'draft' | 'for-signature' | 'final';

/** What a fault weighs while a plan is drafted, and once it is to be signed or issued. */
export type Levels = { readonly draft: Level; readonly final: Level };

/** A value of the plan, or the words [start, end) of its text. */
export type At = { readonly path: Path; readonly start?: number; readonly end?: number };

/** Words [start, end) of a printed text. */
export type WordAt = { readonly text: PrintedText; readonly span: readonly [start: number, end: number] };

export type ProposedFix = {
  readonly title: Words;
  /** Words of texts and what stands there instead. */
  readonly edits: readonly { readonly at: At; readonly text: string }[];
  /** Only where it differs from what the rule declares. */
  readonly safety?: 'safe' | 'unsafe';
};

export type Report = {
  readonly at: At;
  /** What stands there and what it contradicts; two lines at most. */
  readonly message: Words;
  /** What to write instead: begins with Sửa, Bổ sung, Bỏ, Thống nhất, or Kiểm tra where a person must look. */
  readonly hint?: Words;
  /** One of the rule's `severities`, where the fault weighs otherwise than by default. */
  readonly as?: string;
  readonly related?: readonly { readonly at: At; readonly message: Words }[];
  readonly fix?: ProposedFix;
  /** The place in the reader's terms, where it is not simply that of `at`. */
  readonly where?: Words;
};

export type OptionSpec =
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
      readonly about: Words;
    }
  | { readonly type: 'texts'; readonly default: readonly string[]; readonly about: Words };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K] extends { type: 'integer' } ? number : readonly string[];
};

/** What a rule may look at. Everything is read-only; nothing touches disk or clock. */
export type Facts = {
  readonly model: Model;
  readonly stage: Stage;
  /** A preset names the stage; else it is only concluded from the plan, which may be an old one. */
  readonly isAskedFor: boolean;
  /** The office's directory of units; without one no rule speaks of unknown names. */
  readonly directory: Directory | undefined;
  /** First and last day on which the plan may have been issued, ISO; both are its day where that is given. */
  readonly issued: { readonly first: string; readonly last: string } | undefined;
  /** Printed words that the file writes in decomposed form, which the plan as read no longer shows. */
  readonly decomposed: () => readonly WordAt[];
  /** Words, abbreviations and foreign words that the office's config declares right. */
  readonly words: ReadonlySet<string>;
  /** Names in the form that the office's config gives them. */
  readonly names: readonly string[];
  /** What the office's config would rather have written. */
  readonly replacements: readonly { readonly from: string; readonly to: string; readonly why?: string }[];
};

export type Check<S extends OptionSpecs = OptionSpecs> = Facts & {
  readonly options: OptionValues<S>;
  readonly report: (finding: Report) => void;
};

/** A fragment of a plan (YAML; `ccht: 1` and `year: 2023` are added where they are missing). */
export type GoodExample = {
  readonly plan: string;
  readonly units?: string;
  readonly stage?: Stage;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the office's config says. */
  readonly config?: Partial<Pick<Facts, 'names' | 'replacements'>> & { readonly words?: readonly string[] };
};

export type BadExample = GoodExample & {
  /** The marked words of each finding, in order of the file. */
  readonly finds: readonly string[];
  /** The fragment after the fixes of this rule, where it has some. */
  readonly fixed?: string;
};

type Definition<S extends OptionSpecs> = {
  /** Kebab-case; names the fault; never changes. */
  readonly id: string;
  /** One line, without a full stop: what is found. */
  readonly summary: Words;
  /** Why it matters and what is deliberately not found. Plain text, a few sentences. */
  readonly why: Words;
  /** The clause or the basis: `NĐ 30/2020, PL I, Mục II.6`. */
  readonly clause?: string;
  readonly severity: Levels;
  /** Faults that weigh otherwise, each with when it is that. */
  readonly severities?: Readonly<Record<string, Levels & { readonly about: Words }>>;
  readonly fix: 'none' | 'safe' | 'unsafe';
  /** Judges how words are written: silent where import marked them as torn or doubtful. */
  readonly isAboutForm?: boolean;
  /** A paper with such a fault is none: under the presets for-signature and final no config changes its level. */
  readonly isBinding?: boolean;
  readonly options?: S;
  /** For tests, `--explain` and the list of rules: a run makes none of them. */
  readonly examples: () => { readonly good: readonly GoodExample[]; readonly bad: readonly BadExample[] };
  readonly check: (check: Check<S>) => void;
};

/** A rule as the engine runs it. */
export type Rule = Omit<Definition<OptionSpecs>, 'check'> & {
  readonly run: (facts: Facts, options: Readonly<Record<string, unknown>>, report: (finding: Report) => void) => void;
};

/** Makes a rule; options that the config does not set have their defaults. */
export function rule<const S extends OptionSpecs = Record<never, never>>({
  check,
  ...definition
}: Definition<S>): Rule {
  const specs: OptionSpecs = definition.options ?? {};
  const given = Object.entries(specs);
  const defaults = Object.fromEntries(given.map(([name, spec]) => [name, spec.default]));
  return {
    ...definition,
    run: (facts, options, report) => {
      // The config's schema is made from the same specs and has been checked.
      const values = (given.length === 0 ? defaults : { ...defaults, ...options }) as OptionValues<S>;
      const { model, stage, isAskedFor, directory, issued, decomposed, words, names, replacements } = facts;
      // Written out: to spread the facts takes longer than many a rule.
      check({
        model,
        stage,
        isAskedFor,
        directory,
        issued,
        decomposed,
        words,
        names,
        replacements,
        options: values,
        report,
      });
    },
  };
}

/** The words [start, end) of a printed text; the whole text without them. */
export function inText(text: PrintedText, span?: readonly [start: number, end: number]): At {
  return span === undefined
    ? { path: text.path, start: 0, end: text.text.length }
    : { path: text.path, start: span[0], end: span[1] };
}
