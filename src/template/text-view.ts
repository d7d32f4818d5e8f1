import type { Run } from '../document/index.ts';
import { parseText } from '../plan/index.ts';

/** A printed line or other single stretch of words, for the `inline` helper. */
export type LineView = { runs: readonly Run[] };

/** A paragraph (level 0) or list item as the `text` helper prints it; `number` is typed before its words. */
export type TextView = { level: number; marker: string; number: string; runs: readonly Run[] };

/** A value in the text grammar as its paragraphs and list items. */
export function textViews(value: string): TextView[] {
  return parseText(value).map(({ level, marker, runs }) => ({ level, marker, number: '', runs: printedRuns(runs) }));
}

/** A value meant for one line: its paragraphs run together. */
export function lineView(value: string): LineView {
  return { runs: parseText(value).flatMap((block) => printedRuns(block.runs)) };
}

export function lineViews(values: readonly string[]): LineView[] {
  return values.map(lineView);
}

function printedRuns(runs: readonly { text: string; bold: boolean; italic: boolean }[]): Run[] {
  return runs.map(({ text, bold, italic }) => ({ text, ...(bold && { bold }), ...(italic && { italic }) }));
}
