import type { Frame } from './frame.ts';
import { measures, type ParagraphStyle } from './style-table.ts';
import { textWidth } from './text-width.ts';
import { mmOf, twips } from './units.ts';

/** The middle of the framed draft mark, in mm from the edge of a text `width` mm wide: above the issuer's name. */
export function markCentre(width: number): number {
  return (width * measures.letterheadLeft) / 2;
}

/** Indents in twips that leave the frame as wide as its words, `padding` included (thông lệ). */
export function markIndents(words: string, frame: Frame, style: ParagraphStyle): { left: number; right: number } {
  const inner = textWidth(words, style) + 2 * measures.draftPadding;
  const left = twips(markCentre(mmOf(frame.twips)) - inner / 2);
  return { left, right: frame.twips - left - twips(inner) };
}

/** The mark as it stands, small, on the later pages: DỰ THẢO → Dự thảo. */
export function smallMark(mark: string): string {
  return mark === mark.toLocaleUpperCase('vi') ? mark.slice(0, 1) + mark.slice(1).toLocaleLowerCase('vi') : mark;
}
