import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/diagnostics/index.ts';
import type { Block } from '../../../src/report/blocks.ts';
import {
  BY,
  byScreen,
  dueScreen,
  type Filters,
  planScreen,
  plansScreen,
  summaryCalendar,
  summaryJson,
  summaryRows,
  summaryWorkbook,
} from '../../../src/report/summary/index.ts';
import { mergeSummaries, type Summary } from '../../../src/summary/index.ts';
import { exampleSummary, planOf, planSummary } from '../../summary/summarised.ts';

// Three rows of a table, and duties beside it: one with a day, one that names periods, one with both.
const PLAN = `${planOf([
  { task: 'Ban hành kế hoạch', lead: 'Văn phòng', deadline: 'Quý I' },
  { task: 'Báo cáo kiểm tra', lead: 'Văn phòng', deadline: 'Hằng quý' },
  { task: 'Tuyên truyền', lead: 'Văn phòng', deadline: 'Từ Quý II' },
])}    - title: TỔ CHỨC THỰC HIỆN
      text: |
        - Văn phòng gửi kế hoạch chi tiết trước ngày 01/02/2027.
        - Thanh tra Sở báo cáo kết quả định kỳ hằng quý, năm.
        - Văn phòng báo cáo hằng quý, báo cáo năm gửi trước ngày 15/12/2027.
`;
const ASKED = { asOf: '2027-07-05' };
const TRACKED = { progress: 'progress: []' };

const summaryOf = (filters: Filters = {}, given: { progress?: string } = TRACKED): Summary =>
  mergeSummaries([planSummary(PLAN, { ...ASKED, ...filters }, given)], ASKED.asOf);

const lines = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | '))
        : block.kind === 'gap'
          ? []
          : [block.text],
    )
    .map((line) => line.replaceAll('\u00a0', ' '));

/** Each heading that counts rows, with the sum of its numbers and the rows of the table below it. */
const counted = (blocks: readonly Block[]): [string, number, number][] =>
  blocks.flatMap((block, index): [string, number, number][] => {
    const below = blocks[index + 1];
    if (block.kind !== 'heading' || below?.kind !== 'table') return [];
    const numbers = [...(/\(([^)]*)\)/.exec(block.text)?.[1]?.matchAll(/\d+/g) ?? [])].map(Number);
    return [[block.text, numbers.reduce((sum, number) => sum + number, 0), below.table.rows.length]];
  });

