import { isBeforeEvent } from './condition.ts';
import type { Item, MomentItem, NounItem } from './items.ts';
import type { Moment } from './moment.ts';
import type { Tokens } from './tokens.ts';

/** Gives a period its day ("hằng năm, trước 15/12"), drops one that only names a report ("6 tháng: trước 15/6"). */
export function joinItems(items: readonly Item[], tokens: Tokens): Item[] | undefined {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before?.is === 'periodic' && !before.every && (item.is === 'moment' || item.is === 'periodic')) {
      joined.splice(-1, 1, { ...item, first: before.first });
      continue;
    }
    if (before?.is === 'moment' && isYearOf(before, item, tokens)) {
      joined.splice(-1, 1, { ...before, moment: { ...before.moment, ...yearOnly(item) }, next: item.next });
      continue;
    }
    if (before && labels(before, item, tokens)) {
      joined.splice(-1, 1, item);
      continue;
    }
    const inYear = before && partOfYear(before, item, tokens);
    if (inYear) {
      joined.splice(-1, 1, inYear);
      continue;
    }
    const eve = before && beforeEvent(before, item, tokens);
    if (eve) {
      joined.splice(-1, 1, eve);
      continue;
    }
    const day = before && firstOfDays(before, item);
    if (day) joined.splice(-1, 1, day);
    const inMonth = before && !day && dayOfMonth(before, item);
    if (inMonth) {
      joined.splice(-1, 1, inMonth);
      continue;
    }
    if (before?.is === 'ongoing' && item.is === 'noun' && item.whole) {
      joined.push(wholeYear(item));
      continue;
    }
    // "trước ngày 10/6 (báo cáo 6 tháng)"
    if (item.is === 'noun' && before?.is === 'moment' && before.moment.level === 'day' && !before.every) continue;
    if (item.is === 'moment' && (before?.is === 'periodic' || before?.is === 'noun')) {
      const every = before.every;
      const ownYear = item.moment.year !== undefined || item.to !== undefined || item.open;
      if (before.is === 'periodic' && every === 'month' && item.moment.dayOnly && !item.every) {
        joined.splice(-1, 1, { ...item, every, first: before.first });
        continue;
      }
      // "Báo cáo tháng: ngày 20; báo cáo quý: …"
      if (before.is === 'noun' && every === 'month' && item.moment.dayOnly && !item.every) {
        joined.splice(-1, 1, { ...item, every });
        continue;
      }
      if (before.is === 'periodic' && every === 'year' && !ownYear && !item.every && item.moment.level !== 'year') {
        joined.splice(-1, 1, { ...item, every, first: before.first });
        continue;
      }
      const repeats = item.every !== undefined && item.every === every;
      const names = every !== 'week' && every !== 'month' && item.moment.level === 'day' && !item.moment.dayOnly;
      if (repeats || names) joined.pop();
    }
    joined.push(item);
  }
  const company = joined.filter((item) => item.is === 'noun' || item.is === 'periodic' || isPart(item)).length;
  const [only] = joined;
  if (joined.length === 1 && only?.is === 'noun' && only.whole) {
    return [{ ...only, is: 'ongoing' }, wholeYear(only)];
  }
  const wholeAt = joined.findIndex((item) => item.is === 'noun' && item.whole);
  const whole = joined[wholeAt];
  // "quý I: ban hành; cả năm: thực hiện": beside named periods the whole year is no report's.
  if (
    whole?.is === 'noun' &&
    joined.every((item) => item === whole || (item.is === 'moment' && item.moment.level !== 'half'))
  )
    return joined.flatMap((item) =>
      item === whole ? [{ ...whole, is: 'ongoing' as const }, wholeYear(whole)] : [item],
    );
  const alone = company < 2 && joined.some((item) => item.is === 'noun');
  return alone ? undefined : pinned(spreadEvery(joined));
}

function wholeYear({ year, first, next }: NounItem): MomentItem {
  return { is: 'moment', relation: 'in', moment: { level: 'year', from: [1, 1], to: [12, 0], ...year }, first, next };
}

/** "6 tháng đầu năm: trước 10/6": the period only names what is due. */
function labels(before: Item, item: Item, tokens: Tokens): boolean {
  if (before.is !== 'moment' || item.is !== 'moment' || !isSingle(before) || before.relation !== 'none') return false;
  const named = before.moment.level === 'half' || before.moment.level === 'quarter' || before.moment.level === 'year';
  const exact = item.moment.level === 'day' || item.relation === 'before' || item.relation === 'by';
  return named && exact && tokens.word(before.next) === ':' && item.first === before.next + 1;
}

/** "năm 2026 (Quý II)": the part of the year that is meant. */
function partOfYear(before: Item, item: Item, tokens: Tokens): Item | undefined {
  if (before.is !== 'moment' || item.is !== 'moment' || tokens.word(before.next) !== '(') return undefined;
  const whole = before.moment.level === 'year' && !before.moment.part && isSingle(before);
  const part = item.first === before.next + 1 && item.moment.level !== 'year' && !item.moment.dayOnly && isSingle(item);
  if (!whole || !part || item.moment.year !== undefined || !['in', 'none'].includes(item.relation)) return undefined;
  return { ...item, moment: { ...item.moment, ...yearOnly(before) }, first: before.first };
}

