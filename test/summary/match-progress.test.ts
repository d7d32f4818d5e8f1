import { describe, expect, it } from 'vitest';
import { understand } from '../../src/model/index.ts';
import { readPlan } from '../../src/source/index.ts';
import { matchProgress } from '../../src/summary/index.ts';
import { planOf } from './summarised.ts';

const { plan } = readPlan(planOf([{}, {}, {}]).replace('{task: "Việc"', '{id: viec-dau, task: "Việc"'));
if (plan === undefined) throw new Error('not a plan');
const model = understand(plan);

const match = (...tasks: string[]) =>
  matchProgress(model, { progress: tasks.map((task) => ({ task, state: 'done' })) });

describe('entries of a progress file', () => {
  it('are about the task with that id or printed number', () => {
    const { entries, faults } = match('viec-dau', '2.', ' 3 ');
    expect([...entries.keys()].map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(faults).toEqual([]);
  });

  it('that are about no task are faults, with the nearest one', () => {
    const { faults } = match('1', 'viec-dua');
    expect(faults).toEqual([
      {
        rule: 'progress-task',
        path: ['progress', 1, 'task'],
        message: { vi: 'Kế hoạch không có nhiệm vụ “viec-dua”.', en: 'The plan has no task “viec-dua”.' },
        hint: { vi: 'Gần nhất: viec-dau', en: 'Nearest: viec-dau' },
      },
    ]);
  });

  it('two for one task are a fault, by whatever name', () => {
    const { faults } = match('1', '2', 'viec-dau');
    expect(faults.map(({ path, message }) => [path, message.vi])).toEqual([
      [['progress', 2, 'task'], 'Nhiệm vụ 1 ghi hai lần: phần tử thứ 1 đã nêu.'],
    ]);
  });
});
