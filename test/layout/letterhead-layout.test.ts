import { describe, expect, it } from 'vitest';
import type { Letterhead } from '../../src/document/index.ts';
import { frameOf, letterheadLayout, lineWidth, measures, styleTable, textWidth } from '../../src/layout/index.ts';
import { letterhead, lines, run } from '../export/sample-tree.ts';

const { styles } = styleTable({ fontSize: 14, indent: 1.27 });
const frame = frameOf('portrait');
const nation = textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true });

function headed(changes: Partial<Letterhead>) {
  const head = { ...letterhead, ...changes };
  return { head, layout: letterheadLayout(head, frame, styles) };
}

describe('letterheadLayout', () => {
  it('divides the text 40 : 60 where that holds every line', () => {
    const { columns } = letterheadLayout(letterhead, frame, styles);
    expect(columns.mm[0]).toBeCloseTo(frame.width * 0.4, 9);
    expect(columns.twips[0]).toBe(Math.round(frame.twips * 0.4));
  });

  const heads: [string, Partial<Letterhead>][] = [
    ['a short name', {}],
    ['no name, number or date', { parent: [], issuer: [], number: [], placeDate: [] }],
    ['a name wider than its usual column', { issuer: lines('BAN QUẢN LÝ KHU KINH TẾ') }],
    ['a name wider than it can be', { issuer: lines('BAN QUẢN LÝ CÁC KHU CHẾ XUẤT VÀ CÔNG NGHIỆP') }],
    ['a long name above', { parent: lines('ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH VÀ VÙNG PHỤ CẬN') }],
    ['a long number', { number: run('Số: 123/KH-UBND-SNV-BQL') }],
    ['a long place', { placeDate: run('Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026') }],
  ];

  it.each(heads)('fills the text width, in mm and in twips, with %s', (_, changes) => {
    const { columns } = headed(changes).layout;
    expect(columns.mm[0] + columns.mm[1]).toBeCloseTo(frame.width, 9);
    expect(columns.twips[0] + columns.twips[1]).toBe(frame.twips);
    for (const column of [0, 1] as const) {
      expect((columns.twips[column] * 25.4) / 1440).toBeCloseTo(columns.mm[column], 1);
    }
  });

  it.each(heads)('lets nothing wrap with %s', (_, changes) => {
    const { head, layout } = headed(changes);
    const [left, right] = layout.columns.mm;
    for (const line of layout.parent) expect(lineWidth(line, styles.parent)).toBeLessThan(left);
    for (const line of layout.issuer) expect(lineWidth(line, styles.issuer)).toBeLessThan(left);
    expect(lineWidth(head.number ?? [], styles.number)).toBeLessThan(left);
    expect(nation).toBeLessThan(right);
    expect(lineWidth(head.placeDate ?? [], styles.placeDate)).toBeLessThan(right);
  });

  it('gives quốc hiệu the room it needs, however long the issuer is', () => {
    const { columns, issuer } = headed({ issuer: lines('BAN QUẢN LÝ '.repeat(9).trim()) }).layout;
    expect(columns.mm[1]).toBeCloseTo(nation + measures.slack, 9);
    expect(issuer.length).toBeGreaterThan(1);
  });

  it('breaks a name that is too wide into balanced lines', () => {
    const { issuer } = headed({ issuer: lines('BAN QUẢN LÝ CÁC KHU CHẾ XUẤT VÀ CÔNG NGHIỆP') }).layout;
    expect(issuer).toEqual(lines('BAN QUẢN LÝ CÁC KHU CHẾ', 'XUẤT VÀ CÔNG NGHIỆP'));
  });

  it('draws one rule as long as tiêu ngữ, the other a share of the last name as it is printed', () => {
    const { issuer, issuerRule, mottoRule } = headed({
      issuer: lines('BAN QUẢN LÝ CÁC KHU CHẾ XUẤT VÀ CÔNG NGHIỆP'),
    }).layout;
    expect(mottoRule).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }), 9);
    expect(issuerRule).toBeCloseTo(measures.ruleShare * lineWidth(issuer.at(-1) ?? [], styles.issuer), 9);
  });
});
