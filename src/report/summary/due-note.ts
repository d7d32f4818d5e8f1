import { daysBetween } from '../../calendar/index.ts';
import type { Lang } from '../../diagnostics/index.ts';
import type { PlanSummary, SummaryTask } from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import type { TableCell } from '../table/types.ts';
import { dayText, workingDayBefore } from './day-text.ts';

type PlanDay = Pick<PlanSummary, 'asOf' | 'hasEnded' | 'isTracked' | 'year'>;

/** How a task with days stands: done, how many days are left, waiting for somebody's word, overdue. */
export function dueNote(task: SummaryTask, plan: PlanDay, lang: Lang): TableCell {
  const { state, waitingDays, days } = task;
  if (state === 'dropped') return { vi: 'thôi thực hiện', en: 'dropped' }[lang];
  if (state === 'done' || state === 'done-late') return doneText(task, plan, lang);
  if (days.length === 0) return { vi: 'ngoài năm kế hoạch', en: "outside the plan's year" }[lang];
  const isOver = (day: string) => day < plan.asOf || plan.hasEnded;
  const passed = waitingDays.filter(isOver);
  const next = waitingDays.find((day) => !isOver(day));
  const [first] = passed;
  if (state === 'overdue' && first !== undefined) return overdueText(first, plan, lang);
  // A year that is over is told of once, not in each row.
  if (plan.hasEnded) return '';
  const before = first === undefined ? '' : waitingText(passed, next, plan, lang);
  return next === undefined ? before : `${before}${nextText(next, days.length > 1, plan, lang)}`;
}

function doneText({ doneOn, state }: SummaryTask, { year }: PlanDay, lang: Lang): string {
  const on = doneOn === undefined ? '' : ` ${dayText(doneOn, year)}`;
  const late = state === 'done-late' ? { vi: ', sau hạn', en: ', late' }[lang] : '';
  return `${{ vi: 'xong', en: 'done' }[lang]}${on}${late}`;
}

/** `quá hạn 12 ngày`; of a year that is over, without the days. */
export function overdueText(due: string, { asOf, hasEnded }: PlanDay, lang: Lang): TableCell {
  const days = daysBetween(due, asOf);
  const since = hasEnded ? '' : { vi: ` ${days} ngày`, en: ` by ${plural(days, 'day')}` }[lang];
  return { text: `${{ vi: 'quá hạn', en: 'overdue' }[lang]}${since}`, tone: 'error' };
}

function waitingText(passed: readonly string[], next: string | undefined, { year }: PlanDay, lang: Lang): string {
  if (next === undefined) return { vi: 'đã đến hạn, chờ xác nhận', en: 'was due, waiting for word' }[lang];
  if (passed.length > 2) {
    const count = { vi: `${passed.length} kỳ`, en: plural(passed.length, 'time') };
    return { vi: `${count.vi} chờ xác nhận; `, en: `${count.en} waiting for word; ` }[lang];
  }
  const days = passed.map((day) => dayText(day, year)).join(', ');
  return { vi: `${days} chờ xác nhận; `, en: `${days} waiting for word; ` }[lang];
}

function nextText(next: string, recurs: boolean, { asOf, year }: PlanDay, lang: Lang): string {
  const days = daysBetween(asOf, next);
  if (days === 0) return { vi: 'hạn hôm nay', en: 'due today' }[lang];
  const working = workingDayBefore(next);
  if (working !== undefined && working >= asOf) {
    const day = dayText(working, year);
    return { vi: `ngày làm việc cuối ${day}`, en: `last working day ${day}` }[lang];
  }
  const left = { vi: `còn ${days} ngày`, en: `${plural(days, 'day')} left` }[lang];
  return recurs ? { vi: `kỳ tới ${left}`, en: `next in ${plural(days, 'day')}` }[lang] : left;
}
