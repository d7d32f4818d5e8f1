import type { Lang } from '../../diagnostics/index.ts';
import { grouped, type PlanSummary, type Summary, type SummaryTask, statusOf } from '../../summary/index.ts';
import { type Block, text } from '../blocks.ts';
import { STATUS } from './status-words.ts';
import { numbersText } from './task-text.ts';

/**
 * `NGOÀI BẢNG (3): mục VI.2(2) (đã đến hạn, chờ xác nhận), mục VI.1.a mục VI.2(5) (không ghi ngày)`: duties that count
 * nowhere among the tasks of the table, and how they stand; nothing where there are none. `which`: those that are meant.
 */
export function outsideLine(
  { tasks, plans, asOf }: Summary,
  lang: Lang,
  which: (task: SummaryTask) => boolean = () => true,
): Block[] {
  const outside = tasks.filter((task) => !task.isCounted && which(task));
  if (outside.length === 0) return [];
  const classes = [...grouped(outside, (task) => outsideStatus(task, asOf, lang))].map(([words, some]) =>
    plans.length === 1 ? `${numbersText(some)} (${words})` : `${some.length} ${words}`,
  );
  const title = { vi: 'NGOÀI BẢNG', en: 'NOT IN TABLE' }[lang];
  return [text(`${title} (${outside.length}): ${classes.join(plans.length === 1 ? ', ' : ' · ')}`)];
}

/** How a duty outside the table stands, as its class; it has no day where its words name none. */
export function outsideStatus(task: SummaryTask, asOf: PlanSummary['asOf'], lang: Lang): string {
  const status = statusOf(task, asOf);
  if (status === 'undated' && task.isDayless) return { vi: 'không ghi ngày', en: 'no day given' }[lang];
  return STATUS[status][lang];
}
