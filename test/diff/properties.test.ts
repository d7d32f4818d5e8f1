import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, diffPlans, type PlanDiff, type TaskRecord } from '../../src/diff/index.ts';
import { understand } from '../../src/model/index.ts';
import type { PlanFile } from '../../src/plan/index.ts';
import { anyPlan, permuted } from './any-plan.ts';

function diffOf(old: PlanFile, fresh: PlanFile): PlanDiff {
  return diffPlans({ model: understand(old) }, { model: understand(fresh) });
}

/** What a reader sees of a change, without how it was found. */
function shown({ kind, what, old, new: fresh, fields }: Change): unknown {
  const items = [old, fresh].map((side) => side.map(({ number, text, path }) => [number, text, path.join('/')]));
  return { kind, what, items, fields };
}

const MIRROR: Record<string, string> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
  earlier: 'later',
  later: 'earlier',
  firmer: 'looser',
  looser: 'firmer',
  extended: 'reduced',
  reduced: 'extended',
};

function back({ kind, what, old, new: fresh, fields }: Change): unknown {
  const turned = fields.map(({ field, old: before, new: after, effect, form }) => {
    const other =
      field === 'target' && effect === 'looser'
        ? 'stricter'
        : effect === 'stricter'
          ? 'looser'
          : (MIRROR[effect ?? ''] ?? effect);
    return { field, old: after, new: before, ...(other && { effect: other }), ...(form && { form }) };
  });
  const items = [fresh, old].map((side) => side.map(({ number, text, path }) => [number, text, path.join('/')]));
  return { kind: MIRROR[kind] ?? kind, what, items, fields: turned };
}

function sorted(changes: readonly unknown[]): string[] {
  return changes.map((change) => JSON.stringify(change)).sort();
}

/** A list of tasks as words, every year of the plan and its neighbours alike. */
function words(tasks: readonly TaskRecord[], year: number): unknown[] {
  const neutral = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/\d{4}/g, (found) => (Math.abs(Number(found) - year) <= 1 ? 'NĂM' : found))
      .replace(/\s+/gu, ' ')
      .trim();
  return tasks.map(({ objective, cells }) => ({
    objective: neutral(objective ?? ''),
    cells: Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, neutral(text)])),
  }));
}

describe('the difference of any two plans', () => {
  it('is empty for a plan and itself', () => {
    fc.assert(
      fc.property(anyPlan(2023), (plan) => {
        expect(diffOf(plan, structuredClone(plan)).changes.map(shown)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has only moves for a plan and the same in another order', () => {
    fc.assert(
      fc.property(anyPlan(2023), fc.infiniteStream(fc.nat()), (plan, chance) => {
        const numbers = chance[Symbol.iterator]();
        const turn = (length: number): number[] =>
          Array.from({ length }, (_, at) => ({ at, key: Number(numbers.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ at }) => at);
        const torn = JSON.parse(JSON.stringify(plan).replaceAll('"^"', '"như trên"'));
        const { changes } = diffOf(torn, permuted(torn, turn));
        expect(changes.filter(({ kind }) => kind !== 'moved').map(shown)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the mirror image when the plans change places', () => {
    fc.assert(
      fc.property(anyPlan(2022), fc.constantFrom(2022, 2023), fc.context(), (old, year, _) => {
        fc.assert(
          fc.property(anyPlan(year), (fresh) => {
            const [there, andBack] = [diffOf(old, fresh), diffOf(fresh, old)];
            expect(sorted(andBack.changes.map(shown))).toEqual(sorted(there.changes.map(back)));
          }),
          { numRuns: 5 },
        );
      }),
      { numRuns: 60 },
    );
  });

  it('turns the old list of tasks into the new one, and back', () => {
    fc.assert(
      fc.property(anyPlan(2022), anyPlan(2023), (old, fresh) => {
        const diff = diffOf(old, fresh);
        expect(words(applyChanges(diff.tasks.old, diff), 2023)).toEqual(words(diff.tasks.new, 2023));
        const backwards = diffOf(fresh, old);
        expect(words(applyChanges(backwards.tasks.old, backwards), 2022)).toEqual(words(backwards.tasks.new, 2022));
      }),
      { numRuns: 200 },
    );
  });

  it('is never empty where the papers say different words', () => {
    fc.assert(
      fc.property(anyPlan(2022), anyPlan(2022), (old, fresh) => {
        const printed = (plan: PlanFile): string =>
          understand(plan)
            .texts.map(({ text }) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
            .filter((text) => text !== '')
            .join('\n');
        if (printed(old) !== printed(fresh)) expect(diffOf(old, fresh).changes).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
