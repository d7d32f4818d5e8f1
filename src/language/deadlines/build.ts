import { dayAfter, dayBefore, twoDigits } from '../../calendar/index.ts';
import type { WrittenText } from '../written-text.ts';
import type { Item, MomentItem, NounItem, PeriodicItem } from './items.ts';
import { type Moment, resolve } from './moment.ts';
import type { Tokens } from './tokens.ts';
import type { Deadline, DeadlineContext, Span } from './types.ts';
import { settleYears } from './years.ts';

type Meaning = Omit<Deadline, 'text' | 'span'>;
type Draft = Meaning & { first: number; next: number };

interface Source {
  written: string;
  normal: WrittenText;
  tokens: Tokens;
}

/** The deadline that these items say together, or undefined where one of them is not understood for certain. */
export function build(source: Source, items: readonly Item[], context: DeadlineContext): Deadline | undefined {
  const { written, tokens } = source;
  const joined = joinPeriods(items);
  const settled = joined && settleYears(joined, context.year);
  if (!settled) return undefined;
  const drafts: Draft[] = [];
  for (const item of settled) {
    const meaning = meaningOf(item, context.year);
    if (!meaning) return undefined;
    const draft: Draft = { ...meaning, first: item.first, next: item.next };
    const before = drafts.at(-1);
    const merged = before && merge(before, draft, item, tokens);
    if (merged) drafts[drafts.length - 1] = merged;
    else drafts.push(draft);
  }
  const parts = drafts.map(({ first, next, ...meaning }): Deadline => {
    const span = spanOf(source, first, next);
    const text = written.slice(...span);
    return { text, span, ...meaning, ...(meaning.kind === 'conditional' && { condition: text }) };
  });
  const [only, second] = parts;
  const last = drafts.at(-1);
  if (!only || !last) return undefined;
  if (!second) return only;
  const span: Span = [only.span[0], parts.at(-1)?.span[1] ?? only.span[1]];
  return { text: written.slice(...span), span, kind: 'compound', parts };
}

function spanOf(source: Source, first: number, next: number): Span {
  const start = source.tokens.at(first)?.start ?? 0;
  const end = source.tokens.at(next - 1)?.end ?? start;
  return [source.normal.toWritten(start), source.normal.toWritten(end)];
}

/** Gives a period its day ("hằng năm, trước 15/12"), drops one that only names a report ("6 tháng: trước 15/6"). */
function joinPeriods(items: readonly Item[]): Item[] | undefined {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before?.is === 'periodic' && !before.every && (item.is === 'moment' || item.is === 'periodic')) {
      joined.splice(-1, 1, { ...item, first: before.first });
      continue;
    }
    if (before?.is === 'moment' && isYearOf(before, item)) {
      joined.splice(-1, 1, { ...before, moment: { ...before.moment, ...yearOnly(item) }, next: item.next });
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
    const year: Moment = { level: 'year', from: [1, 1], to: [12, 0], ...only.year };
    return [
      { ...only, is: 'ongoing' },
      { is: 'moment', relation: 'in', moment: year, first: only.first, next: only.next },
    ];
  }
  const alone = company < 2 && joined.some((item) => item.is === 'noun');
  return alone ? undefined : spreadEvery(joined);
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
function isYearOf(before: MomentItem, item: Item): boolean {
  if (item.is !== 'moment' || item.moment.level !== 'year' || item.to || item.open || item.every || item.moment.part)
    return false;
  const hasOwn =
    before.moment.year !== undefined || before.moment.shift !== undefined || before.moment.level === 'year';
  return item.relation === 'none' && !hasOwn && !before.to && !before.every && item.first === before.next + 1;
}

function yearOnly(item: Item): { year?: number; shift?: number } {
  if (item.is !== 'moment') return {};
  const { year, shift } = item.moment;
  return { ...(year !== undefined && { year }), ...(shift !== undefined && { shift }) };
}

function meaningOf(item: Item, year: number | undefined): Meaning | undefined {
  if (item.is === 'ongoing') return { kind: 'ongoing' };
  if (item.is === 'condition') return { kind: 'conditional' };
  if (item.is === 'moment') return item.every ? recurring(item) : dated(item);
  return period(item, year);
}

function period(item: PeriodicItem | NounItem, year: number | undefined): Meaning | undefined {
  if (item.every === 'nine-months') {
    const days = resolve({ level: 'half', from: [1, 1], to: [9, 0] }, item.year?.year ?? year);
    return days && { kind: 'by', ...days };
  }
  const bounds = item.year && resolve(item.year, item.year.year);
  const weekday = item.is === 'periodic' && item.weekday !== undefined ? { on: String(item.weekday) } : {};
  return { kind: 'periodic', ...(item.every && { every: item.every }), ...weekday, ...bounds };
}

function recurring(item: MomentItem): Meaning | undefined {
  const { moment, relation, every } = item;
  if (!every || item.to || relation === 'since' || relation === 'after') return undefined;
  const exclusive = relation === 'before' ? { exclusive: true as const } : {};
  const [month, day] = moment.to;
  if (moment.dayOnly)
    return every === 'month' || every === 'quarter'
      ? { kind: 'periodic', every, on: twoDigits(day), ...exclusive }
      : undefined;
  if (every !== 'year' || moment.year !== undefined) return undefined;
  // The named period begins too late where it is excluded: "trước quý IV hằng năm" needs its first day.
  const at = relation === 'before' ? moment.from : ([month, day || (month === 2 ? 29 : lastDay(month))] as const);
  return { kind: 'periodic', every, on: `${twoDigits(at[0])}-${twoDigits(at[1])}`, ...exclusive };
}

function lastDay(month: number): number {
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dated(item: MomentItem): Meaning | undefined {
  const { moment, to, relation } = item;
  const days = moment.dayOnly ? undefined : resolve(moment, moment.year);
  if (!days) return undefined;
  if (to) {
    const last = resolve(to, to.year);
    return last && last.end > days.start ? { kind: 'between', start: days.start, end: last.end } : undefined;
  }
  if (item.open && (relation === 'by' || relation === 'before')) return undefined;
  if (item.open || relation === 'since') return { kind: 'ongoing', start: days.start };
  if (relation === 'after') return { kind: 'ongoing', start: dayAfter(days.end) };
  if (relation === 'before')
    return { kind: 'by', end: dayBefore(moment.part === 'last' ? days.end : days.start), exclusive: true };
  if (relation === 'by' && moment.part === 'first') return undefined;
  return relation === 'by' || moment.level === 'day' ? { kind: 'by', end: days.end } : { kind: 'by', ...days };
}

/** "Thường xuyên, liên tục" is one; a year or a bound beside what is ongoing or recurs is its bound. */
function merge(before: Draft, draft: Draft, item: Item, tokens: Tokens): Draft | undefined {
  if (before.kind === 'ongoing' && draft.kind === 'ongoing' && !before.start)
    return { ...before, ...draft, first: before.first };
  if (item.is !== 'moment' || before.start || (before.kind !== 'ongoing' && before.kind !== 'periodic'))
    return undefined;
  const year = draft.start !== undefined && item.moment.level === 'year' && draft.kind !== 'ongoing';
  const adjacent = item.first === before.next;
  const start = draft.kind === 'ongoing';
  const end = adjacent && item.relation === 'by' && ['đến', 'cho'].includes(tokens.word(item.first));
  if (!year && !start && !end) return undefined;
  const bounds = { ...(draft.start && { start: draft.start }), ...(draft.end && { end: draft.end }) };
  return { ...before, ...bounds, next: draft.next };
}
