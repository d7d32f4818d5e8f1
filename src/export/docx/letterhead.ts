import type { Letterhead, Lines } from '../../document/index.ts';
import { measures, type ParagraphStyle, type StyleTable, twips } from '../../layout/index.ts';
import { balancedLines, lineWidth, ruleXml, shareOfLine } from './rule-line.ts';
import { sideBySide } from './table.ts';
import { paragraphXml } from './xml.ts';

/**
 * The head of page 1: issuer on the left, quốc hiệu and tiêu ngữ on the right, number and place with date in a row
 * below. The columns are wide enough that nothing wraps (NĐ 30/2020, PL I, Phần I, Mục II.1–II.4).
 */
export function letterheadXml(head: Letterhead, width: number, { styles }: StyleTable): string {
  const widths = letterheadWidths(head, width, styles);
  const [left, right] = widths;
  const parent = head.parent.flatMap((line) => balancedLines(line, left, styles.parent));
  const issuer = head.issuer.flatMap((line) => balancedLines(line, left, styles.issuer));
  const upper = [
    linesXml(parent, styles.parent) +
      linesXml(issuer, styles.issuer) +
      ruleXml(shareOfLine(issuer.at(-1) ?? [], styles.issuer), left, styles.rule),
    linesXml(head.nation, styles.nation) +
      linesXml(head.motto, styles.motto) +
      ruleXml(lineWidth(head.motto.at(-1) ?? [], styles.motto), right, styles.rule),
  ];
  const hasLower = head.number !== undefined || head.placeDate !== undefined;
  const lower = [paragraphXml(styles.number, head.number ?? []), paragraphXml(styles.placeDate, head.placeDate ?? [])];
  return sideBySide(widths, hasLower ? [upper, lower] : [upper]);
}

/** Column widths in twips: 40 : 60 where that holds every line; else what the lines need, quốc hiệu first. */
export function letterheadWidths(head: Letterhead, width: number, styles: StyleTable['styles']): [number, number] {
  const left = needed([
    [head.parent, styles.parent],
    [head.issuer, styles.issuer],
    [[head.number ?? []], styles.number],
  ]);
  const right = needed([
    [head.nation, styles.nation],
    [head.motto, styles.motto],
    [[head.placeDate ?? []], styles.placeDate],
  ]);
  const usual = Math.round(width * measures.letterheadLeft);
  const leftWidth = Math.max(Math.min(usual, width - right), Math.min(left, width - right));
  return [leftWidth, width - leftWidth];
}

function needed(groups: readonly (readonly [Lines, ParagraphStyle])[]): number {
  const longest = groups.flatMap(([lines, style]) => lines.map((line) => lineWidth(line, style)));
  return twips(Math.max(0, ...longest) + measures.slack);
}

/** One paragraph per printed line; `before`, in pt, above the first. */
export function linesXml(lines: Lines, style: ParagraphStyle, before?: number): string {
  return lines
    .map((line, index) => paragraphXml(style, line, index === 0 && before !== undefined ? { before } : undefined))
    .join('');
}
