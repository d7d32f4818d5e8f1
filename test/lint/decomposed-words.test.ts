import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { fixText } from '../../src/lint/fix.ts';
import { RECOMMENDED } from '../../src/lint/settings.ts';
import { readPlan } from '../../src/source/index.ts';

const nfd = (text: string): string => text.normalize('NFD');
const judge = (text: string) => ({
  findings: lintText(text, undefined, RECOMMENDED).findings.filter(({ rule }) => rule === 'letter-decomposed'),
  plan: readPlan(text).plan,
  isYaml: true,
});
const planOf = (value: string): string =>
  `ccht: 1\nyear: 2023\nplan:\n  sections:\n    - title: A\n      text: ${value}\n`;

describe('words in decomposed form', () => {
  it.each([
    ['plain', nfd('Rà soát quy chế'), 'Rà soát quy chế', '3 words'],
    ['quoted', `"${nfd('Rà')} soát quy chế"`, '"Rà soát quy chế"', '1 word '],
    ['block', `|\n        ${nfd('Rà soát')}\n        quy chế`, '|\n        Rà soát\n        quy chế', '2 words'],
    ['folded', `>-\n        ${nfd('Rà')}\n        ${nfd('soát')}`, '>-\n        Rà\n        soát', '2 words'],
  ])('are told once and made whole in a %s text', (_, written, right, count) => {
    const { findings } = judge(planOf(written));
    expect(findings.map(({ severity, message }) => [severity, message.en.startsWith(count)])).toEqual([['info', true]]);
    const fixed = fixText(planOf(written), judge, ({ safety }) => safety === 'safe');
    expect(fixed.text).toBe(planOf(right));
  });

  it('in comments and keys stay as they are', () => {
    const text = `# ${nfd('Ghi chú')}\n${planOf('Rà soát')}`;
    expect(judge(text).findings).toEqual([]);
  });
});
