import type { Block, Lines } from '../../document/index.ts';
import { balancedLines, cellRuns, headingStyle, type ParagraphStyle, ruleLength } from '../../layout/index.ts';
import { element, joinedLines, labelled, linesHtml, ruleHtml, runsHtml } from './markup.ts';
import type { Place } from './place.ts';
import { endingHtml, letterheadHtml } from './side-by-side.ts';
import { tableHtml } from './table.ts';

/** A block as HTML. The return type keeps the list of kinds complete: one without a case does not compile. */
export function blockHtml(block: Block, place: Place): string {
  const { frame, styles } = place;
  switch (block.kind) {
    case 'letterhead':
      return letterheadHtml(block, place);
    case 'title':
      return joinedLines('h1', balancedLines(block.lines, frame.width, styles.title), styles.title);
    case 'subject':
      return ruledHtml('p', block, styles.subject, place);
    case 'attached':
      return ruledHtml('p', block, styles.attached, place);
    case 'appendix-label':
      return linesHtml(block.lines, styles.appendixLabel);
    case 'appendix-title':
      return ruledHtml('h1', block, styles.appendixTitle, place);
    case 'authority':
      return linesHtml(balancedLines(block.lines, frame.width, styles.authority), styles.authority);
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

/** Lines over the whole width, with the short rule under them where they have one. */
function ruledHtml(name: string, { lines, rule }: Ruled, style: ParagraphStyle, { frame, styles }: Place): string {
  const printed = balancedLines(lines, frame.width, style);
  const html = joinedLines(name, printed, style);
  return rule ? html + ruleHtml(ruleLength(printed, style), styles.ruleAfterTitle) : html;
}
