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
/** Where compiled code is kept, beside the scripts. */
const OWN_FOLDER = path.join(DIST, 'kept');
/** Runs of a command after which what is kept has seen enough plans. */
const ENOUGH_RUNS = 3;

/** Scripts that run, by file name. */
const running = new Map();
/** What was kept: open file, runs it comes from, place of each script's code in it. */
let kept = { file: undefined, runs: 0, places: new Map() };
let isMissed = false;
let isLong = false;
/** Memory that has been used once is quick to use again: files are read into the same piece, one after the other. */
let piece = Buffer.alloc(0);

async function start() {
  const build = readBuild();
  if (build === undefined) {
    process.stderr.write(
      'ccht chưa được dựng: chạy npm ci && npm run build (not built yet: run npm ci && npm run build)\n',
    );
    process.exitCode = 2;
    return;
  }
  tuneV8(settings().short);
  const command = /^[a-z]+$/.test(process.argv[2]) ? process.argv[2] : 'other';
  const isKeeping = process.env.NODE_DISABLE_COMPILE_CACHE === undefined;
  if (isKeeping) kept = openKept(command, build);
  await load('ccht.js').start({ workerCode: `require(${JSON.stringify(__filename)}).work()`, longRun });
  const isDone = process.exitCode === 0 || process.exitCode === 1;
  if (isKeeping && isDone && !isLong && (kept.runs < ENOUGH_RUNS || isMissed)) keep(command, build);
}

/** Makes this thread a worker of a long run. */
async function work() {
  await load('worker.js').start();
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
 * Settings of V8 by its version, for a short run and for one that turns out long: only those that have been measured
 * (bench/README.md). By default a short run would spend more time on optimising code than the code then saves, compile
 * each regular expression twice, wake threads for a millisecond of garbage, and take fresh memory where used memory
 * would do. A long one would optimise so much, in each thread, that some hundred plans are done before that has paid
 * off, and let garbage lie until it is three times what is in use.
 */
function settings() {
  const short = ['--no-regexp-tier-up', '--semi-space-growth-factor=1', '--no-flush-bytecode'];
  const later = {
    short: [...short, '--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
    long: ['--semi-space-growth-factor=2', '--invocation-count-for-maglev=400', '--invocation-count-for-turbofan=3000'],
  };
  const versions = {
    11: {
      short: [...short, '--interrupt-budget=1000000', '--no-parallel-scavenge'],
      long: [
        '--semi-space-growth-factor=2',
        '--heap-growing-percent=100',
        '--interrupt-budget=400000',
        '--max-inlined-bytecode-size-cumulative=200',
      ],
    },
    12: later,
    13: later,
    14: later,
  };
  return versions[process.versions.v8.split('.')[0]] ?? { short: [], long: [] };
}

function tuneV8(flags) {
  for (const flag of flags) v8.setFlagsFromString(flag);
}

/** There is much to do: then it pays to optimise. Code is kept for short runs only; V8 takes it for its settings alone. */
function longRun() {
  isLong = true;
  tuneV8(settings().long);
}

/** Runs a script of dist/ once; gives what it exports. */
function load(name) {
  const before = running.get(name);
  if (before !== undefined) return before.module.exports;
  const filename = path.join(DIST, name);
  const source = readWhole(filename);
  const cachedData = isLong ? undefined : keptCode(name);
  const script = new vm.Script(source, { filename, cachedData });
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

/** A script's text; the build writes one byte a character. */
function readWhole(filename) {
  const file = fs.openSync(filename);
  try {
    return read(file, 0, fs.fstatSync(file).size).latin1Slice();
  } finally {
    fs.closeSync(file);
  }
}

/** Bytes of a file, valid until the next read. */
function read(file, from, length) {
  if (piece.length < length) piece = Buffer.allocUnsafeSlow(2 * length);
  let at = 0;
  while (at < length) {
    const count = fs.readSync(file, piece, at, length - at, from + at);
    if (count === 0) throw new Error('The file has become shorter.');
    at += count;
  }
  return piece.subarray(0, length);
}

/** Where it is kept, among the user's own caches, when the program may not be written to (installed for all users). */
function userFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const caches = LOCALAPPDATA ?? XDG_CACHE_HOME ?? path.join(require('node:os').homedir(), '.cache');
  return path.join(caches, 'ccht');
}

function keptName(command, build) {
  return `${command}-${process.version}-${process.arch}-${build}`;
}

/**
 * Opens a file of kept code: length of the index (8 digits), index (JSON: runs, and of each script name, length, CRC),
 * code of the scripts. V8 itself checks that code fits it and the script, not that the code is whole.
 */
function openKept(command, build) {
  const nothing = { file: undefined, runs: 0, places: new Map() };
  try {
    const file = openOwn(keptName(command, build)) ?? openUsers(keptName(command, build));
    if (file === undefined) return nothing;
    const indexLength = Number(read(file, 0, 8).latin1Slice());
    const { runs, scripts } = JSON.parse(read(file, 8, indexLength).latin1Slice());
    let from = 8 + indexLength;
    const places = new Map();
    for (const [script, length, crc] of scripts) {
      places.set(script, { from, length, crc });
      from += length;
    }
    return { file, runs, places };
  } catch {
    return nothing;
  }
}

function openOwn(name) {
  const file = path.join(OWN_FOLDER, name);
  return fs.existsSync(file) ? fs.openSync(file) : undefined;
}

/** Code that another user may have put there is not run. */
function openUsers(name) {
  const file = path.join(userFolder(), name);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === (process.getuid?.() ?? stat.uid) ? fs.openSync(file) : undefined;
}

function keptCode(name) {
  const place = kept.places.get(name);
  if (place === undefined) return undefined;
  try {
    const code = read(kept.file, place.from, place.length);
    return zlib.crc32(code) === place.crc ? code : undefined;
  } catch {
    return undefined;
  }
}

function keep(command, build) {
  const code = new Map();
  // Scripts that this run did not need are kept as they were.
  for (const name of kept.places.keys()) {
    const before = running.has(name) ? undefined : keptCode(name);
    if (before !== undefined) code.set(name, Buffer.from(before));
  }
  for (const [name, { script }] of running) code.set(name, script.createCachedData());
  const scripts = Array.from(code, ([name, data]) => [name, data.length, zlib.crc32(data)]);
  const index = JSON.stringify({ runs: kept.runs + 1, scripts });
  const head = Buffer.from(String(index.length).padStart(8) + index, 'latin1');
  for (const folder of [OWN_FOLDER, userFolder()]) {
    const name = path.join(folder, keptName(command, build));
    const temporary = `${name}.${process.pid}`;
    try {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(temporary, Buffer.concat([head, ...code.values()]), { flag: 'wx' });
      fs.renameSync(temporary, name);
      return;
    } catch {
      removeQuietly(temporary);
    }
  }
}

function removeQuietly(file) {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // It was not there.
  }
}

module.exports = { work };
if (require.main === module) start();
