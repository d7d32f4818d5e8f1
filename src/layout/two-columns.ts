import type { Frame } from './frame.ts';
import { mmOf, twips } from './units.ts';

type Pair = readonly [left: number, right: number];

/** Two columns that fill a frame's text width: in mm, and in twips as a .docx rounds them. */
export type TwoColumns = { readonly mm: Pair; readonly twips: Pair };

/** Divides a frame; `leftOf` gives the left column of a text width, both in mm. */
export function twoColumns(frame: Frame, leftOf: (width: number) => number): TwoColumns {
  const left = leftOf(frame.width);
  const leftTwips = twips(leftOf(mmOf(frame.twips)));
  return { mm: [left, frame.width - left], twips: [leftTwips, frame.twips - leftTwips] };
}
