import type { Letterhead, Lines } from '../document/index.ts';
import { balancedLines } from './balanced-lines.ts';
import type { Frame } from './frame.ts';
import { lineWidth, longestLine, ruleLength } from './line-width.ts';
import { measures, type StyleTable } from './style-table.ts';
import { type TwoColumns, twoColumns } from './two-columns.ts';

/** How the head of page 1 is set; lengths of rules in mm. */
export type LetterheadLayout = {
  readonly columns: TwoColumns;
  /** Names of the left column as they are printed; an issuer still open is an empty line. */
  readonly parent: Lines;
  readonly issuer: Lines;
  readonly issuerRule: number;
  readonly mottoRule: number;
};

/**
 * Columns 40 : 60 where that holds every line; else what the lines need, quốc hiệu first, and the issuer's names broken
 * where even that is too narrow. The rule under tiêu ngữ is as long as its line, the one under the issuer a share of it
 * (NĐ 30/2020, PL I, Phần I, Mục II.1, II.2).
 */
export function letterheadLayout(head: Letterhead, frame: Frame, styles: StyleTable['styles']): LetterheadLayout {
  const columns = letterheadColumns(head, frame, styles);
  const [left] = columns.mm;
  const issuer = head.issuer.length === 0 ? [[]] : balancedLines(head.issuer, left, styles.issuer);
  return {
    columns,
    parent: balancedLines(head.parent, left, styles.parent),
    issuer,
    issuerRule: ruleLength(issuer, styles.issuer),
    mottoRule: lineWidth(head.motto.at(-1) ?? [], styles.motto),
  };
}

function letterheadColumns(head: Letterhead, frame: Frame, styles: StyleTable['styles']): TwoColumns {
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
  return twoColumns(frame, (width) => {
    const wanted = Math.max(width * measures.letterheadLeft, left + measures.slack);
    return Math.min(wanted, width - right - measures.slack);
  });
}
