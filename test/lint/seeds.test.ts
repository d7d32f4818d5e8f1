import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marks, SEEDS, seedMarks, seedTexts, truthRows } from './seed-findings.ts';

/** Per cent of the rows that a rule can see; at first reading nothing may be lost again. */
const REACHED = { independent: 94.5, independentWarnings: 94.5, seeds: 96.5, seedsWarnings: 93.5 };

/**
 * The five published plans against what was found in them by eye, twice, by people who did not see the rules. A row counts
 * as found when a finding marks some of its words on its line.
 */
describe('the five published plans', () => {
  const present = existsSync(SEEDS);

  it.skipIf(present)(`need the published plans in ${SEEDS}, or CCHT_SEEDS set`, () => {});

  it.skipIf(!present).each([
    ['independent.tsv', REACHED.independent, REACHED.independentWarnings],
    ['seeds.tsv', REACHED.seeds, REACHED.seedsWarnings],
  ])('are read as the readers of %s did', (file, all, warnings) => {
    const texts = seedTexts();
    const found = seedMarks(texts);
    const rows = truthRows(file, texts).filter(({ visible }) => visible !== 'eye');
    const share = (some: typeof rows): number =>
      (some.filter((row) => found.some((mark) => marks(mark, row))).length / some.length) * 100;
    expect(share(rows)).toBeGreaterThanOrEqual(all);
    expect(share(rows.filter(({ level }) => level !== 'info'))).toBeGreaterThanOrEqual(warnings);
  });

  it.skipIf(!present)('raise hardly an alarm that no reader raised', () => {
    const texts = seedTexts();
    const known = [...truthRows('seeds.tsv', texts), ...truthRows('independent.tsv', texts)];
    const alarms = seedMarks(texts).filter(
      (mark) => !mark.isRelated && mark.level !== 'info' && !known.some((row) => marks(mark, row)),
    );
    const words = [...texts.values()].reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
    expect(alarms.length / (words / 1000)).toBeLessThanOrEqual(1);
  });
});
