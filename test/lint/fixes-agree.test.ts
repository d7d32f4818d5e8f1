import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { makeDirectory } from '../../src/language/index.ts';
import { rules } from '../../src/lint/index.ts';
import type { BadExample } from '../../src/lint/rule.ts';
import { RECOMMENDED } from '../../src/lint/settings.ts';
import { readUnits } from '../../src/source/index.ts';

const examples = rules.flatMap(({ id, examples }) =>
  examples()
    .bad.filter(({ fixed }) => fixed !== undefined)
    .map((example, index) => [`${id}, example ${index + 1}`, id, example] as const),
);

/** How often each rule speaks, all of them switched on. */
function counts(plan: string, { units, config }: BadExample): Map<string, number> {
  const head = [/^ccht:/m.test(plan) ? '' : 'ccht: 1\n', /^year:/m.test(plan) ? '' : 'year: 2023\n'].join('');
  const directory = units === undefined ? undefined : makeDirectory(readUnits(units).units?.units ?? []);
  const { findings } = lintText(head + plan, directory, { ...RECOMMENDED, ...config, preset: 'all' });
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

describe('what a fix of one rule writes gives no other rule more to say', () => {
  it('is shown by many examples', () => expect(examples.length).toBeGreaterThan(40));

  it.each(examples)('%s', (_, id, example) => {
    const before = counts(example.plan, example);
    const after = [...counts(example.fixed ?? '', example)];
    expect(after.filter(([rule, count]) => rule !== id && count > (before.get(rule) ?? 0))).toEqual([]);
  });
});
