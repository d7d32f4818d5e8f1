import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/index.ts';

/** Edits between two words, one at a time: a letter more, less, another, or two neighbours swapped. */
function edits(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      const at = (x: number, y: number): number => (x === i ? row[y] : rows[x]?.[y]) ?? Number.POSITIVE_INFINITY;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped ? at(i - 2, j - 2) + 1 : 99];
      row.push(i === 0 && j === 0 ? 0 : Math.min(...costs));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

describe('the nearest word', () => {
  it('is the first of those with the fewest edits, none where each is too far', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (wanted, candidates) => {
        const most = Math.max(1, Math.floor(wanted.length / 3));
        const least = Math.min(...candidates.map((candidate) => edits(wanted, candidate)));
        const expected = candidates.find((candidate) => edits(wanted, candidate) === least);
        expect(nearest(wanted, candidates)).toBe(least <= most ? expected : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not mind marks and case', () => {
    expect(nearest('van phong', ['Phòng Nội vụ', 'VĂN PHÒNG'])).toBe('VĂN PHÒNG');
  });
});
