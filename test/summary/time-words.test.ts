import { describe, expect, it } from 'vitest';
import { dayInVietnam, readDay, readUntil } from '../../src/summary/index.ts';

describe('days that people type', () => {
  it.each([
    ['2027-09-12', '2027-09-12'],
    ['12/9/2027', '2027-09-12'],
    ['05/01/2027', '2027-01-05'],
    ['12.9.2027', '2027-09-12'],
    ['12/9', '2027-09-12'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', undefined],
    ['2027-13-01', undefined],
    ['0/1/2027', undefined],
    ['hôm nay', undefined],
    ['', undefined],
  ])('%j is %s', (words, day) => {
    expect(readDay(words, '2027-03-01')).toBe(day);
  });
});

describe('how long ahead', () => {
  it.each([
    ['30d', '2027-01-31', '2027-03-02'],
    ['0d', '2027-01-31', '2027-01-31'],
    ['2w', '2027-12-25', '2028-01-08'],
    ['1m', '2027-01-31', '2027-02-28'],
    ['13m', '2027-01-31', '2028-02-29'],
    ['30 ngày', '2027-01-31', '2027-03-02'],
    ['2 tuần', '2027-01-31', '2027-02-14'],
    ['3 tháng', '2027-01-31', '2027-04-30'],
    ['30/6/2027', '2027-01-31', '2027-06-30'],
    ['2027-06-30', '2027-01-31', '2027-06-30'],
    ['30', '2027-01-31', undefined],
    ['-3d', '2027-01-31', undefined],
    ['99999m', '2027-01-31', undefined],
  ])('%s from %s ends %s', (words, today, until) => {
    expect(readUntil(words, today)).toBe(until);
  });
});

describe('today', () => {
  it.each([
    ['2026-12-31T16:59:59Z', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2027-01-01T00:00:00Z', '2027-01-01'],
  ])('at %s it is %s in Việt Nam', (moment, day) => {
    expect(dayInVietnam(Date.parse(moment))).toBe(day);
  });
});
