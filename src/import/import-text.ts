import type { PlanFile } from '../plan/index.ts';
import { type Mark, marksOf } from './doubts.ts';
import { draftPlan } from './draft/plan-file.ts';
import { DraftWriter } from './draft/writer.ts';
import { Ledger } from './ledger.ts';
import type { SourceBlock } from './reader/block.ts';
import { readText } from './reader/text.ts';
import { recogniseDocument } from './recognise/document.ts';
import type { ImportReport, Trace } from './report.ts';

export type Imported = {
  readonly plan: PlanFile;
  /** Without pairs of lines: they are known once the plan is written, see `withPlanLines`. */
  readonly report: ImportReport;
  readonly trace: readonly Trace[];
  /** Values that may have been torn or lost. */
  readonly marks: readonly Mark[];
};

/** The text of a published or drafted plan as a plan, and what became of each of its words. Never throws. */
export function importText(text: string): Imported {
  return importBlocks(readText(text));
}

/** What any reader made of a file, as a plan. */
export function importBlocks(blocks: readonly SourceBlock[]): Imported {
  const ledger = new Ledger();
  const writer = new DraftWriter(ledger);
  const plan = draftPlan(recogniseDocument(blocks, ledger), writer);
  const marks = marksOf(ledger.doubts, writer.trace, plan);
  return { plan, report: ledger.settle(blocks), trace: writer.trace, marks };
}
