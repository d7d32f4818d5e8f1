import type { Part } from '../document/index.ts';
import { page } from './style-table.ts';
import { twips } from './units.ts';

/** A part's paper and the room for text on it, in mm; the text width also in twips, as a .docx rounds it. */
export type Frame = {
  readonly paper: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly height: number;
  readonly twips: number;
};

/** The page of an upright or a wide part: the landscape page keeps the margins of the upright one (NĐ 30/2020, PL III, mẫu). */
export function frameOf(orientation: Part['page']): Frame {
  const paper =
    orientation === 'landscape'
      ? { width: page.height, height: page.width }
      : { width: page.width, height: page.height };
  return {
    paper,
    width: paper.width - page.left - page.right,
    height: paper.height - page.top - page.bottom,
    twips: twips(paper.width) - twips(page.left) - twips(page.right),
  };
}
