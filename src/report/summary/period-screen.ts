import { daysBetween } from '../../calendar/index.ts';
import type { Lang } from '../../diagnostics/index.ts';
import { roman } from '../../plan/index.ts';
import {
  grouped,
  type Occurrence,
  occurrencesOf,
  type PlanSummary,
  periodOf,
  type Summary,
  type Window,
} from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import { type Block, heading, text } from '../blocks.ts';
import type { TableCell } from '../table/types.ts';
import { datedTable } from './dated-section.ts';
import { dayOffMark, dayText, workingDayBefore } from './day-text.ts';
import { overdueText } from './due-note.ts';
import { ownersText, planLabels, shortText } from './task-text.ts';

/** What falls due, month by month or quarter by quarter, each occurrence of what recurs for itself. */
export function periodSections(summary: Summary, by: 'month' | 'quarter', window: Window, lang: Lang): Block[] {
  const all = occurrencesOf(summary, window);
  const noDay = { vi: 'Không có việc nào có ngày.', en: 'Nothing has a day.' };
  if (all.length === 0) return [text(noDay[lang])];
  return [...grouped(all, ({ day }) => periodOf(day, by))].flatMap(([period, some]) => [
    heading(`${periodName(period, lang)} (${rowCounts(some, lang)})`),
    occurrenceTable(some, summary, lang),
  ]);
}

/** How many rows, of each kind: `3`, `2 + 1 ngoài bảng`, `1 + 2 bắt đầu`. */
export function rowCounts(some: readonly Occurrence[], lang: Lang): string {
  const due = some.filter(({ what }) => what === 'due');
  const counted = due.filter(({ task }) => task.isCounted).length;
  const others = [
    [due.length - counted, { vi: 'ngoài bảng', en: 'not in table' }],
    [some.length - due.length, { vi: 'bắt đầu', en: 'beginning' }],
  ] as const;
  const told = others.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words[lang]}`);
  return [...(counted > 0 || told.length === 0 ? [String(counted)] : []), ...told].join(' + ');
}

/** `Tháng 6/2023`, `Quý II/2023`. */
export function periodName(period: string, lang: Lang): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q'))
    return { vi: `Quý ${roman(Number(part.slice(1)))}/${year}`, en: `Quarter ${part.slice(1)}/${year}` }[lang];
  return { vi: `Tháng ${Number(part) < 3 ? part : Number(part)}/${year}`, en: `Month ${Number(part)}/${year}` }[lang];
}

/** Occurrences as rows: day, (plan,) number, task, who leads, how it stands. */
export function occurrenceTable(some: readonly Occurrence[], { plans, asOf }: Summary, lang: Lang): Block {
  const label = planLabels(plans);
  const planOf = new Map(plans.map((plan) => [plan.file, plan]));
  const hasPlan = plans.length > 1;
  const thisYear = Number(asOf.slice(0, 4));
  const rows = some.flatMap((one) => {
    const plan = planOf.get(one.task.file);
    const shown = hasPlan ? { label: label(one.task.file), year: thisYear } : { year: plan?.year };
    return plan === undefined ? [] : [occurrenceRow(one, plan, shown, lang)];
  });
  return datedTable(rows, hasPlan);
}

/** `label`: the plan's name, where there are several; `year`: the year that is not written with each day. */
type Shown = { readonly label?: string; readonly year: number | undefined };

function occurrenceRow(one: Occurrence, plan: PlanSummary, { label, year }: Shown, lang: Lang): TableCell[] {
  const { day, task, what } = one;
  const from = what === 'begins' ? { vi: 'từ\u00a0', en: 'from\u00a0' }[lang] : '';
  const outside = task.isCounted ? '' : { vi: 'ngoài bảng', en: 'not in table' }[lang];
  const note = occurrenceNote(one, plan, lang);
  const told = [outside, typeof note === 'string' ? note : note.text].filter((part) => part !== '').join('; ');
  return [
    `${from}${dayText(day, year)}${what === 'due' ? dayOffMark(day, lang) : ''}`,
    ...(label === undefined ? [] : [label]),
    task.number.replaceAll(' ', '\u00a0'),
    shortText(task),
    ownersText(task.lead, label === undefined),
    typeof note === 'string' ? told : { ...note, text: told },
  ];
}

/** How one occurrence stands on the plan's day. */
function occurrenceNote({ day, task, what, isSettled }: Occurrence, plan: PlanSummary, lang: Lang): TableCell {
  if (task.state === 'dropped') return { vi: 'thôi thực hiện', en: 'dropped' }[lang];
  if (what === 'begins') return { vi: 'bắt đầu', en: 'begins' }[lang];
  if (isSettled) return { vi: 'xong', en: 'done' }[lang];
  if (day < plan.asOf || plan.hasEnded) {
    if (!plan.isTracked) {
      return plan.hasEnded ? '' : { vi: 'đã đến hạn, chờ xác nhận', en: 'was due, waiting for word' }[lang];
    }
    return overdueText(day, plan, lang);
  }
  const left = daysBetween(plan.asOf, day);
  if (left === 0) return { vi: 'hạn hôm nay', en: 'due today' }[lang];
  const working = workingDayBefore(day);
  if (working === undefined) return { vi: `còn ${left} ngày`, en: `${plural(left, 'day')} left` }[lang];
  const last = dayText(working, plan.year);
  return { vi: `ngày làm việc cuối ${last}`, en: `last working day ${last}` }[lang];
}
