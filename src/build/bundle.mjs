// Bundles the program into dist/: src/cli/entry.ts and, in scripts of their own, what only some commands need.
// bin/ccht.js loads them; each is a function (exports, require, module), so that it can be kept compiled.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { withShortClasses } from './short-classes.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
/** esbuild would write a literal with \p{…} as a call that compiles it anew each time. */
const supported = { 'regexp-unicode-property-escapes': true };
const shared = { minify: true, platform: 'node', target: 'node20', supported, logLevel: 'warning' };
const bundled = { ...shared, absWorkingDir: root, outdir: 'dist', bundle: true, format: 'esm', write: false };

/** Node's own modules that take milliseconds to load and that most runs do not use. */
const LATE_BUILTINS = ['node:child_process', 'node:crypto', 'node:tty'];
/** Modules of ours that are large and that most runs do not use; they become scripts of their own. */
const LATE_MODULES = { validators: 'src/generated/validators.js' };

/** Modules that are loaded when something of them is first used. */
function late(exportsOf) {
  return {
    name: 'late',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^(?:${LATE_BUILTINS.join('|')})$`) }, ({ path, namespace }) =>
        namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
      );
      onResolve({ filter: /^\..*\.js$/ }, ({ path, namespace, resolveDir }) => {
        if (namespace === 'late') return { path, external: true };
        const name = Object.keys(LATE_MODULES).find((one) => join(root, LATE_MODULES[one]) === join(resolveDir, path));
        return name === undefined ? undefined : { path: `./${name}.js`, namespace: 'late' };
      });
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const names = JSON.stringify(exportsOf.get(path) ?? Object.keys(createRequire(import.meta.url)(path)));
        const get = `get: () => require(${JSON.stringify(path)})[name]`;
        return {
          contents: `for (const name of ${names}) Object.defineProperty(exports, name, { enumerable: true, ${get} });`,
        };
      });
    },
  };
}

const shortClasses = {
  name: 'short classes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file' }, ({ path }) =>
      path.startsWith(root) ? { contents: withShortClasses(readFileSync(path, 'utf8')), loader: 'ts' } : undefined,
    );
  },
};

/** chalk asks the terminal for its colours as soon as it is loaded; ccht decides by itself whether to colour. */
const colours = {
  name: 'colours',
  setup({ onResolve }) {
    onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'vendor/supports-color/browser.js'),
    }));
  },
};

const modules = await build({ ...bundled, entryPoints: LATE_MODULES, metafile: true });
const exportsOf = new Map(
  Object.entries(modules.metafile.outputs).map(([path, { exports }]) => [`./${basename(path)}`, exports]),
);
const program = await build({
  ...bundled,
  entryPoints: { ccht: 'src/cli/entry.ts' },
  splitting: true,
  plugins: [late(exportsOf), shortClasses, colours],
});

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const mark = createHash('sha256');
for (const { path, text } of [...modules.outputFiles, ...program.outputFiles]) {
  const { code } = await transform(text, {
    ...shared,
    format: 'cjs',
    supported: { ...supported, 'dynamic-import': false },
    define: { 'import.meta.url': 'module.filename' },
  });
  const script = inAscii(`(function(exports,require,module){${code}})`);
  mark.update(`${basename(path)}\n${script}\n`);
  writeFileSync(join(dist, basename(path)), script);
}
writeFileSync(join(dist, 'build'), mark.digest('hex').slice(0, 16));

/** Text of one byte a character is read and kept in half the memory. esbuild leaves only expressions as they are. */
function inAscii(script) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(script)) throw new Error('A sign in String.raw cannot be escaped.');
  return script.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
