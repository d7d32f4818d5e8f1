import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayAfter,
  dayBefore,
  daysBetween,
  daysInMonth,
  possibleDay,
  weekday,
  weekdayName,
} from '../../src/calendar/index.ts';

const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const iso = (day: Date): string => day.toISOString().slice(0, 10);
const shifted = (day: Date, days: number): string => iso(new Date(day.getTime() + days * 86_400_000));

describe('ISO days', () => {
  it('have the neighbours, distances and weekdays of the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (date, count) => {
        expect(dayBefore(iso(date))).toBe(shifted(date, -1));
        expect(dayAfter(iso(date))).toBe(shifted(date, 1));
        expect(addDays(iso(date), count)).toBe(shifted(date, count));
        expect(daysBetween(iso(date), shifted(date, count))).toBe(count);
        expect(weekday(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it.each([
    ['2023-04-03', 'thứ Hai', 'Monday'],
    ['2023-01-22', 'Chủ nhật', 'Sunday'],
    ['2024-02-29', 'thứ Năm', 'Thursday'],
    ['2023-02-29', '', ''],
  ])('%s is %s, %s', (day, vi, en) => {
    expect(weekdayName(day)).toEqual({ vi, en });
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
    [2023, 13, 0],
    [2023, 0, 0],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([
    [2023, 1, 16, '2023-01-16'],
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, undefined],
    [2023, 13, 1, undefined],
    [2023, 1, 0, undefined],
    [2023, Number.NaN, 1, undefined],
    [Number.NaN, 1, 1, undefined],
  ])('%s, %s, %s: %s', (year, month, day, expected) => {
    expect(possibleDay(year, month, day)).toBe(expected);
  });

  it.each(['', 'năm 2023', '2023-02-30', '2023-1-1'])('%j is none and stays as written', (text) => {
    expect([addDays(text, 1), dayBefore(text), dayAfter(text)]).toEqual([text, text, text]);
    expect(daysBetween(text, '2023-01-01')).toBeNaN();
  });
});
