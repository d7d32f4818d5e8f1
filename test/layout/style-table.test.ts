import { describe, expect, it } from 'vitest';
import {
  type LayoutChoice,
  measures,
  page,
  type StyleKey,
  styleKeys,
  styleTable,
  twips,
} from '../../src/layout/index.ts';

const choices: LayoutChoice[] = [
  { fontSize: 14, indent: 1.27 },
  { fontSize: 14, indent: 1 },
  { fontSize: 13, indent: 1.27 },
  { fontSize: 13, indent: 1 },
];

describe.each(choices)('the style table for $fontSize pt, indent $indent cm', (choice) => {
  const { styles } = styleTable(choice);
  type Face = 'upright' | 'bold' | 'italic' | 'bold italic';
  const rules: [StyleKey, least: number, most: number, Face, align: string][] = [
    ['nation', 12, 13, 'bold', 'center'],
    ['motto', 13, 14, 'bold', 'center'],
    ['parent', 12, 13, 'upright', 'center'],
    ['issuer', 12, 13, 'bold', 'center'],
    ['number', 13, 13, 'upright', 'center'],
    ['placeDate', 13, 14, 'italic', 'center'],
    ['title', 13, 14, 'bold', 'center'],
    ['subject', 13, 14, 'bold', 'center'],
    ['attached', 13, 14, 'italic', 'center'],
    ['authority', 13, 14, 'bold', 'center'],
    ['basis', 13, 14, 'italic', 'both'],
    ['command', 13, 14, 'bold', 'center'],
    ['article', 13, 14, 'upright', 'both'],
    ['heading1', 13, 14, 'bold', 'both'],
    ['heading5', 13, 14, 'bold', 'both'],
    ['paragraph', 13, 14, 'upright', 'both'],
    ['item1', 13, 14, 'upright', 'both'],
    ['appendixLabel', 14, 14, 'bold', 'center'],
    ['appendixTitle', 13, 14, 'bold', 'center'],
    ['recipientsLabel', 12, 12, 'bold italic', 'left'],
    ['recipients', 11, 11, 'upright', 'left'],
    ['position', 13, 14, 'bold', 'center'],
    ['signer', 13, 14, 'bold', 'center'],
    ['pageNumber', 13, 14, 'upright', 'center'],
  ];
  it.each(rules)('sets %s within %i–%i pt, %s, %s', (key, least, most, face, align) => {
    const style = styles[key];
    expect(style.size).toBeGreaterThanOrEqual(least);
    expect(style.size).toBeLessThanOrEqual(most);
    expect([style.bold ? 'bold' : '', style.italic ? 'italic' : ''].join(' ').trim() || 'upright').toBe(face);
    expect(style.align).toBe(align);
  });

  it('keeps sizes together: quốc hiệu, tiêu ngữ and địa danh are 13, 14, 14 or 12, 13, 13', () => {
    const sizes = [styles.nation.size, styles.motto.size, styles.placeDate.size];
    expect(sizes).toEqual(choice.fontSize === 14 ? [13, 14, 14] : [12, 13, 13]);
  });

  it('sets the text in one size, with the indent chosen, at least 6 pt apart, single to 1.5 lines', () => {
    for (const key of ['basis', 'article', 'heading1', 'heading3', 'paragraph', 'item1', 'item2'] as const) {
      const style = styles[key];
      expect(style.size).toBe(choice.fontSize);
      expect(style.indent).toBe(choice.indent * 10);
      expect(style.before + style.after).toBeGreaterThanOrEqual(6);
      expect(style.line).toBeGreaterThanOrEqual(1);
      expect(style.line).toBeLessThanOrEqual(1.5);
    }
  });

  it('names every style once, without a comma, and gives each its source', () => {
    const all = styleKeys.map((key) => styles[key]);
    expect(new Set(all.map((style) => style.id)).size).toBe(all.length);
    expect(new Set(all.map((style) => style.name)).size).toBe(all.length);
    for (const style of all) {
      expect(style.id).toMatch(/^[A-Za-z0-9]+$/);
      expect(style.name).not.toContain(',');
      expect(style.clause).toMatch(/^(NĐ|mẫu|thông lệ)/);
    }
  });
});

describe('the page', () => {
  const margins: [keyof typeof page, least: number, most: number][] = [
    ['top', 20, 25],
    ['bottom', 20, 25],
    ['left', 30, 35],
    ['right', 15, 20],
  ];
  it.each(margins)('keeps the %s margin within %i–%i mm after rounding to twips', (side, least, most) => {
    const mm = (twips(page[side]) * 25.4) / 1440;
    expect(mm).toBeGreaterThanOrEqual(least);
    expect(mm).toBeLessThanOrEqual(most);
  });

  it('is A4', () => {
    expect([twips(page.width), twips(page.height)]).toEqual([11906, 16838]);
  });

  it('draws short rules a third to a half of their line', () => {
    expect(measures.ruleShare).toBeGreaterThanOrEqual(1 / 3);
    expect(measures.ruleShare).toBeLessThanOrEqual(1 / 2);
  });
});
