import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/import/reader/cell.ts';
import { balanceEmphasis, plainInline, readInline } from '../../src/import/reader/inline.ts';
import { readText } from '../../src/import/reader/text.ts';

describe('a line of text', () => {
  it.each([
    ['Kết quả *tạm thời* của quý', 'Kết quả *tạm thời* của quý'],
    ['Số **07** /KH-ABC', 'Số **07** /KH-ABC'],
    ['Phép tính 3 * 4', 'Phép tính 3 \\* 4'],
    ['Ghi chú (*) ở cuối', 'Ghi chú (\\*) ở cuối'],
    ['• Lĩnh vực hóa chất', '- Lĩnh vực hóa chất'],
    ['–Lĩnh vực điện', '- Lĩnh vực điện'],
    ['-Không có dấu cách', '- Không có dấu cách'],
    ['+ Ý nhỏ', '+ Ý nhỏ'],
    ['-5% so với năm trước', '-5% so với năm trước'],
    ['Đường dẫn C:\\tam', 'Đường dẫn C:\\\\tam'],
  ])('%s is read as %s', (raw, written) => {
    expect(readInline(raw)).toBe(written);
  });

  it('says the same words with and without its marks', () => {
    expect(plainInline(readInline('- *Hạ tầng:* thuê **máy** chủ (*)'))).toBe('- Hạ tầng: thuê máy chủ (*)');
  });

  it('closes at each line end an emphasis that runs on', () => {
    expect(balanceEmphasis(['**KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC**'])).toEqual(['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**']);
    expect(balanceEmphasis(['một sao * lẻ', 'dòng sau'])).toEqual(['một sao * lẻ', 'dòng sau']);
  });
});

describe('a table cell', () => {
  it.each([
    ['<ul style="x"> - Lập danh mục; - Trình ký', '- Lập danh mục;\n- Trình ký'],
    ['<ul><li>Lập danh mục</li><li>Trình ký</li></ul>', '- Lập danh mục\n- Trình ký'],
    ['Báo cáo<br>Biên bản', 'Báo cáo\nBiên bản'],
    ['Gồm: - Sổ theo dõi; - Biên bản', 'Gồm:\n- Sổ theo dõi;\n- Biên bản'],
    ['Văn phòng - Thanh tra Sở', 'Văn phòng - Thanh tra Sở'],
    ['Giai đoạn 2024 - 2026', 'Giai đoạn 2024 - 2026'],
    [
      'Ban hành kế hoạch - Kế hoạch một - Kế hoạch hai - Kế hoạch ba',
      'Ban hành kế hoạch\n- Kế hoạch một\n- Kế hoạch hai\n- Kế hoạch ba',
    ],
    ['Sở A &amp; Sở B', 'Sở A & Sở B'],
    ['Dưới <30% hồ sơ', 'Dưới <30% hồ sơ'],
  ])('%s', (raw, text) => {
    expect(readCell(raw)).toBe(text);
  });
});

describe('a text file', () => {
  it('is read as lines and tables with their places', () => {
    const text = 'Dòng một\r\ndòng hai\r\n\r\n| STT | Việc |\r\n|---|---|\r\n| 1 | Họp |\r\n\fCuối';
    expect(readText(text)).toEqual([
      { kind: 'paragraph', line: 1, text: 'Dòng một', apart: true, width: 8 },
      { kind: 'paragraph', line: 2, text: 'dòng hai', apart: false, width: 8 },
      {
        kind: 'table',
        line: 4,
        headed: 2,
        rows: [
          { line: 4, cells: ['STT', 'Việc'] },
          { line: 6, cells: ['1', 'Họp'] },
        ],
      },
      { kind: 'paragraph', line: 8, text: 'Cuối', apart: true, width: 4 },
    ]);
  });

  it('takes a line without tabs between two tab rows as a row of one cell', () => {
    const [table] = readText('STT\tViệc\tĐơn vị\n1. Nhóm đầu\n1.1\tHọp\tVăn phòng');
    expect(table).toMatchObject({
      rows: [{ cells: ['STT', 'Việc', 'Đơn vị'] }, { cells: ['1. Nhóm đầu'] }, { line: 3 }],
    });
  });

  it('gives a header with a separator of its own a table of its own, also without a blank line', () => {
    const text = '| STT | Việc |\n|---|---|\n| 1 | Họp |\n| Tên | Mức |\n|---|---|\n| A | 9 |';
    expect(readText(text)).toMatchObject([
      { line: 1, headed: 2, rows: [{ line: 1 }, { line: 3 }] },
      { line: 4, headed: 2, rows: [{ line: 4 }, { line: 6 }] },
    ]);
  });

  it('has no columns and no tables without a word', () => {
    expect(readText('|'.repeat(300_000))).toEqual([]);
    const [table] = readText(`| STT | Việc |\n|---|---|\n| 1 | Họp ${'|'.repeat(300_000)}\n| 2 | Học ||||`);
    expect(table).toMatchObject({
      rows: [{ cells: ['STT', 'Việc'] }, { cells: ['1', 'Họp'] }, { cells: ['2', 'Học'] }],
    });
  });

  it('has a hundred columns at most, the last of them with all words that are left over', () => {
    const [table] = readText(`| STT | Việc |\n|---|---|\n${'| a '.repeat(300)}|`);
    const cells = table?.kind === 'table' ? (table.rows[1]?.cells ?? []) : [];
    expect([cells.length, cells.join(' ').split(' ').length]).toEqual([100, 300]);
  });

  it('takes a tab behind a number as a space', () => {
    expect(readText('1.\tMục đích\n2.\tYêu cầu').map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('reads letters typed with separate marks as the composed ones', () => {
    expect(readText('Kế hoạch'.normalize('NFD'))).toMatchObject([{ text: 'Kế hoạch' }]);
  });
});
