import { CalendarVietnamese } from 'date-chinese';
import { describe, expect, it } from 'vitest';
import { ANNOUNCED, LUNAR_DAYS } from '../../src/calendar/holiday-data.ts';
import {
  addDays,
  dayAfter,
  daysBetween,
  isDayOff,
  knowsHolidays,
  lastWorkingDay,
  weekdayName,
} from '../../src/calendar/index.ts';

const YEARS = [...LUNAR_DAYS.keys()];
const isWeekend = (day: string) => ['Saturday', 'Sunday'].includes(weekdayName(day).en);

/** Month and date of the lunar calendar of a day, by the library; a leap month is none. */
function lunar(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [, , lunarMonth, leap, lunarDay] = new CalendarVietnamese().fromGregorian(year, month, date).get();
  return leap ? 'leap' : `${lunarDay}/${lunarMonth}`;
}

describe('the days of the lunar calendar', () => {
  it('are those of the library, 2015 to 2035', () => {
    expect(YEARS).toEqual(Array.from({ length: 21 }, (_, i) => 2015 + i));
    for (const [year, [tet, gioTo]] of LUNAR_DAYS) {
      expect([year, lunar(`${year}-${tet}`), lunar(`${year}-${gioTo}`)]).toEqual([year, '1/1', '10/3']);
    }
  });

  it.each(
    '2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02'.split(
      ' ',
    ),
  )('%s is the first day of Tết', (day) => {
    expect(LUNAR_DAYS.get(Number(day.slice(0, 4)))?.[0]).toBe(day.slice(5));
  });
});

describe('a day off', () => {
  it.each([
    // Weekends.
    ['2023-06-24', 'thứ Bảy'],
    ['2023-06-25', 'Chủ nhật'],
    ['2023-06-26', undefined],
    // Fixed days; in lieu where they fall on a weekend.
    ['2024-01-01', 'Tết Dương lịch'],
    ['2023-01-01', 'Tết Dương lịch'],
    ['2023-01-02', 'nghỉ bù Tết Dương lịch'],
    ['2021-05-03', 'nghỉ bù Ngày Quốc tế lao động 01/5'],
    ['2022-05-02', 'nghỉ bù Ngày Chiến thắng 30/4'],
    ['2022-05-03', 'nghỉ bù Ngày Quốc tế lao động 01/5'],
    ['2018-09-03', 'nghỉ bù Quốc khánh'],
    // Giỗ Tổ, and three days in a row of which two fall on a weekend.
    ['2024-04-18', 'Giỗ Tổ Hùng Vương'],
    ['2022-04-11', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2023-04-29', 'Giỗ Tổ Hùng Vương'],
    ['2023-05-02', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2023-05-03', 'nghỉ bù Ngày Chiến thắng 30/4'],
    ['2023-05-04', undefined],
    // Tết as announced.
    ['2023-01-19', undefined],
    ['2023-01-20', 'Tết Nguyên đán'],
    ['2023-01-26', 'Tết Nguyên đán'],
    ['2023-01-27', undefined],
    ['2025-01-24', undefined],
    ['2025-01-27', 'Tết Nguyên đán'],
    ['2025-02-01', 'thứ Bảy'],
    ['2025-02-03', undefined],
    // Quốc khánh: one day until 2020, then two.
    ['2020-09-01', undefined],
    ['2020-09-03', undefined],
    ['2021-09-03', 'Quốc khánh'],
    ['2022-09-01', 'Quốc khánh'],
    ['2023-09-01', 'Quốc khánh'],
    ['2023-09-04', 'nghỉ bù Quốc khánh'],
    // A working day exchanged for a Saturday.
    ['2024-04-29', 'nghỉ theo thông báo hoán đổi ngày làm việc'],
    ['2024-05-04', undefined],
    ['2018-12-31', 'nghỉ theo thông báo hoán đổi ngày làm việc'],
    ['2019-01-05', undefined],
    ['2014-12-27', undefined],
    ['2026-08-31', 'nghỉ theo thông báo hoán đổi ngày làm việc'],
    // Beyond the table: weekends and fixed days.
    ['2040-09-03', 'nghỉ bù Quốc khánh'],
    ['2040-02-13', undefined],
    ['không phải ngày', undefined],
  ])('%s: %s', (day, reason) => {
    expect(isDayOff(day)?.reason.vi).toBe(reason);
    expect(isDayOff(day)?.expected).toBeUndefined();
  });

  it('at Tết of a year without an announcement is the last day of the year and four more, as expected only', () => {
    // Tết 2027: Saturday, 06/02.
    const around = Array.from({ length: 9 }, (_, i) => addDays('2027-02-03', i));
    expect(around.map((day) => isDayOff(day)?.expected ?? false)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(isDayOff('2027-02-11')?.reason.vi).toBe('nghỉ bù Tết Nguyên đán');
    expect(isDayOff('2027-02-12')).toBeUndefined();
  });

  it('is known by the lunar calendar from 2015 to 2035', () => {
    expect([2014, 2015, 2035, 2036].map(knowsHolidays)).toEqual([false, true, true, false]);
  });

  it('comes on as many days as the law gives: 10 before 2021, 11 from then on where announced', () => {
    for (const year of YEARS) {
      const days = Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i)).filter((day) =>
        day.startsWith(`${year}`),
      );
      const off = days.filter((day) => isDayOff(day) !== undefined && !isWeekend(day)).length;
      const exchanged = (ANNOUNCED.get(year)?.swaps ?? []).length;
      expect([year, off - exchanged]).toEqual([year, year >= 2021 && year <= 2026 ? 11 : 10]);
    }
  });

  it('at Tết begins with working days before it and ends with them after it, and holds the first three days', () => {
    for (const [year, { tet }] of ANNOUNCED) {
      const [first, last] = [`${year}-${tet[0]}`, `${year}-${tet[1]}`];
      expect([first, last].filter(isWeekend)).toEqual([]);
      const newYear = `${year}-${LUNAR_DAYS.get(year)?.[0]}`;
      for (let day = addDays(newYear, -1); day <= addDays(newYear, 2); day = dayAfter(day))
        expect([day, isDayOff(day) === undefined]).toEqual([day, false]);
      expect([5, 7]).toContain(daysBetween(first, last) + 1);
    }
  });
});

describe('the last working day', () => {
  it.each([
    ['2023-06-30', '2023-06-30'],
    ['2023-09-30', '2023-09-29'],
    ['2023-12-31', '2023-12-29'],
    ['2023-01-26', '2023-01-19'],
    ['2023-05-03', '2023-04-28'],
    ['2024-05-01', '2024-04-26'],
    ['2024-05-04', '2024-05-04'],
    ['2022-09-04', '2022-08-31'],
  ])('until %s is %s', (day, last) => {
    expect(lastWorkingDay(day)).toBe(last);
  });
});
