import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PlanFile, type TaskTable, tableEntries } from '../src/plan/index.ts';
import { readPlan, readUnits } from '../src/source/index.ts';

// Faulty on purpose; test/lint/common-faults.test.ts holds it.
const folders = readdirSync('examples').filter((folder) => folder !== 'loi-thuong-gap');
const plans = folders.flatMap((folder) =>
  readdirSync(`examples/${folder}`)
    .filter((name) => name.endsWith('.plan.yaml'))
    .map((name) => `${folder}/${name}`),
);
const planOf = (name: string): PlanFile => {
  const { plan, diagnostics } = readPlan(readFileSync(`examples/${name}`, 'utf8'));
  if (plan === undefined) throw new Error(`${name}: ${diagnostics[0]?.message.vi}`);
  return plan;
};

/** Every task table of a plan, wherever it stands. */
function tablesOf(value: unknown): TaskTable[] {
  if (Array.isArray(value)) return value.flatMap(tablesOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'tasks' && !Array.isArray(inner) ? [inner as TaskTable] : tablesOf(inner),
  );
}

function taskNumbers(plan: PlanFile): string[] {
  return tablesOf(plan).flatMap((table) =>
    tableEntries(table, []).flatMap((entry) => {
      if (entry.kind === 'objective') return entry.tasks.map((task) => task.fullNumber);
      return entry.kind === 'task' ? [entry.fullNumber] : [];
    }),
  );
}

describe('the examples', () => {
  it.each(plans)('%s reads without a finding', (name) => {
    expect(readPlan(readFileSync(`examples/${name}`, 'utf8')).diagnostics).toEqual([]);
  });

  it.each(folders)('%s has its directory of units, without a finding', (folder) => {
    const { units, diagnostics } = readUnits(readFileSync(`examples/${folder}/units.yaml`, 'utf8'));
    expect(diagnostics).toEqual([]);
    expect(units?.units.length).toBeGreaterThan(3);
  });

  it.each([
    ['dong-nai-kcn/ke-hoach-2023.plan.yaml', 54, ['I.1(1)', 'II.1.5', 'II.3.3(2)', 'II.3.4', 'II.4.1', 'VII.3(2)']],
    ['dong-nai-kcn/ke-hoach-2022.plan.yaml', 50, ['I.1(1)', 'VII.1']],
    ['dong-nai-so-noi-vu/ke-hoach-2022.plan.yaml', 22, ['1.1', '7.7']],
    ['tien-giang/ke-hoach-2023.plan.yaml', 53, ['I.1', 'VII.9']],
    ['hai-duong/ke-hoach-2024.plan.yaml', 0, []],
    ['ha-tinh-so-ngoai-vu/ke-hoach-2023.plan.yaml', 0, []],
  ])('%s has %i tasks, each with a number of its own', (name, count, some) => {
    const numbers = taskNumbers(planOf(name));
    expect(numbers).toHaveLength(count);
    expect(new Set(numbers).size).toBe(count);
    expect(numbers).toEqual(expect.arrayContaining(some));
  });
});
