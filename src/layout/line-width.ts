import type { Lines, Run } from '../document/index.ts';
import { measures, type ParagraphStyle } from './style-table.ts';
import { textWidth } from './text-width.ts';

/** Length of a printed line in mm, each run measured with its own weight on top of the style's. */
export function lineWidth(runs: readonly Run[], style: ParagraphStyle): number {
  let sum = 0;
  for (const { text, bold, italic } of runs) {
    sum += textWidth(text, {
      size: style.size,
      bold: style.bold || bold === true,
      italic: style.italic || italic === true,
    });
  }
  return sum;
}

/** Length in mm of the longest of some lines; 0 for none. */
export function longestLine(lines: Lines, style: ParagraphStyle): number {
  return lines.reduce((longest, line) => Math.max(longest, lineWidth(line, style)), 0);
}

/**
 * Length in mm of the short rule under lines as they are printed: a third to a half of the last of them
 * (NĐ 30/2020, PL I, Phần I, Mục II.2, II.5). 0 under none.
 */
export function ruleLength(printed: Lines, style: ParagraphStyle): number {
  return measures.ruleShare * lineWidth(printed.at(-1) ?? [], style);
}
