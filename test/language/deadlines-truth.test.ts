import { describe, expect, it } from 'vitest';
import { findTimes, readDeadline } from '../../src/language/index.ts';
import { meaning, meaningInYear, otherRows, seedLines, seedRows, withWords, YEARS } from './deadline-truth.ts';

const hasSeeds = seedLines('000') !== undefined;

describe.skipIf(!hasSeeds)('every deadline of the five plans (needs ../shared/seeds or CCHT_SEEDS)', () => {
  it.each(['000', '002', '003'])('%s: each cell of the time column means what the table says', (file) => {
    const lines = seedLines(file) ?? [];
    const year = YEARS[file] ?? 0;
    const rows = seedRows().filter((row) => row.file === file && row.isCell);
    const cells = rows.map((row) =>
      row.pieces.map(([line, column, length]) => lines[line - 1]?.slice(column - 1, column - 1 + length)).join(' '),
    );
    expect(cells.map((cell) => meaningInYear(readDeadline(cell, { year }), year))).toEqual(
      rows.map((row, index) => withWords(row.expected, cells[index] ?? '')),
    );
  });

  it.each(Object.keys(YEARS))('%s: prose asks for work at the times of the table and at no other', (file) => {
    const lines = seedLines(file) ?? [];
    const year = YEARS[file] ?? 0;
    const isRow = (line: string): boolean => line.startsWith('|') || line.includes('\t');
    const found = lines.flatMap((line, index) =>
      isRow(line)
        ? []
        : findTimes(line, { year }).map((time) => ({
            place: [index + 1, time.span[0] + 1, time.span[1] - time.span[0]],
            expected: meaningInYear(time, year),
          })),
    );
    const rows = seedRows().filter((row) => row.file === file && !row.isCell);
    expect(found).toEqual(
      rows.map(({ pieces: [[line, column, length] = [0, 0, 0]], expected }) => ({
        place: [line, column, length],
        expected: withWords(expected, lines[line - 1]?.slice(column - 1, column - 1 + length) ?? ''),
      })),
    );
  });
});

describe('deadlines of other plans', () => {
  it.each([
    ['seen while the grammar was written', false],
    ['held out', true],
  ])('are understood at least 97 %% right, and never as a wrong day: %s', (_, held) => {
    const rows = otherRows().filter((row) => row.held === held);
    const wrong = rows.flatMap(({ phrase, year, expected }) => {
      const got = meaning(readDeadline(phrase, { year }));
      return isSame(got, expected) ? [] : [{ phrase, got, expected }];
    });
    expect(wrong.filter(({ got }) => got.kind !== 'unknown')).toEqual([]);
    expect(1 - wrong.length / rows.length).toBeGreaterThanOrEqual(0.97);
  });
});

function isSame(got: unknown, expected: unknown): boolean {
  try {
    expect(got).toEqual(expected);
    return true;
  } catch {
    return false;
  }
}
