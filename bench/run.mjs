// Whole-process speed of `ccht render` as ratios to scripts that make the same document. See README.md.
// node bench/run.mjs [--check] [--only 54,1000,10000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleDirect, prepareDocxtemplater, script } from './competitors.mjs';
import { makePlan } from './make-plan.mjs';
import { measure } from './measure.mjs';
import { isWithin, ms, printMachine } from './results.mjs';
import { differences } from './same-words.mjs';

const example = script('../examples/dong-nai-kcn/ke-hoach-2023.plan.yaml');
const ccht = script('../bin/ccht.js');
const cases = [
  { tasks: 54, rounds: 21, limit: 1.3 },
  { tasks: 1000, rounds: 9, limit: 1.2 },
  { tasks: 10000, rounds: 3 },
];
/** Ten times the tasks may take this many times as long, fastest run to fastest: the sizes are not measured in turn. */
const linearLimit = 12;
/** MB. */
const memoryLimit = 1500;

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
const chosen = cases.filter(
  ({ tasks }) => options.only === undefined || options.only.split(',').includes(String(tasks)),
);
const folder = mkdtempSync(join(tmpdir(), 'ccht-bench-'));
let over = 0;
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (options.check && over > 0) process.exitCode = 1;

async function main() {
  printMachine('The machine is busy: repeat when it is quiet.');
  const bundled = await bundleDirect(folder);
  const fastest = new Map();
  for (const one of chosen) fastest.set(one.tasks, await runCase(one, bundled));
  const [small, large] = [fastest.get(1000), fastest.get(10000)];
  if (small !== undefined && large !== undefined)
    verdict('10,000 tasks to 1,000, time', large / small, linearLimit, ' times');
}

/** Measures one size, prints it, and gives back ccht's fastest run in ms. */
async function runCase({ tasks, rounds, limit }, bundled) {
  const plan = tasks === 54 ? example : join(folder, `${tasks}.plan.yaml`);
  if (tasks !== 54) writeFileSync(plan, makePlan(tasks));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const out = (name) => join(folder, `${name}.docx`);
  const programs = [
    { name: 'node, empty script', args: [empty] },
    { name: 'ccht', args: [ccht, 'render', plan, '-o', out('ccht'), '--force'] },
    { name: 'direct', args: [script('docx-direct.mjs'), plan, out('direct')] },
    { name: 'direct, bundled', args: [bundled, plan, out('bundled')] },
  ];
  if (tasks === 54) {
    const more = await prepareDocxtemplater(plan, folder);
    if (more === undefined) console.log('docxtemplater could not be installed: left out.');
    else
      programs.push({ name: 'docxtemplater', args: [script('docxtemplater-fill.mjs'), plan, out('filled'), ...more] });
  }
  const results = measure(programs, rounds, join(folder, 'peak'));
  print(tasks, rounds, results);
  same(differences(out('ccht'), out('direct')));
  judge(tasks, limit, results);
  return byName(results, 'ccht').min;
}

function byName(results, name) {
  return results.find((result) => result.name === name);
}

function print(tasks, rounds, results) {
  const own = byName(results, 'ccht');
  console.log(`\n${tasks.toLocaleString('en')} tasks, ${rounds} rounds`);
  console.log('                        median       min   peak MB   ccht is, by median (by min)');
  for (const { name, median, min, peak } of results) {
    const ratio = name === 'ccht' ? '' : `${(own.median / median).toFixed(2)} times (${(own.min / min).toFixed(2)})`;
    console.log(`${name.padEnd(20)}${ms(median)}${ms(min)}${peak.toFixed(0).padStart(10)}   ${ratio}`);
  }
}

function same(found) {
  if (found.length > 0) over++;
  console.log(
    found.length === 0 ? 'ok    same document as direct' : `over  not the same document as direct: ${found.join('; ')}`,
  );
}

/** The stricter of the two direct scripts counts. */
function judge(tasks, limit, results) {
  const own = byName(results, 'ccht');
  if (limit !== undefined) {
    const fastest = Math.min(byName(results, 'direct').median, byName(results, 'direct, bundled').median);
    verdict('ccht to direct, time', own.median / fastest, limit, ' times');
  }
  const other = byName(results, 'docxtemplater');
  if (other !== undefined) verdict('ccht to docxtemplater, time', own.median / other.median, 1, ' times');
  if (tasks === 10000) verdict('ccht, peak memory', own.peak, memoryLimit, ' MB');
}

function verdict(...limited) {
  if (!isWithin(...limited)) over++;
}
