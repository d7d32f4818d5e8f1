// Which task goes on as which: ccht beside tools that know nothing of plans, on pairs of plans with known truth. See README.md.
// node bench/pairing.mjs [--check] [--tasks 50,500]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { script } from './competitors.mjs';
import { otherPairings } from './other-pairings.mjs';

/** F1 of pairing: usual pairs, and those whose edited tasks are heavily reworded. */
const limits = { usual: 0.98, hard: 0.93 };
/** So many tasks in all for each size, in pairs made from several seeds. */
const together = 800;

const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, tasks: { type: 'string', default: '50,500' } },
});
const folder = mkdtempSync(join(tmpdir(), 'ccht-bench-'));
let under = 0;
try {
  const { makePair, readVocabulary, diffOf, scorePairs, understand } = await madePairs();
  const vocabulary = readVocabulary(script('..'));
  const tools = new Map([['ccht', (_old, _fresh, pair) => pairsOf(diffOf(pair))], ...(await otherPairings(folder))]);
  for (const tasks of options.tasks.split(',').map(Number)) {
    for (const [kind, limit] of Object.entries(limits)) {
      const seeds = Array.from({ length: Math.max(1, Math.min(8, Math.round(together / tasks))) }, (_, at) => at + 1);
      const pairs = seeds.map((seed) => makePair(vocabulary, { tasks, seed, hard: kind === 'hard' }));
      const rows = pairs.map(({ old, new: fresh }) => [rowsOf(understand(old)), rowsOf(understand(fresh))]);
      console.log(
        `\n${kind} pairs of ${tasks} tasks, ${seeds.length} of them\n${' '.repeat(26)}F1 of pairing   edited tasks on the right task`,
      );
      for (const [name, pairing] of tools) {
        const scores = pairs.map((pair, at) => scorePairs(pair, pairing(...rows[at], pair)));
        const mean = (key) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
        console.log(
          `${name.padEnd(26)}${mean('pairing').toFixed(3).padStart(13)}${mean('edited').toFixed(3).padStart(33)}`,
        );
        if (name === 'ccht' && mean('pairing') < limit) {
          under++;
          console.log(`under the limit of ${limit}`);
        }
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (options.check && under > 0) process.exitCode = 1;

/** The generator and its judge, which are TypeScript, as one script. */
async function madePairs() {
  const outfile = join(folder, 'made-pairs.mjs');
  const banner = "import{createRequire as make}from'node:module';const require=make(import.meta.url);";
  await build({
    entryPoints: [script('made-pairs.mjs')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: banner },
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** What a task's row in the plan says, ids left out: every tool is given the same, ccht the plans without ids. */
function rowsOf({ tasks }) {
  const fields = ['task', 'deliverable', 'lead', 'support', 'deadline'];
  return tasks.map(({ cells, group, objective }) => ({
    group: group.join(' / '),
    objective: objective ?? '',
    ...Object.fromEntries(fields.map((field) => [field, cells[field]?.text ?? ''])),
  }));
}

function pairsOf({ matches }) {
  return matches.flatMap(({ old, new: fresh }) => old.flatMap((a) => fresh.map((b) => [a, b])));
}
