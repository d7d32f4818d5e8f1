import type { Letterhead } from '../../document/index.ts';
import { type Frame, letterheadLayout, type StyleTable } from '../../layout/index.ts';
import { linesXml, ruleXml } from './lines.ts';
import { sideBySide } from './table.ts';
import { paragraphXml } from './xml.ts';

/**
 * The head of page 1: issuer on the left, quốc hiệu and tiêu ngữ on the right, number and place with date in a row
 * below (NĐ 30/2020, PL I, Phần I, Mục II.1–II.4).
 */
export function letterheadXml(head: Letterhead, frame: Frame, { styles }: StyleTable): string {
  const { columns, parent, issuer, issuerRule, mottoRule } = letterheadLayout(head, frame, styles);
  const [left, right] = columns.twips;
  const upper = [
    linesXml(parent, styles.parent) + linesXml(issuer, styles.issuer) + ruleXml(issuerRule, left, styles.rule),
    linesXml(head.nation, styles.nation) + linesXml(head.motto, styles.motto) + ruleXml(mottoRule, right, styles.rule),
  ];
  const hasLower = head.number !== undefined || head.placeDate !== undefined;
  const lower = [paragraphXml(styles.number, head.number ?? []), paragraphXml(styles.placeDate, head.placeDate ?? [])];
  return sideBySide(columns.twips, hasLower ? [upper, lower] : [upper]);
}
