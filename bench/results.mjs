// What the scripts that measure print: the machine, a table, a limit held or passed.
import { availableParallelism, cpus, loadavg } from 'node:os';

/**
 * Of each command on one plan of 54 tasks: times the bare start of Node, times the script that only parses.
 * reading.mjs and linters.mjs hold ccht to them.
 */
export const shortRunLimits = { lint: { node: 2, parse: 1.15 }, summary: { parse: 1.15 } };

/** One line on the machine, and another with the advice where it is busy. */
export function printMachine(whenBusy) {
  const [load] = loadavg();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}`;
  console.log(`node ${process.version}, ${process.platform}, ${machine}, load ${load?.toFixed(2)}`);
  if (load > availableParallelism() / 2) console.log(whenBusy);
}

/** The results of measure.mjs, a line each. `bases`: what the medians are compared with, by name. */
export function printTable(title, results, bases) {
  const heads = Object.keys(bases).map((name) => `to ${name}`.padStart(15));
  console.log(`\n${title}\n${' '.repeat(20)}    median       min   peak MB${heads.join('')}`);
  for (const { name, median, min, peak } of results) {
    const ratios = Object.values(bases).map((base) => (median / base.median).toFixed(2).padStart(15));
    const memory = (peak?.toFixed(0) ?? '–').padStart(10);
    console.log(`${name.padEnd(20)}${ms(median)}${ms(min)}${memory}${ratios.join('')}`);
  }
}

/** Milliseconds, ten characters wide. */
export function ms(time) {
  return `${time.toFixed(0)} ms`.padStart(10);
}

/** Whether a value keeps to its limit, which a line says too. */
export function isWithin(what, value, limit, unit) {
  const isOk = value <= limit;
  const shown = (number) => (Number.isInteger(number) || number >= 100 ? number.toFixed(0) : number.toFixed(2));
  console.log(`${isOk ? 'ok   ' : 'over '} ${what}: ${shown(value)}${unit}, limit ${shown(limit)}${unit}`);
  return isOk;
}

/** Whether a command on one plan keeps to `shortRunLimits`, all results from the same rounds. */
export function isShortRun({ name, median }, node, parse) {
  const limit = shortRunLimits[name] ?? {};
  const kept = [
    limit.node === undefined || isWithin(`${name} to node`, median / node.median, limit.node, ' times'),
    limit.parse === undefined || isWithin(`${name} to parse only`, median / parse.median, limit.parse, ' times'),
  ];
  return !kept.includes(false);
}
