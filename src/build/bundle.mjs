// Bundles the program into dist/: src/cli/entry.ts and, in scripts of their own, what only some commands need.
// bin/ccht.js loads them; each is a function (exports, require, module), so that it can be kept compiled.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const shared = { minify: true, platform: 'node', target: 'node20', logLevel: 'warning' };

/** Node's own modules that take milliseconds to load and that most runs do not use: required when first used. */
const LATE = ['node:child_process', 'node:crypto', 'node:tty'];
const late = {
  name: 'late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${LATE.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const names = JSON.stringify(Object.keys(createRequire(import.meta.url)(path)));
      const get = `get: () => require(${JSON.stringify(path)})[name]`;
      return {
        contents: `for (const name of ${names}) Object.defineProperty(exports, name, { enumerable: true, ${get} });`,
      };
    });
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

const { outputFiles } = await build({
  ...shared,
  absWorkingDir: root,
  entryPoints: { ccht: 'src/cli/entry.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  write: false,
  plugins: [late, colours],
});
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const mark = createHash('sha256');
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    ...shared,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'module.filename' },
  });
  const script = `(function(exports,require,module){${code}})`;
  mark.update(`${basename(path)}\n${script}\n`);
  writeFileSync(join(dist, basename(path)), script);
}
writeFileSync(join(dist, 'build'), mark.digest('hex').slice(0, 16));
