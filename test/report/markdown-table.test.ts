import { describe, expect, it } from 'vitest';
import { formatMarkdownTable } from '../../src/report/index.ts';

describe('formatMarkdownTable', () => {
  it('aligns numbers to the right', () => {
    const table = {
      columns: [{ title: 'Đơn vị' }, { title: 'chủ trì' }, { title: 'số', align: 'left' as const }],
      rows: [['Văn phòng', { text: '41 (76%)', tone: 'dim' as const }, '3'], ['Các phòng']],
    };
    expect(formatMarkdownTable(table, 'vi')).toBe(
      '| Đơn vị | chủ trì | số |\n| --- | ---: | --- |\n| Văn phòng | 41 (76%) | 3 |\n| Các phòng |  |  |\n',
    );
  });

  it('is nothing without rows', () => {
    expect(formatMarkdownTable({ columns: [{ title: 'A' }], rows: [] }, 'vi')).toBe('');
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['một\nhai\r\nba', 'một<br>hai<br>ba'],
    ['<b>đậm</b>', '\\<b\\>đậm\\</b\\>'],
    ['*nghiêng* _này_ `mã` ~~bỏ~~', '\\*nghiêng\\* \\_này\\_ \\`mã\\` \\~\\~bỏ\\~\\~'],
    ['[1](x) &amp; $x$', '\\[1\\](x) \\&amp; \\$x\\$'],
    [' hòa'.normalize('NFD'), 'hòa'],
    ['03/KH-SNV, 70% – 80%', '03/KH-SNV, 70% – 80%'],
  ])('shows %j as itself: %s', (text, written) => {
    const lines = formatMarkdownTable({ columns: [{ title: '' }], rows: [[text]] }, 'vi').split('\n');
    expect(lines[2]).toBe(`| ${written} |`);
  });
});
