import type { Ending, Letterhead } from '../../document/index.ts';
import { endingColumns, letterheadLayout } from '../../layout/index.ts';
import { element, length, linesHtml, ruleHtml, runsHtml } from './markup.ts';
import type { Place } from './place.ts';

/**
 * The head of page 1: issuer on the left, quốc hiệu and tiêu ngữ on the right, number and place with date in a row
 * below (NĐ 30/2020, PL I, Phần I, Mục II.1–II.4).
 */
export function letterheadHtml(head: Letterhead, { frame, styles }: Place): string {
  const { columns, parent, issuer, issuerRule, mottoRule } = letterheadLayout(head, frame, styles);
  const cells = [
    linesHtml(parent, styles.parent) + linesHtml(issuer, styles.issuer) + ruleHtml(issuerRule, styles.rule),
    linesHtml(head.nation, styles.nation) + linesHtml(head.motto, styles.motto) + ruleHtml(mottoRule, styles.rule),
  ];
  if (head.number !== undefined || head.placeDate !== undefined) {
    cells.push(
      head.number === undefined ? '' : element('p', styles.number, runsHtml(head.number)),
      head.placeDate === undefined ? '' : element('p', styles.placeDate, runsHtml(head.placeDate)),
    );
  }
  return columnsHtml('letterhead', columns.mm, cells);
}

/** Nơi nhận beside the signature, never torn (NĐ 30/2020, PL I, Phần I, Mục II.7, II.9). */
export function endingHtml(ending: Ending, { frame, styles }: Place): string {
  const { recipients, signature } = ending;
  return columnsHtml('ending', endingColumns(ending, frame, styles).mm, [
    recipients === undefined
      ? ''
      : element('p', styles.recipientsLabel, runsHtml(recipients.label)) +
        linesHtml(recipients.lines, styles.recipients),
    signature === undefined
      ? ''
      : linesHtml([...signature.authority, ...signature.position], styles.position) +
        element('p', styles.signer, runsHtml(signature.signer)),
  ]);
}

/** Cells in columns of these widths, mm. */
function columnsHtml(name: string, widths: readonly number[], cells: readonly string[]): string {
  const columns = widths.map((width) => length(width, 'mm')).join(' ');
  const body = cells.map((cell) => `<div>${cell}</div>\n`).join('');
  return `<div class="${name}" style="grid-template-columns:${columns}">\n${body}</div>\n`;
}
