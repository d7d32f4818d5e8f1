// What comes from the rules themselves: their part of schemas/config.schema.json, and the page that describes them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const LEVEL = { title: 'Mức', description: 'Mức của quy tắc này.', $ref: '#/$defs/level' };

/** The config schema with `rules` made anew, and the page of all rules; `root` is the folder of the project. */
export async function fromRules(schema, root) {
  const folder = mkdtempSync(join(tmpdir(), 'ccht-rules-'));
  try {
    const outfile = join(folder, 'rules.mjs');
    const contents =
      "export { rules } from './lint/rules/index.ts'; export { rulesPage } from './report/lint/other/explain.ts';";
    const stdin = { contents, resolveDir: join(root, 'src'), loader: 'ts' };
    const banner = { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" };
    await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning', banner });
    const { rules, rulesPage } = await import(pathToFileURL(outfile).href);
    const properties = Object.fromEntries(
      [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, settingOf(rule)]),
    );
    const $defs = { ...schema.$defs, rules: { ...schema.$defs.rules, properties } };
    return { schema: { ...schema, $defs }, page: rulesPage(rules) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settingOf({ summary, why, options }) {
  const named = { title: summary.vi, description: why.vi };
  if (options === undefined) return { ...named, $ref: '#/$defs/setting' };
  const properties = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionOf(spec)]));
  return {
    ...named,
    anyOf: [
      { $ref: '#/$defs/level' },
      { type: 'object', additionalProperties: false, properties: { severity: LEVEL, ...properties } },
    ],
  };
}

function optionOf(spec) {
  const named = { title: spec.about.vi, description: `${spec.about.vi}. Mặc định: ${JSON.stringify(spec.default)}.` };
  if (spec.type === 'texts') {
    const items = { title: spec.about.vi, description: spec.about.vi, type: 'string', pattern: '\\S' };
    return { ...named, type: 'array', items };
  }
  return { ...named, type: 'integer', minimum: spec.minimum, maximum: spec.maximum };
}
