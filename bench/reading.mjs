// Whole-process speed of commands that only read plans, as ratios to the bare start of Node and to a script that parses
// the same YAML. See README.md.
// node bench/reading.mjs [--check] [--only one,many,large] [COMMAND…]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleParseOnly, script } from './competitors.mjs';
import { makePlan } from './make-plan.mjs';
import { measure } from './measure.mjs';
import { isShortRun, isWithin, printMachine, printTable, shortRunLimits } from './results.mjs';

const example = script('../examples/dong-nai-kcn/ke-hoach-2023.plan.yaml');
const ccht = script('../bin/ccht.js');
const manyPlans = 2000;
/** Times what one thread needs to parse them all. */
const manyLimit = 1;
/** Ten times the tasks may take this many times as long. */
const linearLimit = 12;
/** MB, of one plan of 10,000 tasks. */
const memoryLimit = 1000;

const { values: options, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, only: { type: 'string' } },
  allowPositionals: true,
});
const commands = positionals.length > 0 ? positionals : Object.keys(shortRunLimits);
const cases = { one, many, large };
const folder = mkdtempSync(join(tmpdir(), 'ccht-bench-'));
const peakFile = join(folder, 'peak');
let over = 0;
try {
  printMachine('The machine is busy: repeat when it is quiet.');
  const parser = await bundleParseOnly(folder);
  for (const [name, run] of Object.entries(cases)) {
    if (options.only === undefined || options.only.split(',').includes(name)) run(parser);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (options.check && over > 0) process.exitCode = 1;

/** A command on a plan or a folder. What it finds is no failure. */
function reading(command, path) {
  return { name: command, args: [ccht, command, path], codes: [0, 1] };
}

function one(parser) {
  const programs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'parse only', args: [parser, example] },
    ...commands.map((command) => reading(command, example)),
  ];
  const [node, parse, ...results] = measure(programs, 25, peakFile);
  printTable('one plan of 54 tasks, 25 rounds', [node, parse, ...results], { node, parse });
  for (const result of results) if (!isShortRun(result, node, parse)) over++;
}

/**
 * A plan that shares short cells (deadlines, units) with the others as offices do, while most of its sentences are its
 * own: what ccht keeps of words read before helps it as much as it would help an office.
 */
function ownPlan(text, number) {
  return text.replace(/^( {2}number: ).*$/m, `$1"${number}"`).replace(/ (?:và|của|các) /g, `$&khu số ${number} `);
}

function many(parser) {
  const plans = join(folder, 'many');
  mkdirSync(plans);
  const text = readFileSync(example, 'utf8');
  for (let number = 1; number <= manyPlans; number++) {
    writeFileSync(join(plans, `${String(number).padStart(5, '0')}.plan.yaml`), ownPlan(text, number));
  }
  writeFileSync(join(plans, 'units.yaml'), readFileSync(join(dirname(example), 'units.yaml')));
  const programs = [
    { name: 'parse only', args: [parser, plans] },
    ...commands.map((command) => reading(command, plans)),
  ];
  const [parse, ...results] = measure(programs, 3, peakFile);
  printTable(`${manyPlans} plans of 54 tasks, 3 rounds`, [parse, ...results], { parse });
  for (const { name, median } of results) {
    verdict(`${name} of ${manyPlans} plans to parse only`, median / parse.median, manyLimit, ' times');
  }
}

function large(parser) {
  const small = join(folder, '1000.plan.yaml');
  const big = join(folder, '10000.plan.yaml');
  writeFileSync(small, makePlan(1000));
  writeFileSync(big, makePlan(10000));
  const [smallParse, ...ofSmall] = measure(
    [{ name: 'parse only', args: [parser, small] }, ...commands.map((command) => reading(command, small))],
    5,
    peakFile,
  );
  printTable('one plan of 1,000 tasks, 5 rounds', [smallParse, ...ofSmall], { parse: smallParse });
  const [bigParse, ...ofBig] = measure(
    [{ name: 'parse only', args: [parser, big] }, ...commands.map((command) => reading(command, big))],
    3,
    peakFile,
  );
  printTable('one plan of 10,000 tasks, 3 rounds', [bigParse, ...ofBig], { parse: bigParse });
  ofBig.forEach(({ name, min, peak }, index) => {
    verdict(`${name}, 10,000 tasks to 1,000, time`, min / ofSmall[index].min, linearLimit, ' times');
    verdict(`${name}, peak memory`, peak, memoryLimit, ' MB');
  });
}

function verdict(...limited) {
  if (!isWithin(...limited)) over++;
}
