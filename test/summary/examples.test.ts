import { describe, expect, it } from 'vitest';
import { countDatedness, hasDay, ownerRows, type SummaryTask, waitingGroups } from '../../src/summary/index.ts';
import { exampleSummary } from './summarised.ts';

// Counted by hand in the plans.
const numbers = (tasks: readonly SummaryTask[]): string => tasks.map(({ number }) => number).join(' ');

describe('how much of the five examples can be late', () => {
  it.each([
    ['dong-nai-kcn/ke-hoach-2023', 54, 4, { dated: 3, periodic: 1, event: 30, 'open-ended': 19, unknown: 1 }],
    ['dong-nai-kcn/ke-hoach-2022', 50, 7, { dated: 7, periodic: 0, event: 24, 'open-ended': 19, unknown: 0 }],
    ['dong-nai-so-noi-vu/ke-hoach-2022', 22, 4, { dated: 3, periodic: 1, event: 3, 'open-ended': 15, unknown: 0 }],
    // Two rows are periodic without a period: no day.
    ['tien-giang/ke-hoach-2023', 53, 10, { dated: 8, periodic: 2, event: 21, 'open-ended': 22, unknown: 0 }],
    // No table: items of prose are counted.
    ['hai-duong/ke-hoach-2024', 81, 3, { dated: 0, periodic: 3, event: 0, 'open-ended': 1, unknown: 77 }],
    ['ha-tinh-so-ngoai-vu/ke-hoach-2023', 43, 1, { dated: 0, periodic: 1, event: 0, 'open-ended': 2, unknown: 40 }],
  ])('%s: %i tasks, %i with a day', (name, total, withDay, datedness) => {
    const { tasks, plans } = exampleSummary(name, { asOf: '2023-04-03' });
    expect(plans[0]?.total).toBe(total);
    expect(tasks.filter((task) => task.isCounted && hasDay(task))).toHaveLength(withDay);
    expect(countDatedness(tasks)).toEqual(datedness);
  });

  it('items of prose beside a table are there and do not count', () => {
    const { tasks } = exampleSummary('tien-giang/ke-hoach-2023', { asOf: '2023-04-03' });
    expect(numbers(tasks.filter(({ isCounted }) => !isCounted))).toBe('mục VI.1.a mục VI.2(2) mục VI.2(5)');
  });

  it.each([
    ['dong-nai-kcn/ke-hoach-2023', 'mục VI(3): –'],
    ['dong-nai-kcn/ke-hoach-2022', 'mục VI(2): –'],
    ['dong-nai-so-noi-vu/ke-hoach-2022', 'mục III: 2022-01-30'],
    ['tien-giang/ke-hoach-2023', 'mục VI.1.a: – · mục VI.2(2): 2023-01-31 2023-02-28 · mục VI.2(5): –'],
  ])('%s: of what prose says, reports of quarters have no day', (name, expected) => {
    const { tasks } = exampleSummary(name, { asOf: '2023-04-03' });
    const outside = tasks.filter(({ isCounted }) => !isCounted);
    expect(outside.map(({ number, days }) => `${number}: ${days.join(' ') || '–'}`).join(' · ')).toBe(expected);
    expect(outside.every(({ days, isDayless }) => isDayless === (days.length === 0))).toBe(true);
  });

  it('what begins and has no last day is told from what has one', () => {
    const { tasks } = exampleSummary('tien-giang/ke-hoach-2023', { asOf: '2023-04-03' });
    const begun = tasks.filter(({ begins }) => begins !== undefined);
    expect(begun.map(({ number, begins, due }) => [number, begins, due])).toEqual([
      ['IV.4', '2023-04-01', []],
      ['VI.1', '2023-01-01', []],
      ['VI.2', '2023-01-01', []],
    ]);
  });
});

