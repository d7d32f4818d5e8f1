import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, diffPlans, type PlanDiff, type TaskRecord } from '../../src/diff/index.ts';
import { outlineOf } from '../../src/diff/outline.ts';
import { basesOf } from '../../src/diff/parts/bases.ts';
import { type Model, understand } from '../../src/model/index.ts';
import type { PlanFile } from '../../src/plan/index.ts';
import { anyPlan, permuted } from './any-plan.ts';
import { type MadePair, makePair } from './made-pairs/make-pair.ts';
import { readVocabulary } from './made-pairs/vocabulary.ts';

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

/** A text in which every year of the plan and its neighbours is alike; `reach` 2 takes in the year before the old plan. */
function neutral(text: string, year: number, reach = 1): string {
  return text
    .normalize('NFC')
    .replace(/\d{4}/g, (found) => (Math.abs(Number(found) - year) <= reach ? 'NĂM' : found))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A list of tasks as words. */
function words(tasks: readonly TaskRecord[], year: number, reach = 1): unknown[] {
  return tasks.map(({ objective, cells }) => ({
    objective: neutral(objective ?? '', year, reach),
    cells: Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, neutral(text, year, reach)])),
  }));
}

/** What else a plan has, as words in its order. */
const LISTS: Readonly<Record<'objective' | 'basis' | 'section', (model: Model) => string[]>> = {
  objective: ({ objectives }) => objectives.filter(({ text }) => text !== '').map(({ text }) => text),
  basis: (model) => basesOf(model).map(({ text }) => text),
  section: (model) => outlineOf(model).places.map(({ title, body }) => (title === '' ? body : title)),
};

/** Two years of a made plan, some tasks of it reworded, moved, split. */
const madePair: fc.Arbitrary<MadePair> = fc
  .record({ seed: fc.nat(), tasks: fc.integer({ min: 5, max: 60 }), hard: fc.boolean() })
  .map((options) => makePair(vocabulary, options));
const vocabulary = readVocabulary();

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

  it('leaves of objectives, basis and sections those of the new plan: what is gone taken out, what is new put in', () => {
    fc.assert(
      fc.property(anyPlan(2022), anyPlan(2023), (old, fresh) => {
        const [before, after] = [understand(old), understand(fresh)];
        const { changes } = diffPlans({ model: before }, { model: after });
        for (const [what, listOf] of Object.entries(LISTS)) {
          const [mine, theirs] = [before, after].map((model) => listOf(model).map((text) => neutral(text, 2023)));
          const of = changes.filter((change) => change.what === what);
          const gone = new Set(of.flatMap((change) => change.old.map(({ order }) => order)));
          const put = of.flatMap((change) => change.new.map(({ text }) => neutral(text, 2023)));
          expect([...(mine ?? []).filter((_, at) => !gone.has(at)), ...put].sort()).toEqual([...(theirs ?? [])].sort());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds for plans as they are made: empty, mirrored, carried out', () => {
    fc.assert(
      fc.property(madePair, ({ old, new: fresh }) => {
        expect(diffOf(fresh, structuredClone(fresh)).changes).toEqual([]);
        const [there, andBack] = [diffOf(old, fresh), diffOf(fresh, old)];
        expect(sorted(andBack.changes.map(shown))).toEqual(sorted(there.changes.map(back)));
        expect(words(applyChanges(there.tasks.old, there), 2023, 2)).toEqual(words(there.tasks.new, 2023, 2));
      }),
      { numRuns: 15 },
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
