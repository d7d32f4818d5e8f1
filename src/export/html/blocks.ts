import type { Block, Lines } from '../../document/index.ts';
import { cellRuns, headingStyle, type ParagraphStyle } from '../../layout/index.ts';
import type { Place } from './frame.ts';
import { element, joinedLines, labelled, linesHtml, runsHtml } from './markup.ts';
import { ruleHtml, shareOfLastLine } from './rule-line.ts';
import { endingHtml, letterheadHtml } from './side-by-side.ts';
import { tableHtml } from './table.ts';

/** A block as HTML. The return type keeps the list of kinds complete: one without a case does not compile. */
export function blockHtml(block: Block, place: Place): string {
  const { styles } = place;
  switch (block.kind) {
    case 'letterhead':
      return letterheadHtml(block, place);
    case 'title':
      return joinedLines('h1', block.lines, styles.title);
    case 'subject':
      return joinedLines('p', block.lines, styles.subject) + ruleBelow(block, styles.subject, place);
    case 'attached':
      return joinedLines('p', block.lines, styles.attached) + ruleBelow(block, styles.attached, place);
    case 'appendix-label':
      return linesHtml(block.lines, styles.appendixLabel);
    case 'appendix-title':
      return joinedLines('h1', block.lines, styles.appendixTitle) + ruleBelow(block, styles.appendixTitle, place);
    case 'authority':
      return linesHtml(block.lines, styles.authority);
    case 'basis':
      return element('p', styles.basis, runsHtml(block.runs));
    case 'command':
      return linesHtml(block.lines, styles.command);
    case 'article':
      return element('p', styles.article, runsHtml(labelled(block.label, block.runs, true)));
    case 'heading':
      return element(
        `h${Math.min(block.level + 1, 6)}`,
        styles[headingStyle(block.level)],
        runsHtml(labelled(block.number, block.runs)),
      );
    case 'paragraph':
      return element('p', styles.paragraph, runsHtml(cellRuns(block)));
    case 'item':
      return element('p', block.level === 1 ? styles.item1 : styles.item2, runsHtml(cellRuns(block)));
    case 'end-mark':
      return element('p', styles.endMark, runsHtml(block.runs));
    case 'table':
      return tableHtml(block, place);
    case 'ending':
      return endingHtml(block, place);
  }
}

type Ruled = { readonly lines: Lines; readonly rule: boolean };

function ruleBelow({ lines, rule }: Ruled, style: ParagraphStyle, { frame, styles }: Place): string {
  return rule ? ruleHtml(shareOfLastLine(lines, frame.width, style), styles.ruleAfterTitle) : '';
}
