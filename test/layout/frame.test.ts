import { describe, expect, it } from 'vitest';
import { frameOf, page } from '../../src/layout/index.ts';

describe('frameOf', () => {
  it('is the paper without its margins', () => {
    const { paper, width, height } = frameOf('portrait');
    expect(paper).toEqual({ width: page.width, height: page.height });
    expect(width + page.left + page.right).toBeCloseTo(page.width, 9);
    expect(height + page.top + page.bottom).toBeCloseTo(page.height, 9);
  });

  it('turns the paper and keeps the margins', () => {
    const upright = frameOf('portrait');
    const wide = frameOf('landscape');
    expect(wide.paper).toEqual({ width: page.height, height: page.width });
    expect(wide.width - upright.width).toBeCloseTo(page.height - page.width, 9);
    expect(upright.height - wide.height).toBeCloseTo(page.height - page.width, 9);
  });

  it.each([
    ['portrait', 9354],
    ['landscape', 14286],
  ] as const)('counts %s text in twips as Word does, from paper and margins rounded each', (orientation, twips) => {
    const frame = frameOf(orientation);
    expect(frame.twips).toBe(twips);
    expect((twips * 25.4) / 1440).toBeCloseTo(frame.width, 1);
  });
});
