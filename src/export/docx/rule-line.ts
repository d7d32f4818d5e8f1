import type { Run } from '../../document/index.ts';
import { measures, type ParagraphStyle, textWidth, twips } from '../../layout/index.ts';
import { paragraphXml } from './xml.ts';

/** Length of a printed line in mm, each run measured with its own weight. */
export function lineWidth(runs: readonly Run[], style: ParagraphStyle): number {
  return runs.reduce(
    (sum, run) =>
      sum +
      textWidth(run.text, {
        size: style.size,
        bold: style.bold || run.bold === true,
        italic: style.italic || run.italic === true,
      }),
    0,
  );
}

/** A centred line `length` mm long: the upper border of a paragraph without text, as low as a paragraph can be. */
export function ruleXml(length: number, width: number, style: ParagraphStyle): string {
  const left = Math.max(0, Math.round((width - twips(length)) / 2));
  return paragraphXml(style, [], { rule: [left, left] });
}

/** Length in mm of the rule under a text centred in `width` twips: a share of the last line it is printed on. */
export function shareOfLastLine(runs: readonly Run[], width: number, style: ParagraphStyle): number {
  return measures.ruleShare * lastLine(runs, (width * 25.4) / 1440, style);
}

/** Length of the last line, where the text may wrap at `width` mm. */
function lastLine(runs: readonly Run[], width: number, style: ParagraphStyle): number {
  const whole = lineWidth(runs, style);
  if (whole <= width) return whole;
  const words = runs.flatMap((run) => run.text.split(/ +/).map((text) => ({ ...run, text })));
  let line = 0;
  for (const word of words) {
    const length = lineWidth([word], style);
    const space = lineWidth([{ ...word, text: ' ' }], style);
    line = line > 0 && line + space + length <= width ? line + space + length : length;
  }
  return line;
}
