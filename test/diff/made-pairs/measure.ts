// Figures of made pairs of any size, as JSON: node test/diff/made-pairs/measure.mjs 50 500 5000
import { makePair } from './make-pair.ts';
import { diffOf, mean, score } from './score.ts';
import { readVocabulary } from './vocabulary.ts';

/** Pairs of a size: their mean accuracy from 0 to 1, and the time of understanding and comparing two plans. */
type Measured = { tasks: number; hard: boolean; pairing: number; kinds: number; edited: number; seconds: number };

const vocabulary = readVocabulary();

function measured(tasks: number, hard: boolean): Measured {
  const seeds = Array.from({ length: Math.max(1, Math.min(8, Math.round(1000 / tasks))) }, (_, at) => tasks + 1 + at);
  let seconds = 0;
  const scores = seeds.map((seed) => {
    const pair = makePair(vocabulary, { tasks, seed, hard });
    const before = performance.now();
    const diff = diffOf(pair);
    seconds += (performance.now() - before) / 1000;
    return score(pair, diff);
  });
  const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;
  const { pairing, kinds, edited } = mean(scores);
  return {
    tasks,
    hard,
    pairing: rounded(pairing),
    kinds: rounded(kinds),
    edited: rounded(edited),
    seconds: rounded(seconds / seeds.length),
  };
}

const sizes = process.argv.slice(2).map(Number);
const results = sizes.flatMap((tasks) => [measured(tasks, false), measured(tasks, true)]);
const isRight = ({ hard, pairing, kinds, edited }: Measured): boolean =>
  hard ? pairing >= 0.93 && edited >= 0.93 : pairing >= 0.98 && kinds >= 0.97;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ results, megabytes }, null, 2)}\n`);
if (!results.every(isRight) || megabytes > 1000) process.exitCode = 1;
