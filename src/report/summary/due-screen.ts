import type { Lang } from '../../diagnostics/index.ts';
import { type Occurrence, occurrencesOf, type Summary, type Window } from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import { type Block, GAP, heading, text } from '../blocks.ts';
import { dayText } from './day-text.ts';
import type { Filters } from './filter-words.ts';
import { header } from './header.ts';
import { occurrenceTable, rowCounts } from './period-screen.ts';

/** What is overdue or waits for word, and what falls due until a day. */
export function dueScreen(summary: Summary, filters: Filters, lang: Lang): Block[] {
  const tracked = new Set(summary.plans.flatMap(({ file, isTracked }) => (isTracked ? [file] : [])));
  const past = filters.overdue ? occurrencesOf(summary, { overdue: true }) : [];
  const soon = filters.dueUntil === undefined ? [] : occurrencesOf(summary, { dueUntil: filters.dueUntil });
  const sections: [string, Occurrence[]][] = [
    [{ vi: 'QUÁ HẠN', en: 'OVERDUE' }[lang], past.filter(({ task }) => tracked.has(task.file))],
    [
      { vi: 'ĐÃ ĐẾN HẠN, CHỜ XÁC NHẬN', en: 'WAS DUE, WAITING FOR WORD' }[lang],
      past.filter(({ task }) => !tracked.has(task.file)),
    ],
  ];
  if (filters.dueUntil !== undefined) {
    const until = dayText(filters.dueUntil);
    sections.push([{ vi: `ĐẾN HẠN TỪ NAY ĐẾN ${until}`, en: `DUE UNTIL ${until}` }[lang], soon]);
  }
  const blocks = sections.flatMap(([title, some]) =>
    some.length === 0
      ? []
      : [heading(`${title} (${rowCounts(some, lang)})${ofTasks(some, lang)}`), occurrenceTable(some, summary, lang)],
  );
  return [
    ...header(summary, filters, lang),
    GAP,
    ...(blocks.length > 0 ? blocks : [text(nothingText(filters, tracked.size > 0, lang))]),
  ];
}

/** `, của 2 việc`: where what recurs makes more rows than there are tasks, which the lines above count. */
function ofTasks(some: readonly Occurrence[], lang: Lang): string {
  const counted = some.filter(({ task }) => task.isCounted);
  const count = new Set(counted.map(({ task }) => task)).size;
  if (count === counted.length) return '';
  return { vi: `, của ${count} việc`, en: `, of ${plural(count, 'task')}` }[lang];
}

function nothingText({ overdue, dueUntil }: Window, isTracked: boolean, lang: Lang): string {
  const until = dueUntil === undefined ? '' : dayText(dueUntil);
  if (dueUntil !== undefined && !overdue)
    return { vi: `Không có việc nào đến hạn từ nay đến ${until}.`, en: `Nothing falls due until ${until}.` }[lang];
  const past = isTracked
    ? { vi: 'quá hạn', en: 'is overdue' }
    : { vi: 'đã đến hạn mà chờ xác nhận', en: 'was due and waits for word' };
  const soon =
    dueUntil === undefined
      ? { vi: '', en: '' }
      : { vi: ` hay đến hạn từ nay đến ${until}`, en: ` or falls due until ${until}` };
  return { vi: `Không có việc nào ${past.vi}${soon.vi}.`, en: `Nothing ${past.en}${soon.en}.` }[lang];
}
