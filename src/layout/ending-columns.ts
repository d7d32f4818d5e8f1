import type { Ending } from '../document/index.ts';
import type { Frame } from './frame.ts';
import { longestLine } from './line-width.ts';
import { measures, type StyleTable } from './style-table.ts';
import { type TwoColumns, twoColumns } from './two-columns.ts';

/**
 * Nơi nhận on the left, the signature on the right: its column is at least as wide as its longest line, but never takes
 * all of the other's (NĐ 30/2020, PL I, Phần I, Mục II.7, II.9).
 */
export function endingColumns({ signature }: Ending, frame: Frame, styles: StyleTable['styles']): TwoColumns {
  const lines = signature === undefined ? [] : [...signature.authority, ...signature.position];
  const longest = longestLine(lines, styles.position);
  return twoColumns(frame, (width) =>
    Math.max(Math.min(width * measures.endingLeft, width - longest - measures.slack), width * measures.endingLeastLeft),
  );
}
