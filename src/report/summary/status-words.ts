import type { Lang, Words } from '../../diagnostics/index.ts';
import { type Status, type Summary, type SummaryTask, statusOf } from '../../summary/index.ts';

export const STATUS: Readonly<Record<Status, Words>> = {
  overdue: { vi: 'quá hạn', en: 'overdue' },
  unconfirmed: { vi: 'đã đến hạn, chờ xác nhận', en: 'was due, waiting for word' },
  upcoming: { vi: 'chưa đến hạn', en: 'not due yet' },
  done: { vi: 'xong', en: 'done' },
  'done-late': { vi: 'xong, sau hạn', en: 'done late' },
  dropped: { vi: 'thôi thực hiện', en: 'dropped' },
  waiting: { vi: 'chờ văn bản khác', en: 'waiting for others' },
  ongoing: { vi: 'thường xuyên', en: 'ongoing' },
  undated: { vi: 'không có ngày', en: 'without a day' },
};

/** How each task stands, in words. */
export function statusWords(summary: Summary, lang: Lang): (task: SummaryTask) => string {
  return (task) => STATUS[statusOf(task, summary.asOf)][lang];
}
