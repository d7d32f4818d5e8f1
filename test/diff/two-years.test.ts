import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, diffPlans, type Item } from '../../src/diff/index.ts';
import { makeDirectory } from '../../src/language/index.ts';
import { understand } from '../../src/model/index.ts';
import type { PlanFile } from '../../src/plan/index.ts';
import { readPlan, readUnits } from '../../src/source/index.ts';

const FOLDER = 'examples/dong-nai-kcn';
const { units } = readUnits(readFileSync(`${FOLDER}/units.yaml`, 'utf8'));
const directory = makeDirectory(units?.units ?? []);

function side(year: number, change: (plan: PlanFile) => PlanFile) {
  const { plan } = readPlan(readFileSync(`${FOLDER}/ke-hoach-${year}.plan.yaml`, 'utf8'));
  if (plan === undefined) throw new Error('the example cannot be read');
  return { model: understand(change(plan), directory), directory };
}

/** The two years compared, with what the plans say themselves of who is who, or by their words alone. */
const asWritten = compare((plan) => plan);
const byWords = compare((plan) =>
  JSON.parse(JSON.stringify(plan, (key, value) => (key === 'id' || key === 'replaces' ? undefined : value))),
);

function compare(change: (plan: PlanFile) => PlanFile) {
  const [old, fresh] = [side(2022, change), side(2023, change)];
  return { old: old.model, fresh: fresh.model, diff: diffPlans(old, fresh) };
}

/** The lines of a table of hand-checked truth, cell by cell. */
function truth(name: string): string[][] {
  return readFileSync(`test/diff/truth/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** Pairs of printed numbers; several numbers of one side stand apart by spaces. */
function handPaired(): string[] {
  const numbers = (cell: string): string[] => cell.split(/ (?=[IVX]+\.)/);
  return truth('dong-nai-kcn.tsv')
    .filter(([old, fresh]) => old !== '-' && fresh !== '-')
    .flatMap(([old = '', fresh = '']) => numbers(old).flatMap((a) => numbers(fresh).map((b) => `${a} → ${b}`)));
}

function foundPairs({ old, fresh, diff }: typeof asWritten): string[] {
  return diff.matches.flatMap((match) =>
    match.old.flatMap((a) => match.new.map((b) => `${old.tasks[a]?.number} → ${fresh.tasks[b]?.number}`)),
  );
}

/** A change as the table of truth has it. */
function line({ what, kind, old, new: fresh, fields }: Change): string {
  const numbers = (items: readonly Item[]): string => items.map(({ number }) => number ?? '').join(' + ') || '-';
  const [before, after] = [old[0], fresh[0]];
  const parts = fields.map(({ field, effect, form }) => [field, effect, form && '(form)'].filter(Boolean).join(' '));
  const aims = `${before?.aim ?? '-'} → ${after?.aim ?? '-'}`;
  const effect = fields[0]?.effect === undefined ? '' : ` (${fields[0].effect})`;
  const subject = ((after ?? before)?.text ?? '').split(' ').slice(0, 9).join(' ');
  const changed = what === 'target' ? `${aims}${effect}: ${subject}` : parts.join(', ') || '-';
  return [what, kind, numbers(old), numbers(fresh), changed].join('\t');
}

describe('two years of one office, paired by hand', () => {
  it('tasks are paired alike with the ids and replaces that the plans have', () => {
    expect(foundPairs(asWritten).sort()).toEqual(handPaired().sort());
  });

  it('tasks are paired alike but for one by their words alone, the split and the merge among them', () => {
    const [found, right] = [foundPairs(byWords), handPaired()];
    expect(found.filter((pair) => !right.includes(pair))).toEqual([]);
    // No word of this task stayed: only `replaces` can tell.
    expect(right.filter((pair) => !found.includes(pair))).toEqual(['III.2 → III.2']);
  });

  it.each(['task', 'objective', 'target', 'basis', 'section', 'document'])(
    'every change of a %s is told, and none else',
    (what) => {
      const found = asWritten.diff.changes.filter((change) => change.what === what).map(line);
      const right = truth('dong-nai-kcn-changes.tsv')
        .filter((cells) => cells[0] === what)
        .map((cells) => cells.join('\t'));
      expect(found.sort()).toEqual(right.sort());
    },
  );

  it('what stayed is counted', () => {
    expect(asWritten.diff.tallies).toEqual({
      task: { old: 51, new: 55, same: 16 },
      objective: { old: 40, new: 44, same: 24 },
      target: { old: 33, new: 37, same: 17 },
      basis: { old: 3, new: 4, same: 2 },
      section: { old: 47, new: 47, same: 25 },
    });
  });
});
