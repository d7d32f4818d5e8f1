import type { Part } from '../../document/index.ts';
import { page, type StyleTable, twips } from '../../layout/index.ts';

/** Room for text on a part's page: width and height in mm, the width also in twips, as column widths want it. */
type Frame = { readonly width: number; readonly height: number; readonly twips: number };

/** What a block must know of its surroundings. */
export type Place = { readonly frame: Frame; readonly styles: StyleTable['styles']; readonly table: StyleTable };

/** Width and height of a part's paper, mm. */
export function paperOf(orientation: Part['page']): { readonly width: number; readonly height: number } {
  return orientation === 'landscape'
    ? { width: page.height, height: page.width }
    : { width: page.width, height: page.height };
}

/** The landscape page keeps the margins of the upright one (NĐ 30/2020, PL III, mẫu). */
export function frameOf(orientation: Part['page']): Frame {
  const { width, height } = paperOf(orientation);
  return {
    width: width - page.left - page.right,
    height: height - page.top - page.bottom,
    twips: twips(width) - twips(page.left) - twips(page.right),
  };
}
