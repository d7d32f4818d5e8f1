import type { Ending, Letterhead } from '../../document/index.ts';
import { measures } from '../../layout/index.ts';
import type { Place } from './frame.ts';
import { element, length, linesHtml, runsHtml } from './markup.ts';
import { lineWidth, longestLine, ruleHtml, shareOfLastLine } from './rule-line.ts';

/**
 * The head of page 1: issuer on the left, quốc hiệu and tiêu ngữ on the right, number and place with date in a row
 * below (NĐ 30/2020, PL I, Phần I, Mục II.1–II.4).
 */
export function letterheadHtml(head: Letterhead, place: Place): string {
  const { styles } = place;
  const left = letterheadLeft(head, place);
  const motto = lineWidth(head.motto.at(-1) ?? [], styles.motto);
  const cells = [
    linesHtml(head.parent, styles.parent) +
      linesHtml(head.issuer, styles.issuer) +
      ruleHtml(shareOfLastLine(head.issuer, left, styles.issuer), styles.rule),
    linesHtml(head.nation, styles.nation) + linesHtml(head.motto, styles.motto) + ruleHtml(motto, styles.rule),
  ];
  if (head.number !== undefined || head.placeDate !== undefined) {
    cells.push(
      head.number === undefined ? '' : element('p', styles.number, runsHtml(head.number)),
      head.placeDate === undefined ? '' : element('p', styles.placeDate, runsHtml(head.placeDate)),
    );
  }
  return columns('letterhead', left, place, cells);
}

/** Width of the left column in mm: its usual share where both sides hold their lines; else quốc hiệu comes first. */
function letterheadLeft(head: Letterhead, { frame, styles }: Place): number {
  const left = Math.max(
    longestLine(head.parent, styles.parent),
    longestLine(head.issuer, styles.issuer),
    lineWidth(head.number ?? [], styles.number),
  );
  const right = Math.max(
    longestLine(head.nation, styles.nation),
    longestLine(head.motto, styles.motto),
    lineWidth(head.placeDate ?? [], styles.placeDate),
  );
  const room = frame.width - right - measures.slack;
  return Math.min(Math.max(frame.width * measures.letterheadLeft, left + measures.slack), room);
}

/** Nơi nhận beside the signature, never torn (NĐ 30/2020, PL I, Phần I, Mục II.7, II.9). */
export function endingHtml({ recipients, signature }: Ending, place: Place): string {
  const { frame, styles } = place;
  const signing = signature === undefined ? [] : [...signature.authority, ...signature.position];
  const room = frame.width - longestLine(signing, styles.position) - measures.slack;
  const left = Math.max(Math.min(frame.width * measures.endingLeft, room), frame.width / 4);
  return columns('ending', left, place, [
    recipients === undefined
      ? ''
      : element('p', styles.recipientsLabel, runsHtml(recipients.label)) +
        linesHtml(recipients.lines, styles.recipients),
    signature === undefined
      ? ''
      : linesHtml(signing, styles.position) + element('p', styles.signer, runsHtml(signature.signer)),
  ]);
}

/** Cells in two columns, the left one `left` mm wide. */
function columns(name: string, left: number, { frame }: Place, cells: readonly string[]): string {
  const widths = `${length(left, 'mm')} ${length(frame.width - left, 'mm')}`;
  const body = cells.map((cell) => `<div>${cell}</div>\n`).join('');
  return `<div class="${name}" style="grid-template-columns:${widths}">\n${body}</div>\n`;
}
