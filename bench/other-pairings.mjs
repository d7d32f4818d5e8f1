// Which row of the older list other tools put beside which of the newer one: each a function from two lists of rows
// (objects with the same keys, texts as values) to pairs of places, [old, new].
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmInstall } from './npm-install.mjs';

const libraries = ['daff@1.4.2', 'jsondiffpatch@0.7.7'];

/** The tools that can be had here, by name; those of npm are installed into the folder. */
export async function otherPairings(folder) {
  const tools = new Map();
  if (spawnSync('git', ['--version']).status === 0) tools.set('git diff --word-diff', gitWords(folder));
  else console.log('git is not there: left out.');
  const modules = npmInstall(folder, libraries);
  if (modules === undefined) {
    console.log(`npm cannot get ${libraries.join(', ')} here: left out.`);
    return tools;
  }
  const daff = createRequire(join(folder, 'x.js'))('daff');
  tools.set('daff', (old, fresh) => daffRows(daff, old, fresh));
  const jsondiffpatch = await import(pathToFileURL(join(modules, 'jsondiffpatch/lib/index.js')).href);
  tools.set('jsondiffpatch, by place', (old, fresh) => patchedRows(jsondiffpatch, undefined, old, fresh));
  tools.set('jsondiffpatch, by words', (old, fresh) => patchedRows(jsondiffpatch, (row) => row.task, old, fresh));
  return tools;
}

/** daff lines up the rows of two tables, in any order, by what stands in their cells. */
function daffRows(daff, old, fresh) {
  const table = (rows) => new daff.TableView([Object.keys(rows[0]), ...rows.map((row) => Object.values(row))]);
  const flags = new daff.CompareFlags();
  flags.ordered = false;
  const units = daff.compareTables(table(old), table(fresh), flags).align().toOrder().getList();
  return units.filter(({ l, r }) => l > 0 && r > 0).map(({ l, r }) => [l - 1, r - 1]);
}

/**
 * jsondiffpatch changes, moves, adds and removes entries of an array: the patch is carried out on the older rows, and
 * those that are still there say where they went. Its `objectHash` says which entries are the same; without one, place does.
 */
function patchedRows({ create }, objectHash, old, fresh) {
  const differ = create({ ...(objectHash && { objectHash }), arrays: { detectMove: true, includeValueOnMove: false } });
  const rows = old.map((row) => ({ ...row }));
  const places = new Map(rows.map((row, at) => [row, at]));
  const delta = differ.diff(rows, fresh);
  if (delta !== undefined) differ.patch(rows, delta);
  return rows.flatMap((row, at) => (places.has(row) ? [[places.get(row), at]] : []));
}

/**
 * git marks words; a row is a line. Words that git holds to be the same say which old line they are from; a new line
 * goes with the old one that gives it the most words, where that old line gives no other line more.
 */
function gitWords(folder) {
  return (old, fresh) => {
    const [before, after] = [linesOf(old), linesOf(fresh)];
    const files = ['old.txt', 'new.txt'].map((name) => join(folder, name));
    writeFileSync(files[0], `${before.join('\n')}\n`);
    writeFileSync(files[1], `${after.join('\n')}\n`);
    const { stdout } = spawnSync(
      'git',
      ['diff', '--no-index', '--word-diff=porcelain', '-U1000000', '--no-color', ...files],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    );
    if (stdout === '') return before.map((_, at) => [at, at]);
    return bestLines(sharedWords(stdout, wordLines(before), wordLines(after)));
  };
}

function linesOf(rows) {
  return rows.map((row) => Object.values(row).join(' | ').replace(/\s+/g, ' '));
}

/** Of each word in turn, the line it stands in. */
function wordLines(lines) {
  return lines.flatMap((line, at) =>
    line
      .split(/\s+/)
      .filter(Boolean)
      .map(() => at),
  );
}

/** Old line and new line → words that git found in both. */
function sharedWords(porcelain, oldLines, newLines) {
  const shared = new Map();
  const body = porcelain.split('\n');
  let [i, j] = [0, 0];
  for (const line of body.slice(body.findIndex((one) => one.startsWith('@@')) + 1)) {
    const count = line.slice(1).split(/\s+/).filter(Boolean).length;
    if (line.startsWith('-')) i += count;
    else if (line.startsWith('+')) j += count;
    else if (line.startsWith(' ')) {
      for (let word = 0; word < count; word++) {
        const key = `${oldLines[i++]} ${newLines[j++]}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  if (i !== oldLines.length || j !== newLines.length)
    throw new Error('The words of git diff are not those of the lines.');
  return shared;
}

function bestLines(shared) {
  const best = [new Map(), new Map()];
  for (const [key, count] of shared) {
    const pair = key.split(' ').map(Number);
    pair.forEach((line, side) => {
      if (count > (best[side].get(line)?.count ?? 0)) best[side].set(line, { count, other: pair[1 - side] });
    });
  }
  return [...best[1]]
    .filter(([fresh, { other }]) => best[0].get(other)?.other === fresh)
    .map(([fresh, { other }]) => [other, fresh]);
}