describe('duties outside the table', () => {
  it('stand on lines of their own at a glance, as the words of the plan have it', () => {
    expect(lines(planScreen(summaryOf(), {}, 'vi')).filter((line) => /nhiệm vụ|CÓ NGÀY|ngoài bảng/.test(line))).toEqual(
      [
        '3 nhiệm vụ: 2 có ngày · 1 thường xuyên. Theo dõi: 0 xong · 2 quá hạn (ngoài bảng: 1 quá hạn).',
        'CÓ NGÀY (2)',
        'ngoài bảng | mục II(1) | Văn phòng gửi kế hoạch chi tiết trước ngày 01/02/2027 | Văn phòng | 31/01: quá hạn 155 ngày',
        'ngoài bảng | mục II(3) | Văn phòng báo cáo hằng quý, báo cáo năm gửi trước ngày… | Văn phòng | 14/12: còn 162 ngày',
        'ngoài bảng | mục II(2) | Thanh tra Sở báo cáo kết quả định kỳ hằng quý, năm | Thanh tra Sở | không ghi ngày',
      ],
    );
  });

  it('have a heading where a filter leaves nothing else', () => {
    const filters = { owner: 'thanh tra so' };
    const shown = lines(planScreen(summaryOf(filters), filters, 'vi'));
    expect(shown.slice(2, 4)).toEqual(['0/3 nhiệm vụ. Theo dõi: 0 xong · 0 quá hạn.', 'NGOÀI BẢNG (1)']);
  });

  it.each<[Lang, string[]]>([
    [
      'vi',
      [
        '2/3 nhiệm vụ: 2 có ngày. Theo dõi: 2 quá hạn (ngoài bảng: 1 quá hạn).',
        'QUÁ HẠN (3 + 1 ngoài bảng), của 2 việc',
        '31/01 (CN) | mục II(1) | ngoài bảng; quá hạn 155 ngày',
        '31/3 | 1 | quá hạn 96 ngày',
        '31/3 | 2 | quá hạn 96 ngày',
        '30/6 | 2 | quá hạn 5 ngày',
      ],
    ],
    [
      'en',
      [
        '2/3 tasks: 2 with a day. Progress: 2 overdue (not in table: 1 overdue).',
        'OVERDUE (3 + 1 not in table), of 2 tasks',
        '31/01 (Sun) | mục II(1) | not in table; overdue by 155 days',
        '31/3 | 1 | overdue by 96 days',
        '31/3 | 2 | overdue by 96 days',
        '30/6 | 2 | overdue by 5 days',
      ],
    ],
  ])('are overdue on a day that the plan names, and told apart (%s)', (lang, expected) => {
    const filters = { overdue: true };
    const shown = lines(dueScreen(summaryOf(filters), filters, lang)).slice(2);
    expect(shown.map((line) => line.replace(/ \| [^|]* \| [^|]* \| (?=[^|]*$)/, ' | '))).toEqual(expected);
  });

  it.each([
    ['month', ['Tháng 01/2027 (1 ngoài bảng)', 'Tháng 3/2027 (2)', 'Tháng 4/2027 (1 bắt đầu)', 'Tháng 6/2027 (1)']],
    ['quarter', ['Quý I/2027 (2 + 1 ngoài bảng)', 'Quý II/2027 (1 + 1 bắt đầu)', 'Quý III/2027 (1)']],
  ] as const)('by %s: in their month where they have a day, else on the last line', (by, headings) => {
    const shown = lines(byScreen(summaryOf(), by, {}, 'vi'));
    expect(shown.filter((line) => /^(?:Tháng|Quý) /.test(line)).slice(0, headings.length)).toEqual(headings);
    expect(shown.at(-1)).toBe('NGOÀI BẢNG (1): mục II(2) (không ghi ngày)');
  });

  it.each(['owner', 'group', 'status', 'datedness'] as const)('by %s: on the last line only', (by) => {
    const shown = lines(byScreen(summaryOf(), by, {}, 'vi'));
    expect(shown.at(-1)).toBe(
      'NGOÀI BẢNG (3): mục II(1) (quá hạn), mục II(2) (không ghi ngày), mục II(3) (chưa đến hạn)',
    );
    expect(shown.slice(0, -1).filter((line) => /mục/.test(line))).toEqual([]);
  });

  it('what was confirmed of a report without a day is told', () => {
    const said = summaryOf({}, { progress: 'progress: [{task: mục II(2), state: done, on: 2027-03-30}]' });
    const shown = lines(planScreen(said, {}, 'vi')).find((line) => line.includes('mục II(2)'));
    expect(shown).toMatch(/\| không ghi ngày; xong 30\/3$/);
  });

  it('of several plans they are counted by how they stand', () => {
    const plans = ['a', 'b'].map((file) => planSummary(PLAN, ASKED, { file: `${file}.plan.yaml` }));
    const shown = lines(plansScreen(mergeSummaries(plans, ASKED.asOf), {}, 'vi'));
    expect(shown).toContain('SẮP ĐẾN HẠN (4 + 2 ngoài bảng)');
    expect(shown).toContain('NGOÀI BẢNG (6): 2 đã đến hạn, chờ xác nhận · 2 không ghi ngày · 2 chưa đến hạn');
    expect(shown.find((line) => line.startsWith('a |'))).toBe('a | 3 | 2 | 1 | 2 | 30/9/2027');
  });

  it('json: every due day as promised; those that count where they are fewer; nothing late without one', () => {
    const { tasks, owners } = JSON.parse([...summaryJson(summaryOf(), undefined, {})].join(''));
    const quarters = ['2027-03-31', '2027-06-30', '2027-09-30'];
    expect(
      tasks.slice(3).map((task: Record<string, unknown>) => [task.due, task.days, task.state, task.outsideTable]),
    ).toEqual([
      [['2027-01-31'], undefined, 'overdue', true],
      [[...quarters, '2027-12-31'], [], 'open', true],
      [[...quarters, '2027-12-14', '2027-12-31'], ['2027-12-14'], 'open', true],
    ]);
    expect(
      owners.map(({ owner, lead, next, overdue }: Record<string, unknown>) => [owner, lead, next, overdue]),
    ).toEqual([
      ['Văn phòng', 3, '2027-09-30', 2],
      ['Thanh tra Sở', 0, undefined, 0],
    ]);
  });

  it('tables and calendars have the days that the words name', () => {
    const outside = (rows: readonly (readonly unknown[])[]) => rows.filter((row) => row.includes('ngoài bảng')).length;
    expect(outside(summaryRows(summaryOf(), undefined, {}, 'vi'))).toBe(3);
    expect(outside(summaryRows(summaryOf(), 'month', {}, 'vi'))).toBe(2);
    expect(summaryWorkbook(summaryOf(), {}, 'vi').sheets.map(({ name, rows }) => [name, outside(rows)])).toEqual([
      ['Theo tháng', 2],
      ['Theo đơn vị', 3],
      ['Số việc từng đơn vị', 0],
      ['Nhiệm vụ', 3],
    ]);
    expect(summaryCalendar(summaryOf(), {}, 'vi').events.filter(({ summary }) => summary.includes('mục'))).toHaveLength(
      2,
    );
  });
});

describe.each([
  ['dong-nai-kcn/ke-hoach-2023', '2023-07-05'],
  ['dong-nai-so-noi-vu/ke-hoach-2022', '2022-07-05'],
  ['tien-giang/ke-hoach-2023', '2023-07-05'],
  ['hai-duong/ke-hoach-2024', '2024-07-05'],
  ['ha-tinh-so-ngoai-vu/ke-hoach-2023', '2023-07-05'],
])('%s', (name, asOf) => {
  it('a heading that counts rows has as many below it', () => {
    const due = { overdue: true, dueUntil: `${asOf.slice(0, 4)}-12-31` };
    const screens = [
      dueScreen(exampleSummary(name, { asOf, ...due }), due, 'vi'),
      byScreen(exampleSummary(name, { asOf }), 'month', {}, 'vi'),
      byScreen(exampleSummary(name, { asOf }), 'quarter', {}, 'vi'),
    ];
    const headings = screens.flatMap(counted);
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.filter(([, told, rows]) => told !== rows)).toEqual([]);
  });

  it('every view counts the same tasks', () => {
    const summary = exampleSummary(name, { asOf });
    const total = summary.plans[0]?.total;
    const sums = BY.filter((by) => by === 'status' || by === 'datedness').map((by) =>
      byScreen(summary, by, {}, 'vi')
        .flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
        .reduce((sum, row) => sum + Number(row[1]), 0),
    );
    expect(sums).toEqual([total, total]);
  });
});
