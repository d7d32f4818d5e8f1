// Whole-process speed of `ccht diff` as a ratio to a script that only parses the two plans; its memory on large plans. See README.md.
// node bench/diff.mjs [--check] [--only pair,large]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleParseOnly, script } from './competitors.mjs';
import { makePlan } from './make-plan.mjs';
import { measure, processorTimes } from './measure.mjs';
import { isWithin, ms, printMachine } from './results.mjs';

const ccht = script('../bin/ccht.js');
const example = [2022, 2023].map((year) => script(`../examples/dong-nai-kcn/ke-hoach-${year}.plan.yaml`));
/** Times the script that only parses. */
const pairLimit = 1.25;
/** MB, of two plans of 5,000 tasks. */
const memoryLimit = 1000;
const largest = 5000;

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'ccht-bench-'));
const peakFile = join(folder, 'peak');
let over = 0;
try {
  printMachine('The machine is busy: processor times tell more than the clock.');
  const parser = await bundleParseOnly(folder);
  for (const [name, run] of Object.entries({ pair, large })) {
    if (options.only === undefined || options.only.split(',').includes(name)) run(parser);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (options.check && over > 0) process.exitCode = 1;

function pair(parser) {
  const programs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'parse only', args: [parser, ...example] },
    { name: 'diff', args: [ccht, 'diff', ...example] },
    { name: 'diff --full', args: [ccht, 'diff', ...example, '--full'] },
    { name: 'diff -f json', args: [ccht, 'diff', ...example, '-f', 'json'] },
  ];
  // What V8 compiled is kept after the third run.
  for (const program of programs) measure([program], 3, peakFile);
  const results = measure(programs, 25, peakFile);
  const busy = processorTimes(programs, 15, peakFile);
  console.log('\ntwo plans of 50 and 54 tasks, 25 rounds; processor time: 15 rounds');
  console.log(`${' '.repeat(16)}    median       min   peak MB    to parse only   processor   to parse only`);
  const parse = results[1];
  results.forEach(({ name, median, min, peak }, index) => {
    const [ratio, share] = [median / parse.median, busy[index] / busy[1]];
    console.log(
      `${name.padEnd(16)}${ms(median)}${ms(min)}${peak.toFixed(0).padStart(10)}${ratio.toFixed(2).padStart(17)}${ms(busy[index]).padStart(12)}${share.toFixed(2).padStart(16)}`,
    );
  });
  verdict('diff to parse only', results[2].median / parse.median, pairLimit, ' times');
}

function large() {
  const plans = ['old', 'new'].map((name) => join(folder, `${name}.plan.yaml`));
  const rows = [largest / 5, largest].map((count) => {
    const [before, after] = pairOf(count);
    writeFileSync(plans[0], before);
    writeFileSync(plans[1], after);
    const [result] = measure([{ name: 'diff', args: [ccht, 'diff', ...plans, '--brief'] }], 1, peakFile);
    return { count, ...result };
  });
  console.log('\nlarge plans, one round');
  for (const { count, min, peak } of rows) {
    console.log(`${`${count} × ${count} tasks`.padEnd(20)}${ms(min)}${peak.toFixed(0).padStart(8)} MB`);
  }
  console.log(`five times the tasks: ${(rows[1].min / rows[0].min).toFixed(1)} times as long`);
  verdict(`diff of ${largest} × ${largest} tasks, peak memory`, rows[1].peak, memoryLimit, ' MB');
}

/**
 * A made-up plan and its next year, without ids: one task in ten is other work, some have another deadline. Tasks must
 * be paired by their words, of which such a plan has few.
 */
function pairOf(count) {
  const bare = (plan) => plan.replace(/^( +- )id: .*\n +task: /gm, '$1task: ');
  const task = /(?<=^ +(?:- )?task: )(?!\|).+/;
  const old = bare(makePlan(count)).split('\n');
  const others = makePlan(count + 1).match(new RegExp(task, 'gm')) ?? [];
  let at = 0;
  const fresh = old.map((line) =>
    task.test(line) && at++ % 10 === 0 ? line.replace(task, () => others[at] ?? '') : line,
  );
  return [old.join('\n'), fresh.join('\n').replaceAll('2024', '2025').replaceAll('Quý II/2025', 'Quý III/2025')];
}

function verdict(...limited) {
  if (!isWithin(...limited)) over++;
}
