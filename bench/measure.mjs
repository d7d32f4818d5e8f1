// Whole processes, from start to end: their wall time in ms and their peak memory in MB.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process to measure: `args` follow `node`. */
/** @typedef {{name: string, args: string[]}} Program */

/**
 * Runs the programs in turn, A B C A B C …, so that a busy moment of the machine meets them all; one run before that
 * is not counted. Each result has the times of all rounds, sorted.
 */
export function measure(programs, rounds, peakFile) {
  const results = programs.map(({ name, args }) => ({ name, args, times: [], peak: peakOf(args, peakFile) }));
  for (let round = 0; round < rounds; round++) {
    for (const { args, times } of results) times.push(timed(args));
  }
  return results.map(({ name, times, peak }) => {
    const sorted = times.sort((a, b) => a - b);
    return { name, median: medianOf(sorted), min: sorted[0], peak };
  });
}

function medianOf(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function timed(args) {
  const start = process.hrtime.bigint();
  run(args, process.env);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** A run of its own: what reads the memory must not cost the others time. */
function peakOf(args, peakFile) {
  run(['--import', new URL('peak-memory.mjs', import.meta.url).href, ...args], {
    ...process.env,
    BENCH_PEAK: peakFile,
  });
  return Number(readFileSync(peakFile, 'utf8')) / 1000;
}

function run(args, env) {
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
}
