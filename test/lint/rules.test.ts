import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { type Directory, makeDirectory } from '../../src/language/index.ts';
import { fixText } from '../../src/lint/fix.ts';
import { type Finding, type Rule, rules } from '../../src/lint/index.ts';
import type { BadExample, GoodExample } from '../../src/lint/rule.ts';
import { RECOMMENDED, type Settings } from '../../src/lint/settings.ts';
import { readPlan, readUnits } from '../../src/source/index.ts';

const BY_ENGINE = new Set(['ignore-unused', 'ignore-unexplained']);

/** Only the rule under test speaks, at the level `warning`, whatever it weighs by default. */
function settingsFor(rule: Rule, { stage, options, config }: GoodExample): Settings {
  // What the engine says of a remark hangs on the rules that the remark names.
  const others = BY_ENGINE.has(rule.id) ? [] : rules.filter(({ id }) => id !== rule.id && !BY_ENGINE.has(id));
  const off = others.map(({ id }) => [id, 'off'] as const);
  const own = { severity: 'warning', ...options } as const;
  return {
    ...RECOMMENDED,
    ...config,
    preset: stage ?? 'recommended',
    rules: { ...Object.fromEntries(off), [rule.id]: own },
  };
}

function whole(fragment: string): string {
  const head = [/^ccht:/m.test(fragment) ? '' : 'ccht: 1\n', /^year:/m.test(fragment) ? '' : 'year: 2023\n'].join('');
  return head + fragment;
}

function directoryOf({ units }: GoodExample): Directory | undefined {
  if (units === undefined) return undefined;
  const read = readUnits(units);
  if (read.units === undefined || read.diagnostics.length > 0) throw new Error('the example has a faulty directory');
  return makeDirectory(read.units.units);
}

function findingsOf(rule: Rule, example: GoodExample, text = whole(example.plan)): Finding[] {
  const { findings } = lintText(text, directoryOf(example), settingsFor(rule, example));
  const faults = findings.filter((finding) => !rules.some(({ id }) => id === finding.rule));
  expect(faults.map(({ message }) => message.en)).toEqual([]);
  return findings.filter((finding) => finding.rule === rule.id);
}

const table = <T>(list: readonly T[]): [number, T][] => list.map((one, index) => [index + 1, one]);

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it('says what it is', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const words of [rule.summary, rule.why]) {
      expect(words.vi).not.toBe('');
      expect(words.en).not.toBe('');
    }
    expect(rule.summary.vi).not.toMatch(/\.$/);
    expect(rule.examples().bad.length).toBeGreaterThan(0);
    expect(rule.examples().good.length).toBeGreaterThan(0);
  });

  it.each(table(rule.examples().good))('is silent on good example %i', (_number, example) => {
    expect(findingsOf(rule, example).map(({ marked }) => marked)).toEqual([]);
  });

  it.each(table(rule.examples().bad))('marks the words of bad example %i', (_number, example: BadExample) => {
    const findings = findingsOf(rule, example);
    expect(findings.map(({ marked }) => marked)).toEqual(example.finds);
    for (const { message, hint, where } of findings) {
      for (const words of [message, where, ...(hint ? [hint] : [])]) {
        expect(words.vi.trim()).not.toBe('');
        expect(words.en.trim()).not.toBe('');
        expect(words.vi.split('\n').length).toBeLessThanOrEqual(2);
      }
      expect(message.en, 'one is no plural').not.toMatch(/(?<![\d.,/])1 (?!series)[a-z]+s(?![a-z])/);
      expect(message.vi, 'the voice of ccht').not.toMatch(/!|bạn |vui lòng|vi phạm|không hợp lệ/iu);
    }
  });

  it.each(table(rule.examples().bad))('fixes bad example %i as it declares', (_number, example: BadExample) => {
    const text = whole(example.plan);
    const lint = (now: string) => ({
      findings: findingsOf(rule, example, now),
      plan: readPlan(now).plan,
      isYaml: true,
    });
    const fixed = fixText(text, lint, () => true);
    if (example.fixed === undefined) expect(fixed.text).toBe(text);
    else expect(fixed.text).toBe(whole(example.fixed));
    expect(fixText(fixed.text, lint, () => true)).toEqual({ text: fixed.text, count: 0 });
  });
});

describe('the rules', () => {
  it('have one id each', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
