import { describe, expect, it } from 'vitest';
import type { Ending } from '../../src/document/index.ts';
import { endingColumns, frameOf, measures, styleTable, textWidth } from '../../src/layout/index.ts';
import { lines, run } from '../export/sample-tree.ts';

const { styles } = styleTable({ fontSize: 14, indent: 1.27 });
const frame = frameOf('portrait');

function signedBy(...position: string[]): Ending {
  return {
    kind: 'ending',
    signature: { authority: [], position: lines(...position), signer: run('Nguyễn Thị Minh An') },
  };
}

describe('endingColumns', () => {
  const wide = 'PHÓ TRƯỞNG BAN PHỤ TRÁCH KHU KINH TẾ';
  const cases: [string, Ending, left: number][] = [
    ['a short position', signedBy('GIÁM ĐỐC'), frame.width * measures.endingLeft],
    ['no signature', { kind: 'ending' }, frame.width * measures.endingLeft],
    ['a wide position', signedBy('QUYỀN', wide), frame.width - textWidth(wide, styles.position) - measures.slack],
    ['a position wider than the page', signedBy(wide.repeat(3)), frame.width * measures.endingLeastLeft],
  ];

  it.each(cases)('leaves nơi nhận what %s does not need', (_, ending, left) => {
    expect(endingColumns(ending, frame, styles).mm[0]).toBeCloseTo(left, 9);
  });

  it.each(cases)('fills the text width with %s, in mm and in twips', (_, ending) => {
    const { mm, twips } = endingColumns(ending, frame, styles);
    expect(mm[0] + mm[1]).toBeCloseTo(frame.width, 9);
    expect(twips[0] + twips[1]).toBe(frame.twips);
    expect((twips[0] * 25.4) / 1440).toBeCloseTo(mm[0], 1);
  });
});
