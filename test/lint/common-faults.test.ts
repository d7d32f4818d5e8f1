import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { makeDirectory } from '../../src/language/index.ts';
import { mergeSettings, rules } from '../../src/lint/index.ts';
import { readConfig, readPlan, readUnits } from '../../src/source/index.ts';
import { builtInSet, renderTree } from '../../src/template/index.ts';

const FOLDER = 'examples/loi-thuong-gap';
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** Rules that cannot speak in this plan, and why. */
const SILENT: Readonly<Record<string, string>> = {
  'appendix-unannounced': 'the text must point to an appendix for appendix-missing and appendix-unlabelled to speak',
  'ending-missing': 'the plan stands under a Quyết định, which has the recipients that recipients-form looks at',
};

const plan = read('ke-hoach.plan.yaml');
const { config, diagnostics: ofConfig } = readConfig(read('ccht.config.yaml'));
const { units, diagnostics: ofUnits } = readUnits(read('units.yaml'));
const settings = mergeSettings([{ ...config, rules: { ...config.rules }, overrides: [] }], () => true);
const { findings } = lintText(plan, makeDirectory(units?.units ?? []), settings);
const spoken = new Set(findings.map(({ rule }) => rule));
const lines = plan.split('\n');

/** The comment that stands nearest above the line of a place, with the comments right above it. */
function commentAbove(offset: number): string {
  let line = plan.slice(0, offset).split('\n').length - 2;
  const isComment = (at: number) => /^\s*#/.test(lines[at] ?? '');
  while (line > 0 && !isComment(line)) line -= 1;
  const comments: string[] = [];
  for (; isComment(line); line -= 1) comments.push(lines[line] ?? '');
  return comments.join('\n');
}

describe('the plan of common faults', () => {
  it('is read as a plan, with its directory and config', () => {
    expect([...readPlan(plan).diagnostics, ...ofConfig, ...ofUnits]).toEqual([]);
    expect(settings.preset).toBe('all');
  });

  it('is rendered as a draft', () => {
    const { plan: file } = readPlan(plan);
    if (file === undefined) throw new Error('the plan is not read');
    expect(renderTree(file, 'draft', builtInSet()).mark).toBe('DỰ THẢO');
  });

  it.each(rules.filter(({ id }) => SILENT[id] === undefined).map(({ id }) => id))('shows %s', (id) => {
    expect(spoken).toContain(id);
    const comments = findings.filter(({ rule }) => rule === id).map(({ span }) => commentAbove(span.start));
    expect(comments.some((comment) => new RegExp(`(?<![a-z-])${id}(?![a-z-])`).test(comment))).toBe(true);
  });

  it.each(Object.entries(SILENT))('cannot show %s: %s', (id) => {
    expect(rules.map((rule) => rule.id)).toContain(id);
    expect(spoken).not.toContain(id);
  });
});
