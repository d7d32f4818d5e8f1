import { describe, expect, it } from 'vitest';
import { frameOf, markCentre, markIndents, measures, styleTable, textWidth, twips } from '../../src/layout/index.ts';

const { styles } = styleTable({ fontSize: 14, indent: 1.27 });

describe('the frame of the draft mark', () => {
  it.each(['portrait', 'landscape'] as const)(
    'is as wide as its words, above the issuer’s column, %s',
    (orientation) => {
      const frame = frameOf(orientation);
      const { left, right } = markIndents('DỰ THẢO', frame, styles.draft);
      const inner = frame.twips - left - right;
      expect(inner).toBe(twips(textWidth('DỰ THẢO', styles.draft) + 2 * measures.draftPadding));
      const middle = ((left + inner / 2) * 25.4) / 1440;
      expect(middle).toBeCloseTo(markCentre(frame.width), 1);
      expect(middle).toBeCloseTo((frame.width * measures.letterheadLeft) / 2, 1);
    },
  );
});
