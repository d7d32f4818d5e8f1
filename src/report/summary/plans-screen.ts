import type { Lang, Words } from '../../diagnostics/index.ts';
import {
  countDatedness,
  hasDay,
  nextDay,
  occurrencesOf,
  type PlanSummary,
  type Summary,
  statusOf,
} from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import { type Block, GAP, heading, table, text } from '../blocks.ts';
import type { TableCell } from '../table/types.ts';
import { dayText } from './day-text.ts';
import type { Filters } from './filter-words.ts';
import { header } from './header.ts';
import { outsideLine } from './outside-line.ts';
import { everyOwner, ownerSection } from './owner-section.ts';
import { occurrenceTable, rowCounts } from './period-screen.ts';
import { planLabels } from './task-text.ts';
import { undatedLines } from './undated-lines.ts';
import { waitingSection } from './waiting-section.ts';

/** So many plans are listed one by one, so many coming days are shown; the rest is counted. */
const MOST_PLANS = 40;
const MOST_DAYS = 12;

/** Several plans: each in a line, what comes next in all of them, whom to ask, who has how much. */
export function plansScreen(summary: Summary, filters: Filters, lang: Lang): Block[] {
  return [
    ...header(summary, filters, lang),
    GAP,
    ...plansTable(summary, lang),
    ...nextDays(summary, lang),
    ...waitingSection(summary, lang),
    ...undatedLines(summary, lang),
    ...outsideLine(summary, lang),
    ...(filters.expand ? everyOwner(summary, filters.leadOnly === true, lang) : ownerSection(summary, lang)),
  ];
}

function plansTable({ plans, asOf }: Summary, lang: Lang): Block[] {
  const label = planLabels(plans);
  const shown = plans.slice(0, MOST_PLANS);
  const columns: readonly { title: Words; cell: (plan: PlanSummary) => TableCell; isText?: true }[] = [
    { title: { vi: 'KẾ HOẠCH', en: 'PLAN' }, cell: ({ file }) => label(file), isText: true },
    {
      title: { vi: 'nhiệm vụ', en: 'tasks' },
      cell: ({ tasks, hasTable }) => `${dash(tasks.filter(({ isCounted }) => isCounted).length)}${hasTable ? '' : '*'}`,
    },
    {
      title: { vi: 'có ngày', en: 'dated' },
      cell: ({ tasks }) => dash(tasks.filter((task) => task.isCounted && hasDay(task)).length),
    },
    { title: { vi: 'chờ', en: 'waiting' }, cell: ({ tasks }) => dash(countDatedness(tasks).event) },
    { title: { vi: 'thường xuyên', en: 'ongoing' }, cell: ({ tasks }) => dash(countDatedness(tasks)['open-ended']) },
    { title: { vi: 'đã đến hạn', en: 'was due' }, cell: (plan) => dash(unconfirmed(plan, asOf)) },
    {
      title: { vi: 'quá hạn', en: 'overdue' },
      cell: ({ tasks }) => {
        const count = tasks.filter(({ isCounted, state }) => isCounted && state === 'overdue').length;
        return count === 0 ? '–' : { text: String(count), tone: 'error' };
      },
    },
    {
      title: { vi: 'gần nhất', en: 'next' },
      cell: ({ tasks, hasEnded, year }) => {
        const next = nextDay(
          tasks.filter(({ isCounted }) => isCounted),
          asOf,
        );
        if (next !== undefined) return dayText(next);
        return hasEnded ? { vi: `hết năm ${year}`, en: `${year} is over` }[lang] : '–';
      },
      isText: true,
    },
  ];
  const used = columns.filter(
    ({ cell, isText }, index) => index < 2 || isText || shown.some((plan) => cell(plan) !== '–'),
  );
  const rest = plans.length - shown.length;
  const more = { vi: `… và ${rest} kế hoạch khác`, en: `… and ${plural(rest, 'more plan')}` }[lang];
  const prose = { vi: '* việc nêu trong lời văn, kế hoạch không có bảng', en: '* items of prose, no table' }[lang];
  return [
    table({
      columns: used.map(({ title, isText }) => ({ title: title[lang], align: isText ? 'left' : 'right' })),
      rows: shown.map((plan) => used.map(({ cell }) => cell(plan))),
    }),
    ...(rest > 0 ? [text(more)] : []),
    ...(shown.some(({ hasTable }) => !hasTable) ? [text(prose, 'dim')] : []),
  ];
}

/** Tasks that count with a passed day of which nothing is known, where no progress file is kept. */
function unconfirmed({ tasks, isTracked, hasEnded }: PlanSummary, asOf: string): number {
  if (isTracked || hasEnded) return 0;
  return tasks.filter((task) => task.isCounted && statusOf(task, asOf) === 'unconfirmed').length;
}

function nextDays(summary: Summary, lang: Lang): Block[] {
  const coming = occurrencesOf(summary, { dueUntil: '9999-12-31' });
  if (coming.length === 0) return [];
  const rest = coming.length - MOST_DAYS;
  const more = {
    vi: `… và ${rest} lần đến hạn sau đó (xem: --by month)`,
    en: `… and ${plural(rest, 'later one')} (see: --by month)`,
  };
  return [
    heading(`${{ vi: 'SẮP ĐẾN HẠN', en: 'COMING UP' }[lang]} (${rowCounts(coming, lang)})`),
    occurrenceTable(coming.slice(0, MOST_DAYS), summary, lang),
    ...(rest > 0 ? [text(more[lang])] : []),
  ];
}

function dash(count: number): string {
  return count === 0 ? '–' : String(count);
}
