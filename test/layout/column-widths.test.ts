import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Row, Table } from '../../src/document/index.ts';
import { columnWidths, styleTable, textWidth } from '../../src/layout/index.ts';
import { row, sampleTable } from '../export/sample-tree.ts';

const styles = styleTable({ fontSize: 14, indent: 1.27 });
const landscape = 14286;
const mm = (twips: number) => (twips * 25.4) / 1440;

function table(head: string[], body: string[][], columns: Partial<Column>[] = []): Table {
  return {
    kind: 'table',
    columns: head.map((key, index) => ({ key, align: 'left', ...columns[index] })),
    head: [row(...head)],
    body: body.map((texts) => ({ kind: 'rows', rows: [row(...texts)] as Row[] })),
  };
}

describe('columnWidths', () => {
  it('always fills the text width exactly with whole, positive widths', () => {
    const word = fc.stringMatching(/^[a-zơư]{1,14}$/);
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    const shape = fc.integer({ min: 1, max: 9 }).chain((count) =>
      fc.record({
        head: fc.array(text, { minLength: count, maxLength: count }),
        body: fc.array(fc.array(text, { minLength: count, maxLength: count }), { maxLength: 12 }),
        set: fc.array(fc.option(fc.integer({ min: 5, max: 90 }), { nil: undefined }), {
          minLength: count,
          maxLength: count,
        }),
        total: fc.integer({ min: 2000, max: 15000 }),
      }),
    );
    fc.assert(
      fc.property(shape, ({ head, body, set, total }) => {
        const columns = set.map((width) => (width === undefined ? {} : { width }));
        const widths = columnWidths(table(head, body, columns), total, styles);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
        for (const width of widths) {
          expect(Number.isInteger(width)).toBe(true);
          expect(width).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives each column room for its longest word, header words in bold included', () => {
    const widths = columnWidths(sampleTable, landscape, styles);
    const words = ['STT', 'Nhiệm', 'phẩm', 'chuyên', 'trì', 'IV/2026'];
    words.forEach((word, column) => {
      expect(mm(widths[column] ?? 0)).toBeGreaterThan(textWidth(word, { size: 12, bold: true }) + 3.8);
    });
  });

  it('leaves the number column narrow and the longest texts wide', () => {
    const [number = 0, task = 0, ...rest] = columnWidths(sampleTable, landscape, styles);
    expect(mm(number)).toBeLessThan(16);
    for (const width of rest) expect(task).toBeGreaterThan(width);
  });

  it('keeps widths that the plan sets', () => {
    const columns = [{ width: 12 }, {}, { width: 40 }];
    const widths = columnWidths(
      table(['STT', 'Việc', 'Hạn'], [['1', 'một hai ba bốn '.repeat(20), 'a']], columns),
      landscape,
      styles,
    );
    expect(mm(widths[0] ?? 0)).toBeCloseTo(12, 1);
    expect(mm(widths[2] ?? 0)).toBeCloseTo(40, 1);
  });

  it('shares a page between two equal columns equally, and does not let one huge row starve the others', () => {
    const text = 'rà soát quy trình nội bộ của đơn vị '.repeat(3);
    const [a = 0, b = 0] = columnWidths(
      table(
        ['A', 'B'],
        Array.from({ length: 9 }, () => [text, text]),
      ),
      landscape,
      styles,
    );
    expect(Math.abs(a - b)).toBeLessThan(landscape / 10);
    const usual = Array.from({ length: 30 }, (_, index) => [String(index), text, 'Phòng Cải cách hành chính']);
    const [, , owner = 0] = columnWidths(
      table(['STT', 'Việc', 'Đơn vị'], [...usual, ['31', text.repeat(40), 'Văn phòng']]),
      landscape,
      styles,
    );
    expect(mm(owner)).toBeGreaterThan(30);
  });

  it('shrinks columns in proportion where their longest words together are wider than the page', () => {
    const long = 'w'.repeat(60);
    const widths = columnWidths(table(['A', 'B', 'C'], [[long, long, 'x']]), 6000, styles);
    expect(widths[0]).toBeGreaterThan(widths[2] ?? 0);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });

  it('depends on nothing but the table: the same twice', () => {
    expect(columnWidths(sampleTable, 9354, styles)).toEqual(columnWidths(sampleTable, 9354, styles));
  });
});
