// An esbuild plugin: modules that take milliseconds to load and that most runs do not use are loaded when something of
// them is first used. Node's own stay where they are; others become scripts of their own in dist/.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILTINS = ['node:child_process', 'node:crypto', 'node:os', 'node:tty', 'node:worker_threads'];
/** Script → module: a package, or a file of ours below the root. */
export const LATE_SCRIPTS = { chalk: 'chalk', picomatch: 'picomatch', validators: './src/generated/validators.js' };

/** `root`: folder of the project. */
export async function late(root) {
  const scripts = new Map();
  for (const [script, module] of Object.entries(LATE_SCRIPTS)) {
    scripts.set(isFile(module) ? join(root, module) : module, `./${script}.js`);
  }
  const names = new Map();
  for (const module of [...BUILTINS, ...scripts.keys()]) names.set(module, await namesIn(module, root));
  return {
    name: 'late',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, namespace, resolveDir, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        if (namespace === 'late') return { path, external: true };
        const module = isFile(path) ? join(resolveDir, path) : path;
        // Packages may call another as a function; what we get of it has only its properties.
        const isFree = BUILTINS.includes(module) || importer.startsWith(join(root, 'src'));
        return isFree && names.has(module) ? { path: module, namespace: 'late' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
        const wanted = JSON.stringify(scripts.get(path) ?? path);
        const list = JSON.stringify(names.get(path));
        const get = `get: () => require(${wanted})[name]`;
        return {
          contents: `for (const name of ${list}) Object.defineProperty(exports, name, { enumerable: true, ${get} });`,
        };
      });
    },
  };
}

function isFile(module) {
  return module.startsWith('.');
}

/** What a module exports; of one in the old format, what its value has. */
async function namesIn(module) {
  const found = await import(
    module.includes('node_modules') || module.startsWith('/') ? pathToFileURL(module).href : module
  );
  const value = found.default;
  const own = Object(value) === value ? Object.keys(value) : [];
  return [...new Set([...Object.keys(found), ...own])].filter((name) => name !== 'default');
}
