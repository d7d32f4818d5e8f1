import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/index.ts';
import { type NumberedSection, numberSections, type Section } from '../../src/plan/index.ts';

const body = (text: string) => importText(`KẾ HOẠCH\nSửa trụ sở\n\n${text}`);

/** Number and title or first words of each section, depth by indentation. */
function outline(text: string): string[] {
  const { plan } = body(text).plan;
  const walk = (list: readonly NumberedSection[], indent: string): string[] =>
    list.flatMap(({ number, section, sections }) => [
      `${indent}${number} ${section.title ?? `| ${section.text}`}`,
      ...walk(sections, `${indent}  `),
    ]);
  return walk(numberSections(plan.sections, plan.numbering), '');
}

describe('sections by their typed numbers', () => {
  it('go as deep as the kinds of numbers do', () => {
    expect(
      outline(
        'I. CHUNG\n\n1. Sửa mái\n\n1.1. Việc chính\n\na) Lát gạch\n\n- Mua gạch.\n\n1.2. Việc phụ\n\nQuét vôi.\n\nII. RIÊNG\n\nKhông có.',
      ),
    ).toEqual([
      'I. CHUNG',
      '  1. Sửa mái',
      '    1.1. Việc chính',
      '      a) Lát gạch',
      '    1.2. Việc phụ',
      'II. RIÊNG',
    ]);
  });

  it('pin a number where counting would print another', () => {
    const { plan } = body('I. A\n\nMột.\n\nIII. KINH PHÍ\n\nBa.\n\nIII. TIẾP\n\nBa nữa.\n\nIV. CUỐI\n\nBốn.').plan;
    expect(plan.sections?.map((section) => section.number)).toEqual([undefined, 'III.', 'III.', undefined]);
  });

  it('pin a number without its dot, and the letter behind a dash', () => {
    expect(
      outline(
        'I. CHUNG\n\n1. Mái\n\n1.1. Một\n\nLợp.\n\n1.2 Hai\n\nLát.\n\n2. Tường\n\n2.1. Ba\n\na) Xây.\n\n- b) Trát.',
      ),
    ).toEqual([
      'I. CHUNG',
      '  1. Mái',
      '    1.1. Một',
      '    1.2 Hai',
      '  2. Tường',
      '    2.1. Ba',
      '      a) | Xây.',
      '      - b) | Trát.',
    ]);
  });

  it.each([
    [
      'I. KINH PHÍ\n\n1. Ngân sách cấp đủ kinh phí.\n\n2. Sở lập dự toán.',
      ['I. KINH PHÍ', '  1. | Ngân sách cấp đủ kinh phí.', '  2. | Sở lập dự toán.'],
    ],
    ['I. PHÂN CÔNG\n\n1. Các phòng:\n\n- Lập danh sách.', ['I. PHÂN CÔNG', '  1. Các phòng:']],
    ['A. PHẦN MỘT\n\nI. Mục đích\n\nMột.\n\nB. PHẦN HAI\n\nHai.', ['A. PHẦN MỘT', '  I. Mục đích', 'B. PHẦN HAI']],
    ['Phần I. CHUNG\n\nMột.\n\nPhần II. RIÊNG\n\nHai.', ['Phần I. CHUNG', 'Phần II. RIÊNG']],
  ])('titles and numbered paragraphs: %j', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('do not begin at an amount or a date', () => {
    expect(outline('I. VỐN\n\nTổng vốn\n\n1.200 tỷ đồng là dự kiến.\n\n25. Con số này không phải mục.')).toEqual([
      'I. VỐN',
    ]);
  });

  it('give the closing of the plan its own place', () => {
    const { plan } = body('I. CHUNG\n\n1. Sửa mái.\n\nTrên đây là Kế hoạch của Sở./.').plan;
    expect(plan.closing).toBe('Trên đây là Kế hoạch của Sở./.');
    expect(plan.sections).toEqual([{ title: 'CHUNG', sections: [{ text: 'Sửa mái.' }] }]);
  });
});

function text(source: string): Section['text'] {
  return body(`I. CHUNG\n\n${source}`).plan.plan.sections?.[0]?.text;
}

describe('paragraphs torn apart', () => {
  it.each([
    ['- Lợp lại mái của các cơ\n\nquan trong khu.', '- Lợp lại mái của các cơ quan trong khu.'],
    ['Sửa mái, tường,\n\nSàn nhà và cửa.', 'Sửa mái, tường, Sàn nhà và cửa.'],
    ['Giao cho Giám đốc Sở và\n\nChánh Văn phòng.', 'Giao cho Giám đốc Sở và Chánh Văn phòng.'],
    ['- Lợp mái.\n\n- Lát sàn;', '- Lợp mái.\n- Lát sàn;'],
    ['Lợp mái.\n\nLát sàn.', 'Lợp mái.\nLát sàn.'],
    ['- Lợp mái\n\n(Có phụ lục kèm theo).', '- Lợp mái\n(Có phụ lục kèm theo).'],
    ['Sửa mái nhà,\n\n12\n\ntường và sàn.', 'Sửa mái nhà, tường và sàn.'],
  ])('%j', (source, joined) => {
    expect(text(source)).toBe(joined);
  });

  it('are joined where the converter wrapped the lines', () => {
    const source =
      'Sở Xây dựng lập dự toán sửa trụ sở, trình Ủy ban nhân dân\ntỉnh xem xét. Văn phòng theo dõi tiến độ và báo cáo Giám đốc\nSở hằng tuần.';
    expect(text(source)).toBe(source.replaceAll('\n', ' '));
  });

  it('are noted with their line', () => {
    const { report } = body('I. CHUNG\n\n- Lợp mái của các cơ\n\nquan trong khu.');
    const below = report.notes.filter((note) => note.line > 1);
    expect(below.map(({ line, text: words }) => [line, words])).toEqual([[8, 'quan trong khu.']]);
  });
});

describe('the text grammar of values', () => {
  it('keeps italics, list levels and literal stars', () => {
    expect(text('- *Hạ tầng:* mua máy\n\n+ Ý nhỏ (*)')).toBe('- *Hạ tầng:* mua máy\n+ Ý nhỏ (\\*)');
  });

  it('takes the bold of headings away', () => {
    expect(outline('**I. CHUNG**\n\n**1. Sửa mái**\n\nNgay.')).toEqual(['I. CHUNG', '  1. Sửa mái']);
  });
});
