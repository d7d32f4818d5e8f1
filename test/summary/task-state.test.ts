import { describe, expect, it } from 'vitest';
import type { ProgressEntry } from '../../src/plan/index.ts';
import { standingOf } from '../../src/summary/task-state.ts';

const ONCE = ['2027-06-30'];
const QUARTERS = ['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'];

const entry = (state: ProgressEntry['state'], on?: string): ProgressEntry => ({
  task: 'x',
  state,
  ...(on !== undefined && { on }),
});

describe('how a task stands', () => {
  it.each<[string, readonly string[], ProgressEntry | undefined, string, string, number]>([
    // due days, entry, day, state, due days left without word
    ['before its day', ONCE, undefined, '2027-06-29', 'open', 1],
    ['on its day', ONCE, undefined, '2027-06-30', 'open', 1],
    ['after its day', ONCE, undefined, '2027-07-01', 'overdue', 1],
    ['without a day', [], undefined, '2027-07-01', 'open', 0],
    ['done in time', ONCE, entry('done', '2027-06-30'), '2027-12-31', 'done', 0],
    ['done late', ONCE, entry('done', '2027-07-01'), '2027-12-31', 'done-late', 0],
    ['done, no day given', ONCE, entry('done'), '2027-12-31', 'done', 0],
    ['done later than the day asked for', ONCE, entry('done', '2027-08-01'), '2027-07-15', 'overdue', 1],
    ['said to be open', ONCE, entry('open', '2027-06-15'), '2027-07-15', 'overdue', 1],
    ['dropped', ONCE, entry('dropped', '2027-02-01'), '2027-07-15', 'dropped', 0],
    ['dropped later', ONCE, entry('dropped', '2027-08-01'), '2027-06-15', 'open', 1],
    ['done, without a day in the plan', [], entry('done', '2027-02-01'), '2027-03-01', 'done', 0],
    // What recurs: a confirmation covers the occurrences up to the one nearest to its day.
    ['first quarter done', QUARTERS, entry('done', '2027-03-30'), '2027-04-15', 'open', 3],
    ['first quarter done a little late', QUARTERS, entry('done', '2027-04-10'), '2027-04-15', 'open', 3],
    ['second quarter done early', QUARTERS, entry('done', '2027-06-01'), '2027-06-15', 'open', 2],
    ['second quarter missed', QUARTERS, entry('done', '2027-03-30'), '2027-07-15', 'overdue', 3],
    ['last quarter done', QUARTERS, entry('done', '2027-12-20'), '2027-12-31', 'done', 0],
    ['last quarter done late', QUARTERS, entry('done', '2028-01-05'), '2028-02-01', 'done-late', 0],
    ['all done, no day given', QUARTERS, entry('done'), '2027-04-15', 'done', 0],
  ])('%s', (_, due, said, asOf, state, left) => {
    const standing = standingOf(due, said, { asOf, isTracked: true });
    expect([standing.state, standing.waitingDays.length]).toEqual([state, left]);
  });

  it.each<[string, readonly string[], ProgressEntry | undefined, string, string, readonly string[]]>([
    // days on which it can be late, entry, day, state, those left without word
    ['without a day is never overdue', [], undefined, '2027-12-31', 'open', []],
    ['is done with its last period', [], entry('done', '2027-12-20'), '2027-12-31', 'done', []],
    ['is not late where no day was named', [], entry('done', '2028-01-05'), '2028-02-01', 'done', []],
    ['goes on after its first period', [], entry('done', '2027-03-30'), '2027-04-15', 'open', []],
    ['is overdue on a named day', ['2027-06-30'], undefined, '2027-07-01', 'overdue', ['2027-06-30']],
    ['is not overdue before it', ['2027-06-30'], undefined, '2027-06-01', 'open', ['2027-06-30']],
  ])('what recurs outside the table %s', (_, days, said, asOf, state, left) => {
    const standing = standingOf(QUARTERS, said, { asOf, isTracked: true, days });
    expect([standing.state, standing.waitingDays]).toEqual([state, left]);
  });

  it('is never overdue where no progress file is kept', () => {
    expect(standingOf(ONCE, undefined, { asOf: '2027-12-31', isTracked: false })).toEqual({
      state: 'open',
      waitingDays: ONCE,
    });
  });
});
