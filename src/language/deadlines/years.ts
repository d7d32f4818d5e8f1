import type { Item, MomentItem } from './items.ts';
import { type Moment, resolve } from './moment.ts';

/**
 * Gives each moment its year: its own, else the next one to the right ("quý II, III/2023"), else the one to the left,
 * else the plan's. Undefined where there is none, or where a year carried to the right would step back in time.
 */
export function settleYears(items: readonly Item[], planYear: number | undefined): Item[] | undefined {
  const settled: Item[] = [...items];
  let right: number | undefined;
  let rightEnd: string | undefined;
  for (let i = settled.length - 1; i >= 0; i--) {
    const item = settled[i];
    if (item?.is === 'noun' || item?.is === 'periodic') {
      const own = item.year && yearOf(item.year, planYear);
      if (item.year && own === undefined) return undefined;
      right = own ?? right;
      const bound = own ?? (item.is === 'noun' || item.every ? right : undefined);
      if (bound !== undefined && isRun(settled, i))
        settled[i] = { ...item, year: { level: 'year', from: [1, 1], to: [12, 0], year: bound } };
      continue;
    }
    if (item?.is !== 'moment' || item.every) continue;
    const to = item.to && placed(item.to, yearOf(item.to, planYear) ?? right);
    right = to?.year ?? right;
    const own = yearOf(item.moment, planYear);
    let near = placed(item.moment, own ?? right);
    if (own === undefined && !item.to && rightEnd !== undefined && near.year !== undefined) {
      // "15/7 và 15/01 năm sau": the year to the right is the next one, not this one's.
      const start = resolve(near, near.year)?.start;
      // A day within the period before it is no step back: "quý I (trước 15/3/2025)".
      if (start !== undefined && start > rightEnd) {
        if (planYear !== near.year - 1) return undefined;
        near = placed(item.moment, planYear);
      }
    }
    const moment = own === undefined && item.to?.year !== undefined ? earlier(near, to) : near;
    // A whole year or a span of years ("giai đoạn 2021-2025") says nothing of the day before it.
    if (item.moment.level === 'year') right = rightEnd = undefined;
    else if (moment.year !== undefined) {
      right = moment.year;
      rightEnd = resolve(moment, moment.year)?.end;
    }
    settled[i] = { ...item, moment, ...(to && { to }) };
  }
  return fillFromLeft(settled, planYear);
}

function fillFromLeft(items: readonly Item[], planYear: number | undefined): Item[] | undefined {
  const filled: Item[] = [];
  let left: { year: number; start: string } | undefined;
  for (const item of items) {
    if (item.is !== 'moment' || item.every) {
      filled.push(item);
      continue;
    }
    const moment = placed(item.moment, item.moment.year ?? left?.year ?? planYear);
    const near = item.to && placed(item.to, item.to.year ?? moment.year);
    const to =
      item.to?.year === undefined && items.length === 1 && item.moment.year !== undefined ? later(near, moment) : near;
    const done = spanned({ ...item, moment, ...(to && { to }) });
    const last = done.to ?? done.moment;
    const days = resolve(last, last.year);
    if (days === undefined || last.year === undefined) return undefined;
    // A day within the period before it is no step back: "tháng 7 (trước 20/7)".
    if (left && item.moment.year === undefined && days.end < left.start) return undefined;
    left = { year: last.year, start: days.start };
    filled.push(done);
  }
  return filled;
}

/** "từ tháng 10 đến tháng 3/2024" begins the year before. */
function earlier(moment: Moment, to: Moment | undefined): Moment {
  const crosses = !moment.dayOnly && to && moment.from[0] > to.from[0] && moment.year === to.year;
  return crosses && moment.year !== undefined ? { ...moment, year: moment.year - 1 } : moment;
}

/** "từ tháng 10/2023 đến tháng 3" ends the year after. */
function later(to: Moment | undefined, moment: Moment): Moment | undefined {
  const crosses = to && !moment.dayOnly && moment.from[0] > to.from[0];
  return crosses && to.year !== undefined ? { ...to, year: to.year + 1 } : to;
}

/** "ngày 10-15/3": the first day takes its month from the last. */
function spanned(item: MomentItem): MomentItem {
  const { moment, to } = item;
  if (moment.dayOnly && to?.level === 'day' && !to.dayOnly) {
    const { dayOnly: _, ...day } = moment;
    const month = to.from[0];
    return { ...item, moment: placed({ ...day, from: [month, moment.from[1]], to: [month, moment.to[1]] }, to.year) };
  }
  return item;
}

/** A noun takes a year only from its own list ("6 tháng và cả năm 2023"). */
function isRun(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if ((item?.is === 'noun' || item?.is === 'periodic') && item.year) return true;
  const next = items[i + 1];
  return (next?.is === 'noun' || next?.is === 'periodic') && next.year !== undefined;
}

function yearOf(moment: Moment, planYear: number | undefined): number | undefined {
  if (moment.year !== undefined) return moment.year;
  return moment.shift !== undefined && planYear !== undefined ? planYear + moment.shift : undefined;
}

function placed(moment: Moment, year: number | undefined): Moment {
  return year === undefined ? moment : { ...moment, year };
}
