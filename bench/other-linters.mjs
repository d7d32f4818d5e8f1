// What `ccht lint` is measured beside: linters that can be had here, each with its program and what it says of plans.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { script } from './competitors.mjs';
import { npmInstall } from './npm-install.mjs';
import { schemaRule, spectralRuleset } from './spectral-rules.mjs';

const versions = { spectral: '6.16.3', ajv: '5.0.0' };
const libraries = [`@stoplight/spectral-cli@${versions.spectral}`, `ajv-cli@${versions.ajv}`];

/** What yamllint asks by default, but for two: a plan's lines are as long as its sentences, and no plan begins with `---`. */
const yamllintConfig = 'extends: default\nrules: {line-length: disable, document-start: disable}\n';

/**
 * `program`: on one plan, for measure.mjs. `findings`: of files, each file's name with the rule, for each finding.
 * `owes`: the rule that must tell of a planted fault, undefined where none need. `silent`: rules that must find nothing
 * in the plan as it is.
 */
/** @typedef {{name: string, program: (plan: string) => object, findings: (files: string[]) => {file: string, rule: string}[], owes: (fault: object) => string | undefined, silent: string[]}} Linter */

/** ccht itself. It owes nothing here: its tests hold it to its rules. */
export function ccht() {
  const bin = script('../bin/ccht.js');
  return {
    name: 'lint',
    program: (plan) => ({ args: [bin, 'lint', plan], codes: [0, 1] }),
    findings: (files) =>
      JSON.parse(output([bin, 'lint', '-f', 'json', '--all', ...files], [0, 1]).stdout).findings.map(
        named('file', 'rule'),
      ),
    owes: () => undefined,
    silent: [],
  };
}

/** The others that can be had here; those of npm are installed into the folder. */
export function otherLinters(folder) {
  const modules = npmInstall(folder, libraries);
  if (modules === undefined) console.log(`npm cannot get ${libraries.join(', ')} here: left out.`);
  const found = modules === undefined ? [] : [spectral(folder, modules), ajv(modules)];
  const { status, stdout } = spawnSync('yamllint', ['--version'], { encoding: 'utf8' });
  if (status === 0) return [...found, yamllint(folder, stdout.trim())];
  console.log('yamllint is not there: left out.');
  return found;
}

function spectral(folder, modules) {
  const bin = join(modules, '@stoplight/spectral-cli/dist/index.js');
  const rules = join(folder, 'rules.json');
  writeFileSync(rules, JSON.stringify(spectralRuleset(JSON.parse(readFileSync(schema, 'utf8')))));
  const lint = [bin, 'lint', '--ruleset', rules];
  return {
    name: `Spectral ${versions.spectral}`,
    program: (plan) => ({ args: [...lint, plan] }),
    findings: (files) =>
      JSON.parse(output([...lint, '--quiet', '--format', 'json', ...files], [0, 1]).stdout).map(
        named('source', 'code'),
      ),
    owes: ({ kind, name }) => ({ words: name, schema: schemaRule })[kind],
    silent: [schemaRule, 'parser'],
  };
}

const schema = script('../schemas/plan.schema.json');
const invalid = 'invalid';

function ajv(modules) {
  const validate = [join(modules, 'ajv-cli/dist/index.js'), 'validate', '--spec=draft2020', '-s', schema];
  const data = (files) => files.flatMap((file) => ['-d', file]);
  return {
    name: `ajv-cli ${versions.ajv}`,
    program: (plan) => ({ args: [...validate, ...data([plan])] }),
    findings: (files) => refused(files, (some) => output([...validate, '--errors=no', ...data(some)], [0, 1, 2])),
    owes: ({ kind }) => (kind === 'schema' ? invalid : undefined),
    silent: [invalid],
  };
}

/** ajv-cli ends at the first file that it cannot read (status 2): the run goes on with those after it. */
function refused(files, run) {
  if (files.length === 0) return [];
  const { status, stdout, stderr } = run(files);
  const said = [...`${stdout}${stderr}`.matchAll(/^(.+) (valid|invalid)$/gm)];
  const found = said
    .filter(([, , word]) => word === invalid)
    .map(([, file]) => ({ file: basename(file), rule: invalid }));
  if (status !== 2) return found;
  const unread = { file: basename(files[said.length]), rule: invalid };
  return [...found, unread, ...refused(files.slice(said.length + 1), run)];
}

function yamllint(folder, name) {
  const config = join(folder, 'yamllint.yaml');
  writeFileSync(config, yamllintConfig);
  const rule = 'yaml';
  const findings = (files) => {
    const { stdout } = output(['-c', config, '-f', 'parsable', ...files], [0, 1], 'yamllint');
    return [...stdout.matchAll(/^(.+?):\d+:\d+: /gm)].map(([, file]) => ({ file: basename(file), rule }));
  };
  return {
    name,
    program: (plan) => ({ python: 'yamllint', args: ['-c', config, plan] }),
    findings,
    owes: ({ kind }) => (kind === 'yaml' ? rule : undefined),
    silent: [rule],
  };
}

/** A finding as told in JSON, with the names that the linter has for its file and its rule. */
function named(file, rule) {
  return (finding) => ({ file: basename(finding[file]), rule: String(finding[rule]) });
}

function output(args, codes, command = process.execPath) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!codes.includes(status)) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${error ?? stderr}`);
  return { status, stdout, stderr };
}
