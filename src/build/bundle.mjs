// Bundles the program into dist/: src/cli/entry.ts and, in scripts of their own, what only some commands need.
// bin/ccht.js loads them; each is a function (exports, require, module), so that it can be kept compiled.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { LATE_MODULES, LATE_PACKAGES, late } from './late.mjs';
import { withShortClasses } from './short-classes.mjs';
import { withSingleNames } from './single-names.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
/** esbuild would write a literal with \p{…} as a call that compiles it anew each time. */
const supported = { 'regexp-unicode-property-escapes': true };
const shared = { minify: true, platform: 'node', target: 'node20', supported, logLevel: 'warning' };
const bundled = { ...shared, absWorkingDir: root, outdir: 'dist', bundle: true, write: false };

/** Runs from which bin/ccht.js keeps what V8 compiles, so that the user's first run is as quick as the next. */
const FIRST_RUNS = ['dong-nai-kcn/ke-hoach-2023', 'tien-giang/ke-hoach-2023', 'hai-duong/ke-hoach-2024'].flatMap(
  (plan) => [
    ...['lint', 'summary'].map((command) => [command, `examples/${plan}.plan.yaml`]),
    ['diff', 'examples/dong-nai-kcn/ke-hoach-2022.plan.yaml', `examples/${plan}.plan.yaml`],
  ],
);

const quickSource = {
  name: 'quick source',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file' }, ({ path }) =>
      path.startsWith(root)
        ? { contents: withSingleNames(withShortClasses(readFileSync(path, 'utf8'))), loader: 'ts' }
        : undefined,
    );
  },
};

/** docx looks for settings in a browser's store; Node from 25 on prints a warning when it is asked for one. */
const noStore = {
  name: 'no store',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]docx[\\/]dist[\\/].*\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('global.localStorage', 'undefined'),
      loader: 'js',
    }));
  },
};

const packages = await build({ ...bundled, entryPoints: LATE_PACKAGES, format: 'cjs' });
const program = await build({
  ...bundled,
  entryPoints: { ccht: 'src/cli/entry.ts', worker: 'src/cli/worker.ts', ...LATE_MODULES },
  format: 'esm',
  splitting: true,
  // The same library without the wrappers of the old module format.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  plugins: [await late(root), quickSource, noStore],
});

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const mark = createHash('sha256');
for (const { path, text } of [...packages.outputFiles, ...program.outputFiles]) {
  const { code } = await transform(text, {
    ...shared,
    format: 'cjs',
    charset: 'utf8',
    supported: { ...supported, 'dynamic-import': false },
    define: { 'import.meta.url': 'module.filename' },
  });
  const script = inLatin1(`(function(exports,require,module){${code}})`);
  mark.update(`${basename(path)}\n${script}\n`);
  writeFileSync(join(dist, basename(path)), script, 'latin1');
}
writeFileSync(join(dist, 'build'), mark.digest('hex').slice(0, 16));
for (const args of FIRST_RUNS) spawnSync(process.execPath, ['bin/ccht.js', ...args], { cwd: root, stdio: 'ignore' });

/**
 * Text of one byte a character is read and kept in half the memory. What cannot be escaped so is String.raw, which ours
 * is without (short-classes.mjs).
 */
function inLatin1(script) {
  if (/String\.raw`[^`]*[^\0-\xff]/.test(script)) throw new Error('A sign in String.raw cannot be escaped.');
  return script.replace(/[^\0-\xff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
