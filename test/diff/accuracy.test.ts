import { describe, expect, it } from 'vitest';
import { meanScore } from './made-pairs/score.ts';
import { readVocabulary } from './made-pairs/vocabulary.ts';

const vocabulary = readVocabulary();

// 5,000 tasks take too long here: test/diff/made-pairs/measure.mjs holds them to the same figures.
const SIZES: readonly [tasks: number, seeds: readonly number[]][] = [
  [50, [1, 2, 3, 4, 5, 6, 7, 8]],
  [500, [11, 12]],
];

describe('pairs of plans with known truth: 40 % edited, 10 % new, 10 % gone, shuffled, of another year, some split', () => {
  it.each(SIZES)('%i tasks: who is who at least 0.98, what changed how at least 0.97', (tasks, seeds) => {
    const { pairing, kinds, edited } = meanScore(
      vocabulary,
      seeds.map((seed) => ({ tasks, seed })),
    );
    expect(pairing).toBeGreaterThanOrEqual(0.98);
    expect(kinds).toBeGreaterThanOrEqual(0.97);
    expect(edited).toBeGreaterThanOrEqual(0.98);
  });

  it.each(SIZES)('%i tasks, the edited ones heavily reworded too: who is who at least 0.93', (tasks, seeds) => {
    const { pairing, edited } = meanScore(
      vocabulary,
      seeds.map((seed) => ({ tasks, seed, hard: true })),
    );
    expect(pairing).toBeGreaterThanOrEqual(0.93);
    // Of the edited tasks alone, without the easy rest.
    expect(edited).toBeGreaterThanOrEqual(0.93);
  });
});
