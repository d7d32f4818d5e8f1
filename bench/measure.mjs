// Whole processes, from start to end: their wall time in ms and their peak memory in MB.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A process to measure: `args` follow `node`, or the `python` program that is named; `codes`: how it may end, 0 where it
 * is not said.
 */
/** @typedef {{name: string, args: string[], python?: string, codes?: number[]}} Program */

/**
 * Runs the programs in turn, A B C A B C …, so that a busy moment of the machine meets them all; one run before that
 * is not counted. Each result has the times of all rounds, sorted.
 */
export function measure(programs, rounds, peakFile) {
  const results = programs.map((program) => ({ ...program, times: [], peak: peakOf(program, peakFile) }));
  for (let round = 0; round < rounds; round++) {
    for (const program of results) program.times.push(timed(program));
  }
  return results.map(({ name, times, peak }) => {
    const sorted = times.sort((a, b) => a - b);
    return { name, median: medianOf(sorted), min: sorted[0], peak };
  });
}

/**
 * The processor time of each program in ms, the median of the rounds: on a busy machine it says more than the clock.
 * `file` is written to.
 */
export function processorTimes(programs, rounds, file) {
  const preload = ['--require', fileURLToPath(new URL('processor-time.cjs', import.meta.url))];
  const times = programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    programs.forEach((program, index) => {
      run({ ...program, args: [...preload, ...program.args] }, { ...process.env, BENCH_PROCESSOR: file });
      times[index].push(Number(readFileSync(file, 'utf8')));
    });
  }
  return times.map((all) => medianOf(all.sort((a, b) => a - b)));
}

function medianOf(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function timed(program) {
  const start = process.hrtime.bigint();
  run(program, process.env);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** A run of its own: what reads the memory must not cost the others time. Undefined where the system does not tell. */
function peakOf(program, peakFile) {
  rmSync(peakFile, { force: true });
  const env = { ...process.env, BENCH_PEAK: peakFile };
  if (program.python === undefined) {
    const args = ['--import', new URL('peak-memory.mjs', import.meta.url).href, ...program.args];
    run({ ...program, args }, env);
  } else run(program, { ...env, PYTHONPATH: fileURLToPath(new URL('peak-memory-python', import.meta.url)) });
  return existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) / 1000 : undefined;
}

function run({ args, python, codes = [0] }, env) {
  const command = python ?? process.execPath;
  const { status, stderr, error } = spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (!codes.includes(status))
    throw new Error(`${python ?? 'node'} ${args.join(' ')} ended with ${status}\n${error ?? stderr}`);
}
