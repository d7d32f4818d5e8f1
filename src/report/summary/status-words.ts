import type { Lang } from '../../diagnostics/index.ts';
import { byStatus, type Status, type Summary, type SummaryTask } from '../../summary/index.ts';
import { STATUS } from './class-tables.ts';

/** How each task stands, in words. */
export function statusWords(summary: Summary, lang: Lang): (task: SummaryTask) => string {
  const statuses = new Map<SummaryTask, Status>();
  for (const [status, tasks] of byStatus(summary)) for (const task of tasks) statuses.set(task, status);
  return (task) => STATUS[statuses.get(task) ?? 'undated'][lang];
}
