import type { PlanDiff, Wanted } from '../../diff/index.ts';
import type { Path } from '../../plan/index.ts';
import { fold } from '../../text/index.ts';

/** One of the two plans as a report names it. */
export type ReportSide = {
  readonly file: string;
  readonly year: number | undefined;
  readonly subject: string;
  /** Number and symbol, “…” for what is open: 03/KH-KCNĐN. */
  readonly number: string;
  readonly office: string;
  /** Line of the value at a path, or of the words at an offset in it; counts from 1. */
  readonly lineAt: (path: Path, offset?: number) => number;
};

export type DiffReport = {
  readonly diff: PlanDiff;
  readonly old: ReportSide;
  readonly new: ReportSide;
  /** What a person asked to see, or not to see; the changes are filtered already. */
  readonly wanted?: Wanted;
};

/** Whether both plans are of one office: else what only one of them has is nobody's decision. */
export function isOneOffice({ old, new: fresh }: DiffReport): boolean {
  const name = (side: ReportSide): string => fold(side.office);
  return name(old) === '' || name(fresh) === '' || name(old) === name(fresh);
}

/** Whether only some changes were asked for, so that what is not told may have changed all the same. */
export function isFiltered(wanted: Wanted | undefined): boolean {
  return wanted?.only !== undefined || wanted?.ignore !== undefined;
}
