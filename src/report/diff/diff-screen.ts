import type { Lang } from '../../diagnostics/index.ts';
import { type Block, GAP, table, text } from '../blocks.ts';
import type { TableCell } from '../table/types.ts';
import { targetsLine, tasksLine } from './counts.ts';
import { decisionBlocks, decisionsOf } from './decisions.ts';
import { type DiffReport, isFiltered } from './diff-report.ts';
import { titleLine, wantedLine } from './header.ts';
import { basisLine, documentLine, groupsLine, placesLine, unitsLine } from './other-lines.ts';
import { targetTable } from './target-table.ts';
import {
  deadlineLine,
  doubtLine,
  keptLine,
  type Line,
  leadLine,
  movedLine,
  newTasksLine,
  onlyOldLine,
  partsLine,
  renamedLine,
  wordingLine,
} from './task-lines.ts';

/** Which plans, and how many of what changed how. */
export function diffTotals(report: DiffReport, lang: Lang): Block[] {
  const lines = [wantedLine(report, lang), tasksLine(report, lang), targetsLine(report, lang)];
  return [text(titleLine(report, lang), 'strong'), ...lines.filter((line) => line !== '').map((line) => text(line))];
}

/** The totals, and how many changes want a decision. */
export function briefScreen(report: DiffReport, lang: Lang): Block[] {
  if (report.diff.changes.length === 0) return noChanges(report, lang);
  const count = decisionsOf(report, lang).length;
  const words = { vi: `Cần lãnh đạo cho ý kiến: ${count} việc.`, en: `For decision: ${count}.` }[lang];
  return [...diffTotals(report, lang), ...(count === 0 ? [] : [text(words)])];
}

/**
 * What changed: first what wants a decision, then targets, who leads, new work, the rest as counts. `isFull`: every
 * change follows with both texts, so nothing is left out that a reader would have to ask for.
 */
export function diffScreen(report: DiffReport, isFull: boolean, lang: Lang): Block[] {
  if (report.diff.changes.length === 0) return noChanges(report, lang);
  const lines = [
    ...deadlineLine(report, lang),
    ...leadLine(report, lang),
    ...renamedLine(report, lang),
    ...newTasksLine(report, lang),
    ...onlyOldLine(report, lang),
    ...partsLine(report, lang),
    ...movedLine(report, lang),
    ...basisLine(report, lang),
    ...(isFiltered(report.wanted) ? [] : [...groupsLine(report, lang), ...unitsLine(report, lang)]),
    ...placesLine('objective', report, lang),
    ...placesLine('section', report, lang),
    ...documentLine(report, lang),
    ...doubtLine(report, lang),
    ...wordingLine(report, isFull, lang),
    ...(isFiltered(report.wanted) ? [] : keptLine(report, lang)),
  ];
  return [
    ...diffTotals(report, lang),
    GAP,
    ...decisionBlocks(report, isFull, lang),
    ...targetTable(report, lang),
    ...(lines.length === 0 ? [] : [linesTable(lines)]),
  ];
}

function noChanges(report: DiffReport, lang: Lang): Block[] {
  const asked = wantedLine(report, lang);
  const title = text(titleLine(report, lang), 'strong');
  if (asked === '') return [title, text({ vi: 'Không có thay đổi.', en: 'No changes.' }[lang])];
  return [title, text(asked), text({ vi: 'Không có thay đổi nào như vậy.', en: 'No such changes.' }[lang])];
}

function linesTable(lines: readonly Line[]): Block {
  const rows = lines.map(({ label, words }): TableCell[] => [{ text: label, tone: 'strong' }, words]);
  const width = Math.max(...lines.map(({ label }) => label.length));
  return table({ columns: [{ title: '', min: width }, { title: '' }], rows });
}
