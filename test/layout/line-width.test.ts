import { describe, expect, it } from 'vitest';
import { lineWidth, measures, ruleLength, styleTable, textWidth } from '../../src/layout/index.ts';
import { lines } from '../export/sample-tree.ts';

const { styles } = styleTable({ fontSize: 14, indent: 1.27 });

describe('lineWidth', () => {
  it('adds the emphasis of a run to what the style gives', () => {
    const text = 'Mỗi việc một đơn vị';
    const width = (type: object) => textWidth(text, { size: 14, ...type });
    expect(lineWidth([{ text }], styles.paragraph)).toBe(width({}));
    expect(lineWidth([{ text, bold: true }], styles.paragraph)).toBe(width({ bold: true }));
    expect(lineWidth([{ text }], styles.subject)).toBe(width({ bold: true }));
    expect(lineWidth([{ text, italic: true }], styles.subject)).toBe(width({ bold: true, italic: true }));
  });

  it('adds up the runs; no run has no length', () => {
    const runs = [{ text: 'Báo cáo ' }, { text: 'quý', bold: true }];
    const [first = { text: '' }, second = { text: '' }] = runs;
    expect(lineWidth(runs, styles.paragraph)).toBeCloseTo(
      lineWidth([first], styles.paragraph) + lineWidth([second], styles.paragraph),
      9,
    );
    expect(lineWidth([], styles.paragraph)).toBe(0);
  });
});

describe('ruleLength', () => {
  it('is a share of the last printed line', () => {
    const last = textWidth('năm 2026', { size: 14, bold: true });
    expect(ruleLength(lines('Cải cách hành chính', 'năm 2026'), styles.subject)).toBeCloseTo(
      last * measures.ruleShare,
      9,
    );
  });

  it('is nothing under no line', () => {
    expect(ruleLength([], styles.subject)).toBe(0);
  });
});
