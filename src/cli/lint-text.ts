import type { Words } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import {
  findingOfReading,
  joinedLines,
  type LintResult,
  lintPlan,
  mayHoldRemarks,
  NOTHING_CHECKED,
  type Remark,
  readRemark,
  type Settings,
} from '../lint/index.ts';
import { documentName, understand } from '../model/index.ts';
import { type ReadPlan, readPlan } from '../source/index.ts';

export type LintedText = LintResult & {
  /** The text that the findings' spans count in. */
  readonly text: string;
  /** The plan's own name: “Kế hoạch 03/KH-KCNĐN đã ký ngày 16/01/2023”. */
  readonly title?: Words;
};

/** Text of a plan file → findings: what every way of linting (command, editor, fix) does. Pure; never throws. */
export function lintText(written: string, directory: Directory | undefined, settings: Settings): LintedText {
  return lintRead(readPlan(written), directory, settings);
}

/** The same for a plan that has been read. */
export function lintRead(read: ReadPlan, directory: Directory | undefined, settings: Settings): LintedText {
  const { text, diagnostics, comments } = read;
  if (read.plan === undefined) {
    const findings = diagnostics.map((diagnostic) => findingOfReading(diagnostic, text));
    return { text, findings, checked: NOTHING_CHECKED, isIssued: false, hasDirectory: directory !== undefined };
  }
  const { plan, places } = joinedLines(read.plan, read.places);
  const model = understand(plan, directory);
  const remarks = remarksOf({ text, comments });
  return {
    text,
    title: documentName(model),
    ...lintPlan({ text, places, model, diagnostics, remarks, directory }, settings),
  };
}

/** The comments of a file that speak to lint. */
export function remarksOf({ text, comments }: Pick<ReadPlan, 'text' | 'comments'>): Remark[] {
  if (!mayHoldRemarks(text)) return [];
  return comments().flatMap(({ text: comment, span, covers }) => readRemark(comment, span, covers) ?? []);
}
