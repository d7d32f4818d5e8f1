// Gets the competitors ready in a folder of their own: the bundled script, docxtemplater and its template.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeTemplate } from './docxtemplater-template.mjs';
import { npmInstall } from './npm-install.mjs';

const libraries = ['docxtemplater@3.71.0', 'pizzip@3.3.0'];

/** Path of a script beside this one. */
export function script(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

const bundled = { bundle: true, minify: true, platform: 'node', target: 'node20', logLevel: 'warning' };

/** The direct script as one file, bundled and minified. */
export async function bundleDirect(folder) {
  const outfile = join(folder, 'docx-direct.bundled.mjs');
  await build({
    ...bundled,
    entryPoints: [script('docx-direct.mjs')],
    outfile,
    format: 'esm',
    banner: { js: "import{createRequire as make}from'node:module';const require=make(import.meta.url);" },
  });
  return outfile;
}

/** The script that only parses YAML as one file, in the format that Node starts fastest. */
export async function bundleParseOnly(folder) {
  const outfile = join(folder, 'parse-only.cjs');
  await build({ ...bundled, entryPoints: [script('parse-only.mjs')], outfile, format: 'cjs' });
  return outfile;
}

/** Installs docxtemplater into the folder and makes its template for a plan: arguments after PLAN OUT; undefined where it cannot be had. */
export async function prepareDocxtemplater(plan, folder) {
  if (npmInstall(folder, libraries) === undefined) return undefined;
  const template = join(folder, 'template.docx');
  await writeTemplate(plan, template);
  return [template, folder];
}
