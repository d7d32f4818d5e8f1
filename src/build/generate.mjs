// Makes what other files are the source of: TypeScript types and compiled validators from schemas/,
// compiled templates from templates/. Types are kept in git (src/plan/types.ts …); the rest is not.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import Handlebars from 'handlebars';
import { compile } from 'json-schema-to-typescript';
import { fromRules } from './config-schema.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = join(root, 'src/generated');
mkdirSync(generated, { recursive: true });

/** Writes only what changed, so that watchers and caches stay quiet. */
function write(path, text) {
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {}
  if (before !== text) writeFileSync(path, text);
}

const configFile = join(root, 'schemas/config.schema.json');
const rules = await fromRules(JSON.parse(readFileSync(configFile, 'utf8')), root);
write(configFile, formatted(rules.schema));
write(join(root, 'src/lint/RULES.md'), rules.page);

const schemas = {
  plan: 'src/plan/types.ts',
  units: 'src/plan/units.ts',
  progress: 'src/plan/progress.ts',
  config: 'src/source/config-types.ts',
};
const typeNames = { plan: 'PlanFile', units: 'UnitsFile', progress: 'ProgressFile', config: 'ConfigFile' };
const ajv = new Ajv.default({ allErrors: true, coerceTypes: true, code: { source: true, esm: true, optimize: true } });
const names = {};
const shapes = [];
for (const [name, typesFile] of Object.entries(schemas)) {
  const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));
  ajv.addSchema(schema);
  names[`${name}Schema`] = schema.$id;
  shapes.push(`export const ${name}Json = ${JSON.stringify(schema, withoutDescription)};\n`);
  const typed = JSON.parse(JSON.stringify(schema, (key, value) => (key === 'minItems' ? undefined : value)));
  typed.title = typeNames[name];
  stripInnerTitles(typed, true);
  const types = await compile(typed, typed.title, {
    bannerComment: `// Made from schemas/${name}.schema.json by npm run generate.`,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
  });
  write(join(root, typesFile), types);
}
write(join(generated, 'schemas.js'), shapes.join(''));
write(join(generated, 'schemas.d.ts'), shapes.map((text) => text.replace(/ = .*/, ': unknown;')).join(''));
write(join(generated, 'validators.js'), standaloneCode.default(ajv, names));
write(
  join(generated, 'validators.d.ts'),
  `import type { ValidateFunction } from 'ajv';\n${Object.keys(names)
    .map((name) => `export const ${name}: ValidateFunction;\n`)
    .join('')}`,
);

/** Reading a file needs the names of things, not what an editor says of them. */
function withoutDescription(key, value) {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}

/** JSON as the formatter of the project leaves it, so that making it anew changes nothing. */
function formatted(json) {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** A title inside the schema would become the name of a type: only definitions and the root are named. */
function stripInnerTitles(schema, isRoot) {
  if (schema === null || typeof schema !== 'object') return;
  if (!isRoot && typeof schema.title === 'string') delete schema.title;
  if (schema.$ref !== undefined) delete schema.description; // else each described reference becomes a type of its own
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$defs' || key === 'properties') {
      for (const inner of Object.values(value)) stripInnerTitles(inner, false);
    } else stripInnerTitles(value, false);
  }
}

const templates = readdirSync(join(root, 'templates'))
  .filter((name) => name.endsWith('.hbs'))
  .sort();
const specs = templates.map((name) => {
  const source = readFileSync(join(root, 'templates', name), 'utf8');
  const spec = Handlebars.precompile(source, { strict: true });
  return `  ${JSON.stringify(basename(name, '.hbs'))}: { file: ${JSON.stringify(name)}, source: ${JSON.stringify(source)}, spec: ${spec} },\n`;
});
write(join(generated, 'templates.js'), `export const builtInTemplates = {\n${specs.join('')}};\n`);
write(
  join(generated, 'templates.d.ts'),
  'export const builtInTemplates: Record<string, { file: string; source: string; spec: TemplateSpecification }>;\n',
);
