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

/** Length in mm of the short rule under a line: a third to a half of it (NĐ 30/2020, PL I, Phần I, Mục II.2, II.5). */
export function shareOfLine(runs: readonly Run[], style: ParagraphStyle): number {
  return measures.ruleShare * lineWidth(runs, style);
}

/** As `shareOfLine`, for a text that may wrap at `width` twips: of the last line it is printed on. */
export function shareOfLastLine(runs: readonly Run[], width: number, style: ParagraphStyle): number {
  return shareOfLine(wrap(runs, mm(width), style).at(-1) ?? [], style);
}

/** A line as it is, or, where it is longer than `width` twips, as few lines of nearly equal length as it takes. */
export function balancedLines(runs: readonly Run[], width: number, style: ParagraphStyle): readonly (readonly Run[])[] {
  const whole = lineWidth(runs, style);
  const room = mm(width);
  if (whole <= room) return [runs];
  const fewest = wrap(runs, room, style);
  for (let narrow = whole / fewest.length; narrow < room; narrow += room / 40) {
    const lines = wrap(runs, narrow, style);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

function wrap(runs: readonly Run[], width: number, style: ParagraphStyle): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const run of runs) {
    for (const text of run.text.split(/(?<= )/)) {
      const word = { ...run, text };
      const trimmed = { ...run, text: text.trimEnd() };
      if (line.length > 0 && lineWidth([...line, trimmed], style) > width) {
        lines.push(line);
        line = [];
      }
      line.push(word);
    }
  }
  return [...lines, line].map(joinRuns);
}

/** Words of one emphasis back to one run; no space at the end of the line. */
function joinRuns(words: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last !== undefined && last.bold === word.bold && last.italic === word.italic) {
      runs[runs.length - 1] = { ...last, text: last.text + word.text };
    } else runs.push(word);
  }
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs;
}

function mm(twips: number): number {
  return (twips * 25.4) / 1440;
}
