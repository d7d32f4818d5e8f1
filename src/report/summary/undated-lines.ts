import type { Lang } from '../../diagnostics/index.ts';
import { grouped, hasDay, type Summary, type SummaryTask } from '../../summary/index.ts';
import { type Block, text } from '../blocks.ts';
import { dayText } from './day-text.ts';
import { isEmpty, isSilent } from './header.ts';
import { numbersText } from './task-text.ts';

/** More tasks than this are counted and not named. */
const MOST_NAMED = 10;

/** What has no day, class by class, and what that asks for. */
export function undatedLines({ tasks, plans }: Summary, lang: Lang): Block[] {
  const counted = tasks.filter(({ isCounted }) => isCounted);
  const undated = counted.filter((task) => !hasDay(task));
  if (undated.length === 0) return [];
  const isOne = plans.length === 1;
  const of = (datedness: SummaryTask['datedness']) => undated.filter((task) => task.datedness === datedness);
  const ongoing = of('open-ended');
  const empty = undated.filter(isEmpty);
  const silent = undated.filter(isSilent);
  const unclear = of('unknown').filter((task) => !isEmpty(task) && !isSilent(task));
  const named = (some: readonly SummaryTask[], title: string): string[] =>
    some.length === 0
      ? []
      : [`${title} (${some.length})${isOne && some.length <= MOST_NAMED ? `: ${numbersText(some)}` : ''}`];
  const start = isOne ? beginnings(ongoing, plans[0]?.year, lang) : '';
  const goesOn = { vi: 'THƯỜNG XUYÊN', en: 'ONGOING' };
  const parts = [
    ...(ongoing.length === 0 ? [] : [`${goesOn[lang]} (${ongoing.length})${start}`]),
    ...named(of('periodic'), { vi: 'ĐỊNH KỲ, KHÔNG NÊU KỲ', en: 'PERIODIC WITHOUT A PERIOD' }[lang]),
    ...named(empty, { vi: 'ĐỂ TRỐNG', en: 'LEFT EMPTY' }[lang]),
    ...named(silent, { vi: 'KHÔNG NÊU THỜI GIAN', en: 'WITHOUT A TIME' }[lang]),
    ...named(unclear, { vi: 'THỜI GIAN CHƯA RÕ', en: 'NOT UNDERSTOOD' }[lang]),
    {
      vi: `${undated.length} việc không có ngày: nên kiểm tra theo kỳ báo cáo`,
      en: `${undated.length} without a day: check them with each report`,
    }[lang],
  ];
  return [text(parts.join(' · '))];
}

/** `, bắt đầu 01/4: IV.4`: what begins on a day and has no last one. */
function beginnings(tasks: readonly SummaryTask[], year: number | undefined, lang: Lang): string {
  const begun = grouped(
    tasks.filter(({ begins }) => begins !== undefined),
    ({ begins = '' }) => begins,
  );
  const begin = { vi: 'bắt đầu', en: 'beginning' }[lang];
  return [...begun]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, some]) => `, ${begin} ${dayText(day, year)}: ${numbersText(some, MOST_NAMED)}`)
    .join('');
}
