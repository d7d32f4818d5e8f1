import { dayAfter, dayBefore, twoDigits } from '../../calendar/index.ts';
import type { WrittenText } from '../written-text.ts';
import type { Item, MomentItem, NounItem, PeriodicItem } from './items.ts';
import { joinItems } from './join-items.ts';
import { resolve } from './moment.ts';
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
  const joined = joinItems(items, tokens);
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
  const lastYear = item.is === 'periodic' ? item.lastYear : undefined;
  const end = lastYear && resolve(lastYear, lastYear.year)?.end;
  const weekday = item.is === 'periodic' && item.weekday !== undefined ? onWeekday(item) : {};
  return {
    kind: 'periodic',
    ...(item.every && { every: item.every }),
    ...weekday,
    ...bounds,
    ...(end !== undefined && { end }),
  };
}

function onWeekday({ weekday, exclusive }: PeriodicItem): Pick<Deadline, 'on' | 'exclusive'> {
  return { on: String(weekday), ...(exclusive && { exclusive }) };
}

function recurring(item: MomentItem): Meaning | undefined {
  const { moment, relation, every } = item;
  if (!every || (relation === 'since' && !item.to) || relation === 'after') return undefined;
  const exclusive = relation === 'before' ? { exclusive: true as const } : {};
  if (item.to && (item.to.year !== undefined || relation === 'before')) return undefined;
  const [month, day] = (item.to ?? moment).to;
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
  if (before.kind === 'ongoing' && draft.kind === 'ongoing' && !(before.start && draft.start))
    return { ...before, ...draft, first: before.first };
  if (item.is !== 'moment' || before.start || (before.kind !== 'ongoing' && before.kind !== 'periodic'))
    return undefined;
  const adjacent = item.first === before.next;
  const beside = item.first <= before.next || (item.first === before.next + 1 && tokens.word(before.next) !== ';');
  const within = (item.moment.level === 'year' && beside) || (adjacent && item.relation === 'in');
  const year = draft.start !== undefined && within && draft.kind !== 'ongoing';
  const start = draft.kind === 'ongoing';
  const end = (adjacent || within) && item.relation === 'by' && ['đến', 'cho'].includes(tokens.word(item.first));
  if (!year && !start && !end) return undefined;
  const bounds = { ...(draft.start && { start: draft.start }), ...(draft.end && { end: draft.end }) };
  return { ...before, ...bounds, next: draft.next };
}
