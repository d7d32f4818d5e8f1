import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '../../src/diff/pairing/assignment.ts';

/** The greatest sum by trying everything: rows in turn, each alone or with a column that is free. */
function bestByTrying(rows: number, edges: readonly Edge[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === rows) return 0;
  const alone = bestByTrying(rows, edges, row + 1, taken);
  const paired = edges
    .filter((edge) => edge.row === row && !taken.has(edge.column))
    .map(({ column, gain }) => gain + bestByTrying(rows, edges, row + 1, new Set([...taken, column])));
  return Math.max(alone, ...paired);
}

const graph = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
  gains: fc.array(fc.option(fc.integer({ min: 1, max: 20 })), { minLength: 36, maxLength: 36 }),
});

function edgesOf({ rows, columns, gains }: { rows: number; columns: number; gains: (number | null)[] }): Edge[] {
  const edges: Edge[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const gain = gains[row * 6 + column];
      if (gain !== null && gain !== undefined) edges.push({ row, column, gain });
    }
  }
  return edges;
}

describe('the best overall assignment', () => {
  it('gives up the best single pair where two good ones are worth more', () => {
    const edges = [
      { row: 0, column: 0, gain: 9 },
      { row: 0, column: 1, gain: 8 },
      { row: 1, column: 0, gain: 8 },
    ];
    expect([...assign(2, 2, edges)]).toEqual([1, 0]);
  });

  it('leaves a row alone where its pair would cost more than it brings', () => {
    const edges = [
      { row: 0, column: 0, gain: 9 },
      { row: 1, column: 0, gain: 2 },
    ];
    expect([...assign(2, 1, edges)]).toEqual([0, -1]);
  });

  it('is as good as the best found by trying everything, and uses nothing twice', () => {
    fc.assert(
      fc.property(graph, (made) => {
        const edges = edgesOf(made);
        const columnOf = [...assign(made.rows, made.columns, edges)];
        const used = columnOf.filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        const sum = columnOf.reduce((total, column, row) => {
          if (column < 0) return total;
          const edge = edges.find((one) => one.row === row && one.column === column);
          return total + (edge?.gain ?? Number.NaN);
        }, 0);
        expect(sum).toBe(bestByTrying(made.rows, edges));
      }),
      { numRuns: 300 },
    );
  });
});
