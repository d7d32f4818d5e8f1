import { describe, expect, it } from 'vitest';
import { dueDays, readDeadline } from '../../src/language/index.ts';
import { namedDays } from '../../src/summary/named-days.ts';

const YEAR = 2027;
const of = (words: string) => {
  const deadline = readDeadline(words, { year: YEAR });
  return namedDays(deadline, dueDays(deadline, YEAR), YEAR);
};

describe('the days that words of a duty outside the table name', () => {
  it.each([
    ['trước ngày 31/01/2027', '2027-01-30'],
    ['trong tháng 01 năm 2027', '2027-01-31'],
    ['Quý II', '2027-06-30'],
    ['trước ngày 20/6 và trước ngày 20/12', '2027-06-19 2027-12-19'],
    ['ngày 15 tháng cuối quý', '2027-03-15 2027-06-15 2027-09-15 2027-12-15'],
    // The quarters that stand among periods are what the reports are about.
    ['15/3 và hằng năm', '2027-03-15'],
    ['Quý I, trước ngày 15/7 và hằng năm', '2027-07-14'],
    ['Quý IV/2028', ''],
    ['Thường xuyên', ''],
  ])('%s: %s', (words, days) => {
    expect(of(words)).toEqual({ days: days.split(' ').filter((day) => day !== ''), isDayless: false });
  });

  it.each(['hằng quý', '6 tháng, năm', 'Quý I, 6 tháng, quý III và cả năm', 'định kỳ', 'hằng tháng hoặc đột xuất'])(
    '%s: none',
    (words) => {
      expect(of(words)).toEqual({ days: [], isDayless: true });
    },
  );

  it('a plan without a year has no due days, and still names some', () => {
    const deadline = readDeadline('15/3/2027 và hằng năm', {});
    expect(namedDays(deadline, [], undefined)).toEqual({ days: [], isDayless: false });
  });
});
