import { describe, expect, it } from 'vitest';
import { mergeSummaries, occurrencesOf, ownerRows, periodOf } from '../../src/summary/index.ts';
import { planOf, planSummary, summaryOf } from './summarised.ts';

const ROWS = [
  { lead: 'Văn phòng' },
  { lead: 'Sở Nội vụ' },
  { lead: 'Các phòng' },
  { lead: 'Các cơ quan, đơn vị có liên quan' },
];

function merged(...issuers: string[]) {
  const plans = issuers.map((issuer, index) =>
    planSummary(planOf(ROWS, 2027 + index, issuer), { asOf: '2027-03-01' }, { file: `${index}.plan.yaml` }),
  );
  return ownerRows(mergeSummaries(plans, '2027-03-01')).map(({ owner, office, lead }) => [owner, office ?? '', lead]);
}

describe('several plans', () => {
  it('of one office: its units are the same in all', () => {
    expect(merged('{called: Sở Y tế}', '{name: SỞ Y TẾ}')).toEqual([
      ['Các cơ quan, đơn vị có liên quan', '', 2],
      ['Các phòng', '', 2],
      ['Sở Nội vụ', '', 2],
      ['Văn phòng', '', 2],
    ]);
  });

  it('of several offices: the inner units of each are told apart, others are not', () => {
    expect(merged('{name: SỞ Y TẾ}', '{name: SỞ TÀI CHÍNH}')).toEqual([
      ['Các cơ quan, đơn vị có liên quan', '', 2],
      ['Sở Nội vụ', '', 2],
      ['Các phòng', 'Sở Y tế', 1],
      ['Các phòng', 'Sở Tài chính', 1],
      ['Văn phòng', 'Sở Y tế', 1],
      ['Văn phòng', 'Sở Tài chính', 1],
    ]);
  });

  it('none at all', () => {
    expect(mergeSummaries([], '2027-03-01')).toEqual({ asOf: '2027-03-01', plans: [], tasks: [] });
  });
});

describe('occurrences', () => {
  const summary = summaryOf(
    planOf([
      { deadline: 'Hằng quý' },
      { deadline: 'Từ Quý II' },
      { deadline: 'Trước ngày 16/5/2027' },
      { deadline: 'Thường xuyên' },
      { deadline: 'Giai đoạn 2026-2030' },
    ]),
    { asOf: '2027-05-15' },
    { progress: 'progress: [{task: "1", state: done, on: 2027-03-31}]' },
  );
  const days = (...args: Parameters<typeof occurrencesOf>) =>
    occurrencesOf(...args).map(
      ({ day, task, what, isSettled }) => `${day} ${task.number} ${what}${isSettled ? ' ok' : ''}`,
    );

  it('each due day of the plan’s year, what begins, in order', () => {
    expect(days(summary)).toEqual([
      '2027-03-31 1 due ok',
      '2027-04-01 2 begins',
      '2027-05-15 3 due',
      '2027-06-30 1 due',
      '2027-09-30 1 due',
      '2027-12-31 1 due',
    ]);
  });

  it('within a window: what is not settled', () => {
    expect(days(summary, { dueUntil: '2027-06-30' })).toEqual(['2027-05-15 3 due', '2027-06-30 1 due']);
    expect(days(summary, { overdue: true })).toEqual([]);
    expect(days({ ...summary, asOf: '2027-07-01' }, { overdue: true })).toEqual([
      '2027-05-15 3 due',
      '2027-06-30 1 due',
    ]);
  });

  it.each([
    ['2027-03-31', '2027-03', '2027-Q1'],
    ['2027-04-01', '2027-04', '2027-Q2'],
    ['2027-12-31', '2027-12', '2027-Q4'],
  ])('%s is in %s and %s', (day, month, quarter) => {
    expect([periodOf(day, 'month'), periodOf(day, 'quarter')]).toEqual([month, quarter]);
  });
});

describe('a plan judged for a day outside its year', () => {
  it.each([
    ['2026-12-31', '2026-12-31', false],
    ['2027-12-31', '2027-12-31', false],
    ['2028-01-01', '2027-12-31', true],
  ])('on %s: its state on %s', (asked, asOf, hasEnded) => {
    const [plan] = summaryOf(planOf([{ deadline: 'Quý II' }]), { asOf: asked }).plans;
    expect([plan?.asOf, plan?.hasEnded]).toEqual([asOf, hasEnded]);
  });
});
