// `ccht lint` on one plan beside linters that know nothing of plans: whole processes in turn. Before that each must show
// on plans with planted faults that it does its work. See README.md.
// node bench/linters.mjs [--check] [--rounds N]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleParseOnly, script } from './competitors.mjs';
import { measure } from './measure.mjs';
import { ccht, otherLinters } from './other-linters.mjs';
import { plantFaults, toldFaults } from './planted-faults.mjs';
import { isShortRun, printMachine, printTable } from './results.mjs';

const example = script('../examples/dong-nai-kcn/ke-hoach-2023.plan.yaml');

const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, rounds: { type: 'string', default: '15' } },
});
const folder = mkdtempSync(join(tmpdir(), 'ccht-bench-'));
try {
  printMachine('The machine is busy: repeat when it is quiet.');
  const linters = [ccht(), ...otherLinters(folder)];
  printTold(linters, plantFaults(example, join(folder, 'planted')));
  const isShort = race(linters, await bundleParseOnly(folder), Number(options.rounds));
  if (options.check && !isShort) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function printTold(linters, plans) {
  const kinds = [...new Set(plans.planted.map(({ kind }) => kind))];
  const ofKind = (faults, kind) => faults.filter((fault) => fault.kind === kind).length;
  const heads = kinds.map((kind) => `${kind}, ${ofKind(plans.planted, kind)}`.padStart(12));
  console.log(`\nplanted faults, and how many are told of\n${' '.repeat(20)}${heads.join('')}`);
  for (const linter of linters) {
    const told = toldFaults(linter, plans);
    const cells = kinds.map((kind) => String(ofKind(told, kind)).padStart(12));
    console.log(linter.name.padEnd(20) + cells.join(''));
  }
}

/** Measures and prints; whether ccht keeps to its limits. */
function race(linters, parser, rounds) {
  const programs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'parse only', args: [parser, example] },
    ...linters.map(({ name, program }) => ({ name, ...program(example) })),
  ];
  const [node, parse, lint, ...others] = measure(programs, rounds, join(folder, 'peak'));
  printTable(`one plan of 54 tasks, ${rounds} rounds`, [node, parse, lint, ...others], {
    node,
    'parse only': parse,
    lint,
  });
  return isShortRun(lint, node, parse);
}
