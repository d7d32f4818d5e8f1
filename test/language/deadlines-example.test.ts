import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { awaitedOf, type Deadline, datednessOf, dueDays, readDeadline } from '../../src/language/index.ts';

const YEAR = 2023;
const PLAN = 'examples/dong-nai-kcn/ke-hoach-2023.plan.yaml';

/** The deadlines of all tasks of a plan's tables, in order. */
function deadlinesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(deadlinesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('task' in value && 'deadline' in value && typeof value.deadline === 'string') return [value.deadline];
  return Object.values(value).flatMap(deadlinesIn);
}

const plan: unknown = parse(readFileSync(PLAN, 'utf8'), { schema: 'failsafe' });
const tasks = deadlinesIn(plan).map((text) => readDeadline(text, { year: YEAR }));
const waiting = tasks.filter((deadline) => datednessOf(deadline) === 'event');

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

const asked = (deadline: Deadline): string => {
  const awaited = awaitedOf(deadline);
  return awaited ? `${awaited.kind}: ${awaited.text}` : 'nothing named';
};

describe('the 54 tasks of the plan of 2023', () => {
  it('are dated, waiting or ongoing as counted by hand', () => {
    expect(counted(tasks.map(datednessOf))).toEqual({
      dated: 3,
      periodic: 1,
      event: 30,
      'open-ended': 19,
      unknown: 1,
    });
  });

  it('fall due on five days', () => {
    expect(tasks.flatMap((deadline) => dueDays(deadline, YEAR)).sort()).toEqual([
      '2023-01-31',
      '2023-06-30',
      '2023-06-30',
      '2023-09-30',
      '2023-12-31',
    ]);
  });

  it('wait, 8 of the 30 while they go on, for whom the words say', () => {
    expect(waiting.filter(({ parts }) => parts?.some(({ kind }) => kind === 'ongoing'))).toHaveLength(8);
    expect(counted(waiting.map(asked))).toEqual({
      'body: Sở Thông tin và Truyền thông': 7,
      // 7 for the province and its office, of several bodies the first.
      'body: UBND tỉnh': 2,
      'body: UBND tỉnh, Sở Nội vụ': 1,
      'body: VP UBND tỉnh': 1,
      'body: tỉnh': 2,
      'body: tỉnh, của Ban Quản lý': 1,
      'body: Sở Nội vụ': 3,
      // 2 for the central level.
      'body: Bộ, ngành TW': 1,
      'body: Trung ương': 1,
      // 6 for plans that the office makes itself.
      'own-plan: KH đào tạo, bồi dưỡng': 1,
      'own-plan: Kế hoạch đào tạo, bồi dưỡng': 1,
      'own-plan: KH kiểm tra công vụ': 2,
      'own-plan: kế hoạch kiểm tra công vụ': 1,
      'own-plan: Kế hoạch kiểm tra công vụ': 1,
      'document: Đề án Vị trí việc làm': 1,
      'nothing named': 4,
    });
  });
});