describe('whom the examples wait for', () => {
  it('2023: both spellings of one sở together, the office’s own plans apart', () => {
    const { tasks } = exampleSummary('dong-nai-kcn/ke-hoach-2023', { asOf: '2023-04-03' });
    expect(waitingGroups(tasks).map((group) => [group.kind, group.names.join(', '), numbers(group.tasks)])).toEqual([
      ['body', 'Sở Thông tin và Truyền thông', 'II.3.3(1) II.3.5 VI.1 VI.2 VI.3 VI.4 VI.6'],
      ['body', 'UBND tỉnh, Văn phòng UBND tỉnh', 'I.1(1) II.1.6 II.2.3(1) II.2.3(2) II.3.1 II.3.4 VII.6'],
      ['own', 'kế hoạch kiểm tra công vụ, kế hoạch đào tạo, bồi dưỡng', 'I.1(2) IV.3(3) IV.4 V.1(1) V.1(2) VII.4'],
      ['body', 'Sở Nội vụ', 'IV.5 VII.3(2) VII.5'],
      ['body', 'Trung ương', 'II.2.1(2) III.1'],
      ['document', 'Đề án Vị trí việc làm', 'III.2'],
      ['unnamed', '', 'III.3 III.4 V.2 V.3'],
    ]);
    expect(numbers(tasks.filter(({ isOngoing }) => isOngoing))).toBe(
      'II.3.1 II.3.4 IV.3(3) IV.4 V.1(1) V.1(2) VII.4 VII.6',
    );
    expect(tasks.find(({ number }) => number === 'III.2')?.awaited?.madeBy).toEqual({ number: 'IV.2', due: [] });
  });

  it('a plan of the People’s Committee of the province waits for ministries and for what it does not name', () => {
    const { tasks } = exampleSummary('tien-giang/ke-hoach-2023', { asOf: '2023-04-03' });
    expect(waitingGroups(tasks).map((group) => [group.kind, group.names.join(', '), group.tasks.length])).toEqual([
      ['document', 'Kế hoạch số 370/KH-UBND', 4],
      ['body', 'Bộ Nội vụ', 2],
      ['body', 'cơ quan có thẩm quyền', 2],
      ['body', 'Trung ương', 2],
      ['unnamed', '', 11],
    ]);
  });
});

describe('who has how much', () => {
  const row = (name: string, owner: string) => {
    const found = ownerRows(exampleSummary(name, { asOf: '2023-04-03' })).find((one) => one.owner === owner);
    if (found === undefined) throw new Error(`no ${owner}`);
    const { lead, joint, support, next, datedness } = found;
    return [lead, joint, support, datedness.event, datedness['open-ended'], next ?? '–'];
  };

  it.each([
    // leads, of these with others, supports (as part of a group too), waiting, ongoing, next day
    ['dong-nai-kcn/ke-hoach-2023', 'Văn phòng', 41, 0, 11, 24, 14, '2023-06-30'],
    ['dong-nai-kcn/ke-hoach-2023', 'Các phòng', 10, 2, 31, 4, 5, '2023-09-30'],
    ['dong-nai-kcn/ke-hoach-2023', 'Đơn vị sự nghiệp', 2, 1, 30, 2, 0, '–'],
    ['tien-giang/ke-hoach-2023', 'Sở Nội vụ', 17, 1, 10, 9, 1, '2023-12-31'],
    ['tien-giang/ke-hoach-2023', 'Sở Thông tin và Truyền thông', 6, 0, 13, 6, 0, '–'],
    ['dong-nai-so-noi-vu/ke-hoach-2022', 'Văn phòng Sở', 18, 0, 4, 3, 11, '–'],
    ['hai-duong/ke-hoach-2024', 'Sở Nội vụ', 7, 0, 0, 0, 0, '2024-12-31'],
    ['ha-tinh-so-ngoai-vu/ke-hoach-2023', 'Văn phòng - Thanh tra Sở', 2, 0, 0, 0, 0, '–'],
  ] as const)('%s: %s', (name, owner, lead, joint, support, event, ongoing, next) => {
    expect(row(name, owner)).toEqual([lead, joint, support, event, ongoing, next]);
  });

  it('rows that nobody leads', () => {
    const { tasks } = exampleSummary('dong-nai-kcn/ke-hoach-2023', { asOf: '2023-04-03' });
    expect(numbers(tasks.filter(({ lead }) => lead.length === 0))).toBe('II.3.3(2) VI.1');
  });
});
