// Gets the competitors ready in a folder of their own: the bundled script, docxtemplater and its template.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeTemplate } from './docxtemplater-template.mjs';

const libraries = ['docxtemplater@3.71.0', 'pizzip@3.3.0'];

/** Path of a script beside this one. */
export function script(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** The direct script as one file, bundled and minified as ccht itself is. */
export async function bundleDirect(folder) {
  const outfile = join(folder, 'docx-direct.bundled.mjs');
  await build({
    entryPoints: [script('docx-direct.mjs')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
    banner: { js: "import{createRequire as make}from'node:module';const require=make(import.meta.url);" },
  });
  return outfile;
}

/** Installs docxtemplater into the folder and makes its template for a plan: arguments after PLAN OUT; undefined where it cannot be had. */
export async function prepareDocxtemplater(plan, folder) {
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...libraries],
    {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) return undefined;
  const template = join(folder, 'template.docx');
  await writeTemplate(plan, template);
  return [template, folder];
}
