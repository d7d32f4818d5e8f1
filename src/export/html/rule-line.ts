import type { Lines, Run } from '../../document/index.ts';
import { measures, type ParagraphStyle, textWidth } from '../../layout/index.ts';
import { length } from './markup.ts';

/** Length of a printed line in mm, each run measured with its own weight. */
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

/** A centred line `mm` long, in the style of its place. It is decoration: a reader for the blind passes over it. */
export function ruleHtml(mm: number, style: ParagraphStyle): string {
  return `<hr class="${style.id}" style="width:${length(mm, 'mm')}" aria-hidden="true">\n`;
}

/** Length in mm of the rule under lines centred in `width` mm: a share of the last printed line. */
export function shareOfLastLine(lines: Lines, width: number, style: ParagraphStyle): number {
  return measures.ruleShare * lastLine(lines.at(-1) ?? [], width, style);
}

function lastLine(runs: readonly Run[], width: number, style: ParagraphStyle): number {
  const whole = lineWidth(runs, style);
  if (whole <= width) return whole;
  const space = lineWidth([{ text: ' ' }], style);
  let line = 0;
  for (const run of runs) {
    for (const text of run.text.split(/ +/)) {
      const word = lineWidth([{ ...run, text }], style);
      line = line > 0 && line + space + word <= width ? line + space + word : word;
    }
  }
  return line;
}
