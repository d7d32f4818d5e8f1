import { describe, expect, it } from 'vitest';
import { baselineEntries, type Finding, withoutKnown } from '../../src/lint/index.ts';

type Known = Pick<Finding, 'rule' | 'severity' | 'source' | 'about' | 'marked'>;
const found = (about: string, marked = 'theo theo'): Known => ({
  rule: 'doubled-word',
  severity: 'warning',
  source: 'rule',
  about,
  marked,
});

describe('a finding is known from before by rule, task and words', () => {
  it.each([
    ['in its place', 'II.1', 'II.1', 0],
    ['where a new row has moved its number', 'II.1.2(1)', 'II.1.3(1)', 0],
    ['where a new section has moved its place', 'Mục II, đoạn đầu', 'Mục III, đoạn đầu', 0],
    ['not of another task with an id', 'ra-soat-quy-che', 'bao-cao', 1],
    ['not of a task that took the place of one with an id', 'ra-soat-quy-che', 'II.1', 1],
    ['not with other words', 'II.1', 'II.1', 1, 'tại tại'],
  ])('%s', (_, before, now, shown, words?: string) => {
    const { findings } = withoutKnown([found(now, words)], baselineEntries([found(before)]));
    expect(findings).toHaveLength(shown);
  });
});
