import type { Lang, Words } from '../diagnostics/index.ts';
import type { Path } from '../plan/index.ts';

/** A place of the source that a person should look at. `line` is 1-based. */
export type ImportNote<Reason = Words> = { readonly line: number; readonly text: string; readonly reason: Reason };

/**
 * What became of every word. `words` = `inPlan` + `printedByTemplate` + the words of `notPlaced`, where a word is a
 * stretch without white space, once pipes, separator rows, marks of emphasis and tags are taken away; bullets count.
 */
export type ImportReport<Reason = Words> = {
  readonly version: 1;
  readonly words: number;
  readonly inPlan: number;
  readonly printedByTemplate: number;
  readonly notPlaced: readonly ImportNote<Reason>[];
  readonly notes: readonly ImportNote<Reason>[];
  /** [line of the source, line of the written plan], both from 1; see `withPlanLines`. */
  readonly lines: readonly (readonly [number, number])[];
};

/** Where a value of the plan came from. `offset` is where in the value its text from `line` begins. */
export type Trace = { readonly path: Path; readonly offset: number; readonly line: number };

/**
 * The report with the pairs of lines, once the plan is written. `lineOf` gives the 1-based line of the written plan on
 * which the character at `offset` of the value at `path` stands, undefined where there is none.
 */
export function withPlanLines<Reason>(
  report: ImportReport<Reason>,
  trace: readonly Trace[],
  lineOf: (path: Path, offset: number) => number | undefined,
): ImportReport<Reason> {
  const lines: (readonly [number, number])[] = [];
  for (const { path, offset, line } of trace) {
    const planLine = lineOf(path, offset);
    if (planLine !== undefined) lines.push([line, planLine]);
  }
  return { ...report, lines: lines.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/** The report as programs read it: reasons in one language. */
export function reportIn(lang: Lang, report: ImportReport): ImportReport<string> {
  const inLang = (note: ImportNote): ImportNote<string> => ({ ...note, reason: note.reason[lang] });
  return { ...report, notPlaced: report.notPlaced.map(inLang), notes: report.notes.map(inLang) };
}
