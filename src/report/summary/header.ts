import type { Lang } from '../../diagnostics/index.ts';
import { countDatedness, hasDay, type PlanSummary, type Summary, type SummaryTask } from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import { type Block, text } from '../blocks.ts';
import { dayText, longDay } from './day-text.ts';
import { type Filters, filterWords } from './filter-words.ts';
import { progressLine } from './progress-line.ts';
import { planName } from './task-text.ts';

/** Which plan or how many, for which day, how much of it can be late at all, and what is known of its progress. */
export function header(summary: Summary, filters: Filters, lang: Lang): Block[] {
  const [plan] = summary.plans;
  const isOne = plan !== undefined && summary.plans.length === 1;
  const title = isOne
    ? `${planName(plan)} · ${numberText(plan, lang)}`
    : { vi: `${summary.plans.length} kế hoạch`, en: plural(summary.plans.length, 'plan') }[lang];
  const told = filterWords(filters, lang);
  const asOf = { vi: 'tính đến', en: 'as of' }[lang];
  return [
    text(`${title} · ${asOf} ${longDay(summary.asOf, lang)}`, 'strong'),
    ...(isOne ? yearLine(plan, lang) : yearLines(summary, lang)),
    ...(told.length === 0 ? [] : [text(`${{ vi: 'Chỉ xem', en: 'Only' }[lang]}: ${told.join(' · ')}`)]),
    text(`${countsLine(summary, lang)} ${progressLine(summary, filters, lang)}`),
  ];
}

function numberText({ number, head, day }: PlanSummary, lang: Lang): string {
  if (number === undefined) return { vi: 'chưa có số', en: 'no number yet' }[lang];
  const kind = head === 'decision' ? { vi: 'Quyết định ', en: 'Decision ' }[lang] : '';
  const on = day === undefined ? '' : ` ${{ vi: 'ngày', en: 'of' }[lang]} ${dayText(day)}`;
  return `${kind}${number}${on}`;
}

function yearLine({ year, hasEnded, asOf }: PlanSummary, lang: Lang): Block[] {
  if (year === undefined) {
    const words = { vi: 'Kế hoạch chưa ghi năm.', en: 'The plan states no year.' };
    return [text(words[lang], 'warning')];
  }
  if (hasEnded) {
    const words = {
      vi: `Năm kế hoạch ${year} đã kết thúc, lập đến ${dayText(asOf)}.`,
      en: `The plan's year ${year} is over; this is its state on ${dayText(asOf)}.`,
    };
    return [text(words[lang], 'warning')];
  }
  if (Number(asOf.slice(0, 4)) >= year) return [];
  return [text({ vi: `Năm kế hoạch ${year} chưa bắt đầu.`, en: `The plan's year ${year} has not begun.` }[lang])];
}

function yearLines({ plans }: Summary, lang: Lang): Block[] {
  const ended = plans.filter(({ hasEnded }) => hasEnded);
  if (ended.length === 0) return [];
  const years = [...new Set(ended.map(({ year }) => year))].sort().join(', ');
  const words = {
    vi: `Năm kế hoạch đã kết thúc: ${years} (${ended.length} kế hoạch), lập đến ngày cuối năm.`,
    en: `Over: ${years} (${plural(ended.length, 'plan')}), each in its state on the last day of its year.`,
  };
  return [text(words[lang], 'warning')];
}

/** `54 nhiệm vụ: 4 có ngày · 30 chờ văn bản khác · 19 thường xuyên · 1 để trống.` */
function countsLine({ tasks, plans }: Summary, lang: Lang): string {
  const counted = tasks.filter(({ isCounted }) => isCounted);
  const counts = countDatedness(tasks);
  const dated = counted.filter(hasDay).length;
  const empty = counted.filter(isEmpty).length;
  const silent = counted.filter(isSilent).length;
  const parts = [
    [dated, { vi: 'có ngày', en: 'with a day' }],
    [counts.dated + counts.periodic - dated, { vi: 'định kỳ không nêu kỳ', en: 'periodic without a period' }],
    [counts.event, { vi: 'chờ văn bản khác', en: 'waiting for others' }],
    [counts['open-ended'], { vi: 'thường xuyên', en: 'ongoing' }],
    [empty, { vi: 'để trống', en: 'left empty' }],
    [silent, { vi: 'không nêu thời gian', en: 'without a time' }],
    [counts.unknown - empty - silent, { vi: 'thời gian chưa rõ', en: 'not understood' }],
  ] as const;
  const total = plans.reduce((sum, plan) => sum + plan.total, 0);
  const shown = counted.length === total ? `${total}` : `${counted.length}/${total}`;
  const noun = plans.every(({ hasTable }) => !hasTable)
    ? { vi: 'việc nêu trong lời văn', en: 'items of prose' }
    : { vi: 'nhiệm vụ', en: total === 1 ? 'task' : 'tasks' };
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words[lang]}`);
  return `${shown} ${noun[lang]}${told.length === 0 ? '' : `: ${told.join(' · ')}`}.`;
}

/** A cell for the time that the plan leaves empty. */
export function isEmpty({ datedness, deadline, source }: SummaryTask): boolean {
  return source === 'table' && datedness === 'unknown' && deadline.text.trim() === '';
}

/** An item of prose that says nothing of time. */
export function isSilent({ datedness, deadline, source }: SummaryTask): boolean {
  return source === 'prose' && datedness === 'unknown' && deadline.text.trim() === '';
}
