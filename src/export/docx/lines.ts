import type { Lines } from '../../document/index.ts';
import { type Frame, type ParagraphStyle, ruleLength, type StyleTable, twips } from '../../layout/index.ts';
import { paragraphXml } from './xml.ts';

/** One paragraph per printed line, close together; `before`, in pt, above the first. */
export function linesXml(lines: Lines, style: ParagraphStyle, before?: number): string {
  return lines
    .map((line, index) =>
      paragraphXml(style, line, {
        ...(index === 0 && before !== undefined && { before }),
        ...(index < lines.length - 1 && style.after > 0 && { after: 0 }),
      }),
    )
    .join('');
}

/** Printed lines with the short rule under the last of them. */
export function ruledXml(lines: Lines, style: ParagraphStyle, frame: Frame, { styles }: StyleTable): string {
  return linesXml(lines, style) + ruleXml(ruleLength(lines, style), frame.twips, styles.ruleAfterTitle);
}

/**
 * A line `length` mm long, centred in `width` twips: the upper border of a paragraph without text, as low as a
 * paragraph can be.
 */
export function ruleXml(length: number, width: number, style: ParagraphStyle): string {
  if (length === 0) return '';
  const left = Math.max(0, Math.round((width - twips(length)) / 2));
  return paragraphXml(style, [], { rule: [left, left] });
}
