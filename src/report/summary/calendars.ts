import type { Lang } from '../../diagnostics/index.ts';
import {
  type Occurrence,
  occurrencesOf,
  ownerRows,
  type PlanSummary,
  type Summary,
  type Window,
} from '../../summary/index.ts';
import { fold, plural } from '../../text/index.ts';
import { dayText, workingDayBefore } from './day-text.ts';
import { ownersText, planName, shortText } from './task-text.ts';

type Event = {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
};
type Calendar = { readonly name: string; readonly events: readonly Event[]; readonly stamp: string };

/** Every due day of the plans as entries of a calendar, the whole year. The stamp is the day asked for: same input, same bytes. */
export function summaryCalendar(summary: Summary, window: Window, lang: Lang): Calendar {
  const [plan] = summary.plans;
  const name =
    plan !== undefined && summary.plans.length === 1
      ? planName(plan)
      : {
          vi: `Thời hạn của ${summary.plans.length} kế hoạch`,
          en: `Due days of ${plural(summary.plans.length, 'plan')}`,
        }[lang];
  return calendarOf(name, occurrencesOf(summary, window), summary, lang);
}

/** A calendar for each unit with the due days of what it leads; `file` is its name without marks, without ending. */
export function ownerCalendars(
  summary: Summary,
  window: Window,
  lang: Lang,
): { readonly file: string; readonly calendar: Calendar }[] {
  const nobody = summary.tasks.filter(({ lead }) => lead.length === 0);
  const unnamed = { vi: 'Chưa ghi chủ trì', en: 'No lead stated' }[lang];
  const units = [
    ...ownerRows(summary, true).map(({ owner, office, tasks }) => ({
      name: office === undefined ? owner : `${owner} (${office})`,
      tasks,
    })),
    { name: unnamed, tasks: nobody },
  ];
  const taken = new Set<string>();
  return units.flatMap(({ name, tasks }) => {
    const due = occurrencesOf({ ...summary, tasks }, window).filter(({ what }) => what === 'due');
    if (due.length === 0) return [];
    return [{ file: unique(slug(name).slice(0, 80), taken), calendar: calendarOf(name, due, summary, lang) }];
  });
}

function calendarOf(name: string, some: readonly Occurrence[], { plans, asOf }: Summary, lang: Lang): Calendar {
  const planByFile = new Map(plans.map((plan) => [plan.file, plan]));
  const taken = new Set<string>();
  const events = some.flatMap((one): Event[] => {
    const plan = planByFile.get(one.task.file);
    return plan === undefined || one.what !== 'due' ? [] : [eventOf(one, plan, asOf, taken, lang)];
  });
  return { name, events, stamp: `${asOf}T00:00:00Z` };
}

/** The id is that of office, year, task and turn: a deadline that moves takes its entry along. */
function eventOf(
  { day, task, isSettled }: Occurrence,
  plan: PlanSummary,
  asOf: string,
  taken: Set<string>,
  lang: Lang,
): Event {
  const turn = task.due.length > 1 ? `-${task.due.indexOf(day) + 1}` : '';
  const office = slug(plan.issuer || plan.file);
  const uid = unique(`${office}-${plan.year ?? ''}-${fold(task.id ?? task.number).replace(/\s+/g, '-')}${turn}`, taken);
  const mark =
    task.state === 'dropped'
      ? { vi: 'Thôi thực hiện: ', en: 'Dropped: ' }[lang]
      : isSettled
        ? { vi: 'Xong: ', en: 'Done: ' }[lang]
        : '';
  const working = workingDayBefore(day);
  const number = plan.number === undefined ? '' : ` ${plan.number}`;
  const lines = [
    task.task,
    task.lead.length > 0 && `${{ vi: 'Chủ trì', en: 'Lead' }[lang]}: ${ownersText(task.lead)}`,
    task.support.length > 0 && `${{ vi: 'Phối hợp', en: 'Support' }[lang]}: ${ownersText(task.support)}`,
    task.deliverable !== undefined && `${{ vi: 'Sản phẩm', en: 'Deliverable' }[lang]}: ${task.deliverable}`,
    `${{ vi: 'Thời gian hoàn thành', en: 'Deadline' }[lang]}: ${task.deadline.text}`,
    working !== undefined && `${{ vi: 'Ngày làm việc cuối', en: 'Last working day' }[lang]}: ${dayText(working)}`,
    `${planName(plan)}${number}, ${{ vi: 'tính đến', en: 'as of' }[lang]} ${dayText(asOf)}`,
  ];
  return {
    uid: `${uid}@ccht`,
    day,
    summary: `${mark}${task.number} ${shortText(task)}`,
    description: lines.filter((line) => line !== false).join('\n'),
    categories: task.lead.map(({ unit, text }) => unit ?? text),
  };
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function unique(name: string, taken: Set<string>): string {
  let made = name;
  for (let turn = 2; taken.has(made); turn++) made = `${name}-${turn}`;
  taken.add(made);
  return made;
}
