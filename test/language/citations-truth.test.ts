import { describe, expect, it } from 'vitest';
import { readCitations, readSelfReferences } from '../../src/language/index.ts';
import { lineStarts, otherRows, said, sameWords, seedRows, seedText, textUnits } from './citation-truth.ts';

const FILES = ['000', '001', '002', '003', '004'];

interface Found {
  readonly start: number;
  readonly end: number;
  readonly says: Record<string, unknown>;
}

describe.skipIf(seedText('000') === undefined)(
  'every citation of the five plans (needs ../shared/seeds or CCHT_SEEDS)',
  () => {
    it.each(FILES)('%s is read as the table says, place by place, and nothing else', (file) => {
      const text = seedText(file) ?? '';
      const starts = lineStarts(text);
      const at = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
      const rows = seedRows().filter((row) => row.file === file);
      const torn = rows.filter((row) => row.pieces.length > 1);
      const inTorn = ({ start, end }: Found): boolean =>
        torn.some((row) =>
          row.pieces.some(([line, column, length]) => start < at(line, column) + length && end > at(line, column)),
        );
      const expected = rows
        .filter((row) => row.pieces.length === 1)
        .flatMap((row) =>
          row.pieces.map(([line, column, length]) => `${at(line, column)}+${length} ${inOneOrder(row.expected)}`),
        );
      const found = textUnits(text).flatMap((unit) => foundIn(unit.text, unit.start));
      const printed = found
        .filter((one) => !inTorn(one))
        .map(({ start, end, says }) => `${start}+${end - start} ${inOneOrder(says)}`);
      expect(printed.sort()).toEqual(expected.sort());
      for (const row of torn) {
        const joined = row.pieces.map(([line, column, length]) =>
          text.slice(at(line, column), at(line, column) + length),
        );
        expect(readCitations(joined.join(' ')).map(said)).toEqual([row.expected]);
      }
    });
  },
);

describe('citations of other plans', () => {
  it.each([
    ['seen while the grammar was written', false],
    ['held out', true],
  ])('are read at least 99 %% right (F1): %s', (_, held) => {
    let right = 0;
    let all = 0;
    for (const row of otherRows().filter((one) => one.held === held)) {
      const found = readCitations(row.phrase).map(said);
      all += found.length + row.expected.length;
      const open = [...row.expected];
      for (const one of found) {
        const index = open.findIndex((other) => sameWords(one, other));
        if (index < 0) continue;
        open.splice(index, 1);
        right++;
      }
    }
    expect((2 * right) / all).toBeGreaterThanOrEqual(0.99);
  });

  it('never have a date that is not written there', () => {
    for (const row of otherRows()) {
      const dates = row.expected.map((one) => one.date);
      for (const one of readCitations(row.phrase)) if (one.date !== undefined) expect(dates).toContain(one.date);
    }
  });
});

function foundIn(text: string, start: number): Found[] {
  const cited = readCitations(text).map((one) => ({ span: one.span, says: said(one) }));
  const own = readSelfReferences(text).map((one) => ({ span: one.span, says: { type: one.type, self: true } }));
  return [...cited, ...own].map(({ span, says }) => ({ start: start + span[0], end: start + span[1], says }));
}

function inOneOrder(value: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
