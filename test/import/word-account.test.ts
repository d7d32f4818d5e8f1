import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText, reportIn, withPlanLines } from '../../src/import/index.ts';
import { parseText } from '../../src/plan/index.ts';
import { words } from '../../src/text/index.ts';

const PIECES = [
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'QUYẾT ĐỊNH:',
  'Điều 1. Ban hành.',
  'Căn cứ Luật Nhà ở;',
  'I. CHUNG',
  'II. RIÊNG',
  '1. Sửa mái',
  '1.1. Mái',
  'a) Lợp',
  '- b) Trát',
  '- Lát gạch;',
  '+ Gạch đỏ',
  '• Ngói',
  'quan trọng',
  'Nơi nhận:',
  '- Lưu: VT.',
  'KT. GIÁM ĐỐC',
  'Lê Văn Tám',
  'Phụ lục',
  'DANH MỤC VẬT TƯ',
  '(Kèm theo Kế hoạch số 3/KH-SXD)',
  'STT\tNhiệm vụ\tChủ trì',
  '1\tLợp\tVP',
  '\tmái\t',
  'I. Nhóm',
  '| STT | Nhiệm vụ | Chủ trì |',
  '|---|---|---|',
  '| 1 | Lợp *mái* | VP |',
  '| | lại | |',
  '| II | Nhóm | |',
  'Số: /KH-SXD',
  'Lâm Sơn, ngày tháng 3 năm 2031',
  'Trên đây là Kế hoạch./.',
  '',
  '',
  '12',
  '**',
  '*',
  '\\',
  '---',
  'Cộng hòa',
  '\u00a0',
  '<br>',
  '&amp;',
  '*a* b*',
  '| a',
  '^',
  '- ',
  '-',
  '+',
]; // prettier-ignore

const line = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

function count(text: string): number {
  return words(text).length;
}

describe('the account of words', () => {
  it('is complete for any text: in the plan, printed by ccht, or reported', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { report } = importText(text);
        const left = report.notPlaced.reduce((sum, note) => sum + count(note.text), 0);
        expect(report.words).toBe(report.inPlan + report.printedByTemplate + left);
      }),
      { numRuns: 1500 },
    );
  });

  it('claims no word that the plan does not hold', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { plan, report } = importText(text);
        expect(report.inPlan).toBeLessThanOrEqual(wordsIn(plan));
      }),
      { numRuns: 500 },
    );
  });

  it('does not put a word of plain paragraphs anywhere but in the plan', () => {
    const { report } = importText('KẾ HOẠCH\nSửa trụ sở\n\nI. CHUNG\n\n1. Lợp mái *trước* mùa mưa.\n\n- Mua ngói.');
    expect([report.words, report.inPlan, report.printedByTemplate, report.notPlaced]).toEqual([16, 11, 5, []]);
  });

  it('counts what a repeated header prints as printed by ccht', () => {
    const page = '| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n';
    const { report } = importText(`${page}| 1 | Lợp mái | VP |\n\n${page}| 2 | Lát sàn | VP |`);
    expect([report.words, report.inPlan, report.printedByTemplate]).toEqual([18, 11, 7]);
  });
});

/** Every word of every string of the plan, parts of dates one by one. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string')
    return Math.max(count(value), count(value.replaceAll('/', ' ')), parseText(value).length);
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + wordsIn(item), 0);
  if (value !== null && typeof value === 'object') return wordsIn([...Object.keys(value), ...Object.values(value)]);
  return 1;
}

describe('the report', () => {
  it('says its reasons in one language', () => {
    const { report } = importText('KẾ HOẠCH\nSửa trụ sở\n\nI. CHUNG\n\nSửa mái.\n\n7\n\nSửa tường.');
    expect(reportIn('vi', report).notPlaced).toEqual([{ line: 8, text: '7', reason: 'Số trang.' }]);
    expect(reportIn('en', report).notPlaced[0]?.reason).toBe('Page number.');
  });

  it('pairs the lines of the source with those of the written plan', () => {
    const { report, trace, plan } = importText('KẾ HOẠCH\nSửa trụ sở\n\nI. CHUNG\n\n- Lợp mái.\n\n- Lát sàn.');
    expect(plan.plan.sections?.[0]?.text).toBe('- Lợp mái.\n- Lát sàn.');
    const lineOf = (path: readonly (string | number)[], offset: number): number | undefined =>
      path.at(-1) === 'text' ? 20 + (offset === 0 ? 0 : 1) : undefined;
    expect(withPlanLines(report, trace, lineOf).lines).toEqual([
      [6, 20],
      [8, 21],
    ]);
  });
});

describe('a long plan', () => {
  it('of 10,000 tasks is read in a few seconds', () => {
    const page = '| STT | Mục tiêu | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|---|\n';
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `| ${(at % 20) + 1} | Mục tiêu ${at} | Làm việc thứ ${at} cho xong | Văn phòng | Quý I |`,
    );
    const groups = Array.from(
      { length: 500 },
      (_, at) => `| ${'I'} | Nhóm ${at} | | | |\n${rows.slice(at * 20, at * 20 + 20).join('\n')}`,
    );
    const start = process.cpuUsage().user;
    const { report, plan } = importText(
      `KẾ HOẠCH\nSửa trụ sở\n\nI. VIỆC\n\n${groups.map((group) => page + group).join('\n\n')}`,
    );
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(5000);
    expect(report.notPlaced).toEqual([]);
    expect(JSON.stringify(plan).match(/"task":"/g)).toHaveLength(10_001);
  });

  it('is not multiplied by one endless row', () => {
    const rows = '| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Lợp mái | VP |\n';
    const { report } = importText(`${rows}${'| 2 | Lát sàn | VP |\n'.repeat(500)}${'| a '.repeat(10_000)}|`);
    expect(report.inPlan + report.printedByTemplate).toBe(report.words);
    expect(importText(`${rows}${'|'.repeat(300_000)}`).plan).toEqual(importText(rows).plan);
  });
});
