import { type AgencyNames, agencyNames } from './agency-names.ts';
import { isInForce } from './basis.ts';
import { type StarterKind, starterKind } from './kinds.ts';
import type { StarterAnswers } from './types.ts';
import { lowerFirst } from './yaml-lines.ts';

/** Dots for what is not known yet: a placeholder that lint tells of. */
const BLANK = '……';

/** What the parts of a starter plan are written from. */
export type Facts = StarterAnswers & {
  readonly names: AgencyNames;
  readonly kind: StarterKind;
  /** Lines of the legal basis that hold in the plan's year. */
  readonly basis: readonly string[];
  /** In a sentence: “Sở Nội vụ”, dots where it is not known. */
  readonly office: string;
  /** “cải cách hành chính năm 2027”. */
  readonly matter: string;
};

export function factsOf(answers: StarterAnswers): Facts {
  const names = agencyNames(answers.issuer);
  const kind = starterKind(answers.subject);
  return {
    ...answers,
    names,
    kind,
    basis: kind.basis.filter((line) => isInForce(line, answers.year)),
    office: names.called === '' ? BLANK : names.called,
    matter: `${lowerFirst(answers.subject)} năm ${answers.year}`,
  };
}
