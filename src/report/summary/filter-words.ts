import type { Lang } from '../../diagnostics/index.ts';
import type { SummaryOptions } from '../../summary/index.ts';
import { dayText } from './day-text.ts';

/** What the user asked to see only; nothing where all is wanted. */
export type Filters = Omit<SummaryOptions, 'asOf'>;

/** The filters in words. */
export function filterWords({ owner, leadOnly, dueUntil, overdue, expand }: Filters, lang: Lang): string[] {
  const until = dueUntil === undefined ? '' : dayText(dueUntil);
  const words = [
    owner !== undefined &&
      (leadOnly
        ? { vi: `việc “${owner}” chủ trì`, en: `what “${owner}” leads` }
        : { vi: `việc “${owner}” chủ trì hoặc phối hợp`, en: `what “${owner}” leads or supports` }),
    overdue === true && {
      vi: 'việc quá hạn, hoặc đã đến hạn mà chờ xác nhận',
      en: 'what is overdue or waits for word',
    },
    dueUntil !== undefined && { vi: `việc đến hạn từ nay đến ${until}`, en: `what falls due until ${until}` },
    expand === true && { vi: 'nhóm tách thành từng đơn vị', en: 'groups as their units' },
  ];
  return words.flatMap((one) => (one === false ? [] : [one[lang]]));
}
