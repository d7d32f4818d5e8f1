// An esbuild plugin: modules that take milliseconds to load and that many runs do not use are loaded when something of
// them is first used. Node's own stay where they are; others become scripts of their own in dist/.
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const BUILTINS = ['node:child_process', 'node:crypto', 'node:os', 'node:tty', 'node:worker_threads'];
/** Script → package. */
export const LATE_PACKAGES = { chalk: 'chalk', picomatch: 'picomatch' };
/** Script → module of ours, below the root. */
export const LATE_MODULES = {
  validators: 'src/generated/validators.js',
  citations: 'src/language/citations/read-citations.ts',
  targets: 'src/language/targets/read-targets.ts',
  successions: 'src/diff/parts/successions.ts',
};

/** `root`: folder of the project. */
export async function late(root) {
  const found = new Map();
  for (const module of BUILTINS) found.set(module, { script: module, names: await namesIn(module) });
  for (const [script, module] of Object.entries(LATE_PACKAGES)) {
    found.set(module, { script: `./${script}.js`, names: await namesIn(module) });
  }
  for (const [script, module] of Object.entries(LATE_MODULES)) {
    const file = join(root, module);
    found.set(file, { script: `./${script}.js`, names: await exportsOf(file) });
  }
  return {
    name: 'late',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, namespace, resolveDir, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        if (namespace === 'late') return { path, external: true };
        const module = path.startsWith('.') ? join(resolveDir, path) : path;
        // Packages may call another as a function; what we get of it has only its properties.
        const isFree = BUILTINS.includes(module) || importer.startsWith(join(root, 'src'));
        return isFree && found.has(module) ? { path: module, namespace: 'late' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const { script, names } = found.get(path);
        const get = `get: () => require(${JSON.stringify(script)})[name]`;
        const list = JSON.stringify(names);
        return {
          contents: `for (const name of ${list}) Object.defineProperty(exports, name, { enumerable: true, ${get} });`,
        };
      });
    },
  };
}

/** What a package or a module of Node exports; of one in the old format, what its value has. */
async function namesIn(module) {
  const found = await import(module);
  const value = found.default;
  const own = Object(value) === value ? Object.keys(value) : [];
  return [...new Set([...Object.keys(found), ...own])].filter((name) => name !== 'default');
}

/** What a module of ours exports. */
async function exportsOf(file) {
  const { metafile } = await build({
    entryPoints: [file],
    outdir: dirname(file),
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}
