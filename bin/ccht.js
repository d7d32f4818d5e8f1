#!/usr/bin/env node
'use strict';
// Starts ccht. Loads the scripts of dist/ and keeps what V8 compiles of them for the next run: compiling them takes
// longer than reading a plan. What is kept belongs to one build of ccht, one Node and one command; without it, or where
// it is damaged, everything works the same, only slower. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
const fs = require('node:fs');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');
const zlib = require('node:zlib');

const DIST = path.join(__dirname, '../dist');
/** Runs of a command after which what is kept has seen enough plans. */
const ENOUGH_RUNS = 3;
/** V8 reads kept code in place only where it starts at a multiple of this. */
const ALIGNED = 8;

/** Scripts that run, by file name. */
const running = new Map();
/** What was kept of scripts, by file name, and how many runs it comes from. */
let kept = { runs: 0, code: new Map() };
let isMissed = false;

module.exports = { work };
if (require.main === module) start();

async function start() {
  const build = readBuild();
  if (build === undefined) {
    process.stderr.write(
      'ccht chưa được dựng: chạy npm ci && npm run build (not built yet: run npm ci && npm run build)\n',
    );
    process.exitCode = 2;
    return;
  }
  tuneV8();
  const command = /^[a-z]+$/.test(process.argv[2]) ? process.argv[2] : 'other';
  const isKeeping = process.env.NODE_DISABLE_COMPILE_CACHE === undefined;
  if (isKeeping) kept = readKept(command, build);
  await load('ccht.js').start(__filename);
  const isDone = process.exitCode === 0 || process.exitCode === 1;
  if (isKeeping && isDone && (kept.runs < ENOUGH_RUNS || isMissed)) keep(command, build);
}

/** Runs a script of dist/ in a worker thread of a command; gives what it exports. */
function work(name, command) {
  const build = readBuild();
  if (build !== undefined && process.env.NODE_DISABLE_COMPILE_CACHE === undefined) kept = readKept(command, build);
  return load(name);
}

/** The mark of this build, which the build writes last; undefined where there is none. */
function readBuild() {
  try {
    return fs.readFileSync(path.join(DIST, 'build'), 'latin1');
  } catch {
    return undefined;
  }
}

/**
 * A run is short. By default V8 would spend more time on optimising code than the code then saves, compile each regular
 * expression twice, and take fresh memory where used memory would do. The names of its settings change from version
 * to version: only those that have been tried are changed.
 */
function tuneV8() {
  const settings = {
    11: ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--semi-space-growth-factor=1', '--no-flush-bytecode'],
  };
  for (const setting of settings[process.versions.v8.split('.')[0]] ?? []) v8.setFlagsFromString(setting);
}

/** Runs a script of dist/ once; gives what it exports. */
function load(name) {
  const before = running.get(name);
  if (before !== undefined) return before.module.exports;
  const filename = path.join(DIST, name);
  const cachedData = kept.code.get(name);
  const script = new vm.Script(fs.readFileSync(filename, 'latin1'), { filename, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) isMissed = true;
  const module = { exports: {}, filename };
  running.set(name, { script, module });
  script.runInThisContext()(module.exports, requireIn, module);
  return module.exports;
}

/** `require` of the scripts in dist/: each other, or Node's own modules. */
function requireIn(name) {
  return name.startsWith('./') ? load(name.slice(2)) : require(name);
}

/** Beside the scripts; where that may not be written (installed for all users), among the user's own caches. */
function folders() {
  const caches =
    process.env.LOCALAPPDATA ?? process.env.XDG_CACHE_HOME ?? path.join(require('node:os').homedir(), '.cache');
  return [path.join(DIST, 'kept'), path.join(caches, 'ccht')];
}

function keptName(command, build) {
  return `${command}-${process.version}-${process.arch}-${build}`;
}

/**
 * File of kept code: CRC of what follows, length of the index, index (JSON: runs, names and lengths), code of each
 * script. V8 checks that code fits it and the script, not that it is whole.
 */
function readKept(command, build) {
  const nothing = { runs: 0, code: new Map() };
  try {
    const file = folders()
      .map((folder) => path.join(folder, keptName(command, build)))
      .find((name) => fs.existsSync(name));
    if (file === undefined) return nothing;
    // Code that another user may have put there is not run.
    if (!file.startsWith(DIST) && fs.statSync(file).uid !== (process.getuid?.() ?? 0)) return nothing;
    const bytes = fs.readFileSync(file);
    if (zlib.crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return nothing;
    const indexEnd = 8 + bytes.readUInt32LE(4);
    const { runs, scripts } = JSON.parse(bytes.latin1Slice(8, indexEnd));
    const code = new Map();
    let at = aligned(indexEnd);
    for (const [name, length] of scripts) {
      code.set(name, bytes.subarray(at, at + length));
      at = aligned(at + length);
    }
    return { runs, code };
  } catch {
    return nothing;
  }
}

function keep(command, build) {
  const code = new Map(kept.code);
  for (const [name, { script }] of running) code.set(name, script.createCachedData());
  const scripts = Array.from(code, ([name, data]) => [name, data.length]);
  const index = Buffer.from(JSON.stringify({ runs: kept.runs + 1, scripts }), 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32LE(index.length, 4);
  const bytes = Buffer.concat([head, index, ...code.values()].flatMap((part) => [part, filler(part.length)]));
  bytes.writeUInt32LE(zlib.crc32(bytes.subarray(4)), 0);
  for (const folder of folders()) {
    const file = path.join(folder, keptName(command, build));
    const temporary = `${file}.${process.pid}`;
    try {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(temporary, bytes, { flag: 'wx' });
      fs.renameSync(temporary, file);
      return;
    } catch {
      fs.rmSync(temporary, { force: true });
    }
  }
}

function aligned(offset) {
  return Math.ceil(offset / ALIGNED) * ALIGNED;
}

function filler(length) {
  return Buffer.alloc(aligned(length) - length);
}
