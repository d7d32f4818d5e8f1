import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/diff/index.ts';
import { makeDirectory } from '../../src/language/index.ts';
import { type Model, understand } from '../../src/model/index.ts';
import type { PlanFile } from '../../src/plan/index.ts';
import { readPlan, readUnits } from '../../src/source/index.ts';
import { makePair } from './made-pairs/make-pair.ts';
import { score } from './made-pairs/score.ts';
import { readVocabulary } from './made-pairs/vocabulary.ts';

const vocabulary = readVocabulary();

/** The mean over pairs made from several seeds. */
function mean(tasks: number, seeds: readonly number[], hard = false): { pairing: number; kinds: number } {
  const scores = seeds.map((seed) => score(makePair(vocabulary, { tasks, seed, hard })));
  const average = (of: (one: (typeof scores)[number]) => number): number =>
    scores.reduce((sum, one) => sum + of(one), 0) / scores.length;
  return { pairing: average((one) => one.pairing), kinds: average((one) => one.kinds) };
}

describe('pairs of plans with known truth: 40 % edited, 10 % new, 10 % gone, shuffled, of another year, some split', () => {
  it.each([
    [50, [1, 2, 3, 4, 5, 6, 7, 8]],
    [500, [11, 12]],
  ])('%i tasks: who is who at least 0.98, what changed how at least 0.97', (tasks, seeds) => {
    const { pairing, kinds } = mean(tasks, seeds);
    expect(pairing).toBeGreaterThanOrEqual(0.98);
    expect(kinds).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    [50, [1, 2, 3, 4, 5, 6, 7, 8]],
    [500, [11, 12]],
  ])('%i tasks, the edited ones heavily reworded too: who is who at least 0.93', (tasks, seeds) => {
    expect(mean(tasks, seeds, true).pairing).toBeGreaterThanOrEqual(0.93);
  });
});

/** Pairs of printed numbers, `-` where there is none; several numbers of one side stand apart by spaces. */
function handPaired(): Set<string> {
  const numbers = (cell: string): string[] => cell.split(/ (?=[IVX]+\.)/);
  return new Set(
    readFileSync('test/diff/truth/dong-nai-kcn.tsv', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .filter(([old, fresh]) => old !== '-' && fresh !== '-')
      .flatMap(([old = '', fresh = '']) => numbers(old).flatMap((a) => numbers(fresh).map((b) => `${a} → ${b}`))),
  );
}

function foundPairs(old: Model, fresh: Model): Set<string> {
  const { matches } = diffPlans({ model: old }, { model: fresh });
  return new Set(
    matches.flatMap((match) =>
      match.old.flatMap((a) => match.new.map((b) => `${old.tasks[a]?.number} → ${fresh.tasks[b]?.number}`)),
    ),
  );
}

describe('two years of one office, paired by hand', () => {
  const folder = 'examples/dong-nai-kcn';
  const { units } = readUnits(readFileSync(`${folder}/units.yaml`, 'utf8'));
  const model = (year: number, change: (plan: PlanFile) => PlanFile = (plan) => plan): Model => {
    const { plan } = readPlan(readFileSync(`${folder}/ke-hoach-${year}.plan.yaml`, 'utf8'));
    if (plan === undefined || units === undefined) throw new Error('the example cannot be read');
    return understand(change(plan), makeDirectory(units.units));
  };

  it('are paired alike with the ids and replaces that the plans have', () => {
    expect([...foundPairs(model(2022), model(2023))].sort()).toEqual([...handPaired()].sort());
  });

  it('are paired alike but for one task by their words alone, the split and the merge among them', () => {
    const bare = (plan: PlanFile): PlanFile =>
      JSON.parse(JSON.stringify(plan, (key, value) => (key === 'id' || key === 'replaces' ? undefined : value)));
    const found = foundPairs(model(2022, bare), model(2023, bare));
    const truth = handPaired();
    expect([...found].filter((pair) => !truth.has(pair))).toEqual([]);
    // No word of this task stayed: only `replaces` can tell.
    expect([...truth].filter((pair) => !found.has(pair))).toEqual(['III.2 → III.2']);
  });
});
