export { dayWords } from './day-words.ts';
export {
  addDays,
  dayAfter,
  dayBefore,
  daysBetween,
  daysInMonth,
  isoDay,
  possibleDay,
  twoDigits,
  weekday,
} from './days.ts';
export { isDayOff, lastWorkingDay } from './days-off.ts';
export { knowsHolidays } from './holidays.ts';
export { weekdayName, weekdayNumbered } from './weekdays.ts';
