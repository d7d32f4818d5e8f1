import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { makeDirectory } from '../../src/language/index.ts';
import { mergeSettings } from '../../src/lint/index.ts';
import { readUnits } from '../../src/source/index.ts';

const EXAMPLES = 'examples';
/** Shows each fault once. */
const OF_FAULTS = 'loi-thuong-gap';

const plans = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.plan.yaml') && !name.startsWith(OF_FAULTS),
);

describe('the example plans', () => {
  it('are several', () => expect(plans.length).toBeGreaterThanOrEqual(6));

  it.each(plans)('%s lints clean, down to the notes', (name) => {
    const path = join(EXAMPLES, name);
    const folder = readdirSync(join(path, '..'));
    const { units } = readUnits(folder.includes('units.yaml') ? readFileSync(join(path, '../units.yaml'), 'utf8') : '');
    const directory = folder.includes('units.yaml') ? makeDirectory(units?.units ?? []) : undefined;
    const { findings } = lintText(
      readFileSync(path, 'utf8'),
      directory,
      mergeSettings([], () => true),
    );
    // A draft leaves its number, its day and who signs open.
    const shown = findings.filter(({ rule, suppressed }) => rule !== 'open-place' && suppressed === undefined);
    expect(shown.map(({ rule, marked }) => `${rule} “${marked}”`)).toEqual([]);
  });
});
