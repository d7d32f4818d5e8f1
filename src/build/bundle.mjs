// Bundles src/cli/entry.ts into dist/: one small file that starts, and chunks that are loaded when a command needs them.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { ccht: 'src/cli/entry.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  // Packages in the old module format ask for Node's own modules with require().
  banner: { js: "import{createRequire as ccht_require}from'node:module';const require=ccht_require(import.meta.url);" },
});
