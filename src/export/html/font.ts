import { lineOf, type ParagraphStyle } from '../../layout/index.ts';
import { length } from './markup.ts';

/** Times New Roman; elsewhere a face of the same widths. */
export const face = '"Times New Roman","Liberation Serif",Tinos,serif';

/** The font declaration of a style: slant, weight, size, line height. */
export function font(style: ParagraphStyle): string {
  const slant = `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}`;
  return `font:${slant}${length(style.size, 'pt')}/${length(lineOf(style), 'pt')} ${face}`;
}
