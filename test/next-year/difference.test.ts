import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/diff/index.ts';
import { importText } from '../../src/import/index.ts';
import { writePlanYaml } from '../../src/source/index.ts';
import { type Renewed, renewed } from './renewed.ts';

/** What differs between the two plans: of the document its fields, of all else what it is. */
function differences({ old, fresh }: Renewed): string[] {
  return diffPlans({ model: old }, { model: fresh }).changes.flatMap(({ what, kind, fields, old: items }) =>
    what === 'document' ? fields.map(({ field }) => field) : [`${kind} ${what} ${items[0]?.text ?? ''}`],
  );
}

/** The head that is opened again. */
const MEANT = new Set(['number', 'date', 'signature.signer', 'plan.attached', 'appendices.attached']);
const unmeant = (made: Renewed): string[] => differences(made).filter((one) => !MEANT.has(one));

const SEEDS = process.env.CCHT_SEEDS ?? join(import.meta.dirname, '../../../shared/seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
const examples = readdirSync('examples')
  .filter((folder) => folder !== 'loi-thuong-gap')
  .flatMap((folder) =>
    readdirSync(`examples/${folder}`)
      .filter((name) => name.endsWith('.plan.yaml'))
      .map((name) => `examples/${folder}/${name}`),
  );

describe('ccht diff of a plan and the one made from it shows only what was meant', () => {
  it.each(examples)('%s', (path) => {
    const made = renewed(readFileSync(path, 'utf8'));
    expect(unmeant(made)).toEqual([]);
    expect(differences(made)).not.toEqual([]);
  });

  it.skipIf(seeds.length > 0)(`needs the published plans in ${SEEDS}, or CCHT_SEEDS set`, () => {});

  it.each(seeds)('the published plan %s', (name) => {
    const { plan } = importText(readFileSync(join(SEEDS, name), 'utf8'));
    expect(unmeant(renewed(writePlanYaml(plan)))).toEqual([]);
  });

  it('two years on, by ids alone', () => {
    for (const path of examples) {
      const first = renewed(readFileSync(path, 'utf8'));
      const second = renewed(first.text);
      expect(unmeant({ ...second, old: first.old })).toEqual([]);
    }
  });

  const words = fc.constantFrom(
    'Rà soát',
    'Kiểm tra',
    'công khai',
    'báo cáo',
    'năm 2023',
    'so với năm 2022',
    'Kế hoạch số 5/KH-UBND ngày 03/01/2023',
    'giai đoạn 2021 - 2025',
    'TTHC',
    'đơn vị',
    'quy chế',
    'trước ngày 31/3/2023',
    'trước ngày 30/6/2024',
    'ISO 9001:2015',
    '“mới”',
    'và',
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
  const deadline = fc.constantFrom(
    'Quý I/2023',
    '30/11/2023',
    'Trước ngày 15/01/2024',
    '31/12/2024',
    'Quý III/23',
    'Từ Quý IV/2023 đến Quý II/2024',
    'Thường xuyên',
    'Hằng quý',
    'Theo quy định',
    'Tháng 01 năm 2023',
    '^',
    '',
  );
  const row = fc.record({ task: sentence, lead: fc.constantFrom('Văn phòng', 'Phòng A', '^', ''), deadline });

  it('plans of any tasks: each goes on as itself, and nothing else changes', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.array(sentence, { maxLength: 3 }),
        (rows, text) => {
          const [first, ...others] = rows.map(({ task, lead, deadline: time }) => ({ task, lead, deadline: time }));
          // The first row has no row above to share a cell with.
          const whole = { task: first?.task ?? '', lead: 'Văn phòng', deadline: 'Quý II/2023' };
          const table = {
            tasks: { numbering: ['1'], columns: ['number', 'task', 'lead', 'deadline'], tasks: [whole, ...others] },
          };
          const section = { title: 'NHIỆM VỤ NĂM 2023', text: [...text, table] };
          const made = renewed(
            writePlanYaml({ ccht: 1, year: 2023, plan: { subject: 'Kế hoạch năm 2023', sections: [section] } }),
          );
          expect(unmeant(made)).toEqual([]);
          expect(made.fresh.tasks.map(({ replaces }) => replaces)).toEqual(made.old.tasks.map(({ number }) => number));
        },
      ),
      { numRuns: 60 },
    );
  });
});
