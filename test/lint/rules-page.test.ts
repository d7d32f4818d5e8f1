import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/index.ts';
import { rulesPage } from '../../src/report/lint/other/index.ts';

describe('what is made from the rules', () => {
  it('src/lint/RULES.md describes every rule as it is', () => {
    expect(readFileSync('src/lint/RULES.md', 'utf8')).toBe(rulesPage(rules));
  });

  it('the config schema knows every rule and its options', () => {
    const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
    const known = schema.$defs.rules.properties;
    expect(Object.keys(known).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { id, options } of rules) {
      const branches = known[id].anyOf ?? [];
      const named = Object.keys(branches[1]?.properties ?? { severity: 0 }).filter((name) => name !== 'severity');
      expect(named, id).toEqual(Object.keys(options ?? {}));
    }
  });
});