/** "trước khai giảng (05/9)": the day of the event, which excludes itself; "trước khi kết thúc năm học (31/5)" does not. */
function beforeEvent(before: Item, item: Item, tokens: Tokens): MomentItem | undefined {
  if (before.is !== 'condition' || item.is !== 'moment' || !isSingle(item)) return undefined;
  const { moment, relation, first, next } = item;
  const isDay = moment.level === 'day' && !moment.dayOnly && relation === 'none';
  if (!isDay || first !== before.next + 1 || tokens.word(before.next) !== '(' || tokens.word(next) !== ')')
    return undefined;
  if (!isBeforeEvent(tokens, before.first, before.next)) return undefined;
  const isLastDay = tokens.has(before.first, 'trước khi kết thúc') || tokens.has(before.first, 'trước khi hết');
  return { ...item, relation: isLastDay ? 'by' : 'before', first: before.first, next: next + 1 };
}

/** "ngày 28, 29/3/2026": the first day is one of the same month. */
function firstOfDays(before: Item, item: Item): Item | undefined {
  if (before.is !== 'moment' || item.is !== 'moment' || !isSingle(before) || !isSingle(item)) return undefined;
  const { dayOnly, ...day } = before.moment;
  const [month, last] = item.moment.from;
  const [, first] = day.from;
  if (!dayOnly || item.moment.level !== 'day' || item.moment.dayOnly || item.moment.ofMonths || first >= last)
    return undefined;
  return { ...before, moment: { ...day, ...yearOnly(item), from: [month, first], to: [month, first] } };
}

function isSingle(item: MomentItem): boolean {
  return !item.to && !item.every && !item.open;
}

/** "tháng 02/2025 (trước ngày 20)", "ngày 20, tháng 02/2025". */
function dayOfMonth(before: Item, item: Item): Item | undefined {
  if (before.is !== 'moment' || item.is !== 'moment' || before.to || item.to || before.every || item.every)
    return undefined;
  const [day, month] = before.moment.dayOnly ? [before, item] : [item, before];
  if (!day.moment.dayOnly || month.moment.level !== 'month' || month.moment.part || day.open || month.open)
    return undefined;
  if (month === item && item.relation !== 'none') return undefined;
  if (month === before && item.relation === 'none') return undefined;
  const [number] = month.moment.from;
  const [, date] = day.moment.from;
  const { dayOnly: _, ...named } = day.moment;
  const moment: Moment = { ...named, ...yearOnly(month), from: [number, date], to: [number, date] };
  return { ...day, moment, first: before.first, next: item.next };
}

const TIMES: Readonly<Record<string, number>> = { 'half-year': 2, quarter: 4 };

/** "02 lần/năm (tháng 6, tháng 12)": as many times as it recurs say when; it needs no last days of its own. */
function pinned(items: Item[]): Item[] {
  const [first, ...times] = items;
  if (first?.is !== 'periodic' || first.year || TIMES[first.every ?? ''] !== times.length) return items;
  const finer = times.every(
    (item) => item.is === 'moment' && !item.every && !item.to && !item.open && item.moment.level !== 'year',
  );
  return finer ? times : items;
}

/** "trước 15/6 và 15/12 hằng năm": each recurs. */
function spreadEvery(items: Item[]): Item[] {
  for (let i = items.length - 2; i >= 0; i--) {
    const item = items[i];
    const next = items[i + 1];
    if (item?.is !== 'moment' || next?.is !== 'moment' || !next.every || item.every) continue;
    if (item.moment.level === next.moment.level && item.moment.year === undefined && !item.to && !item.open)
      items[i] = { ...item, every: next.every };
  }
  return items;
}

function isPart(item: Item): boolean {
  return item.is === 'moment' && (item.moment.level === 'quarter' || item.moment.level === 'half');
}

/** "Quý II (năm 2023)", "Quý II, 2023". */
function isYearOf(before: MomentItem, item: Item, tokens: Tokens): boolean {
  if (item.is !== 'moment' || item.moment.level !== 'year' || item.to || item.open || item.every || item.moment.part)
    return false;
  const hasOwn =
    before.moment.year !== undefined || before.moment.shift !== undefined || before.moment.level === 'year';
  return (
    item.relation === 'none' &&
    !hasOwn &&
    !before.to &&
    !before.every &&
    item.first === before.next + 1 &&
    tokens.word(before.next) !== 'và'
  );
}

function yearOnly(item: Item): { year?: number; shift?: number } {
  if (item.is !== 'moment') return {};
  const { year, shift } = item.moment;
  return { ...(year !== undefined && { year }), ...(shift !== undefined && { shift }) };
}
