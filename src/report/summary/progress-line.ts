import type { Lang, Words } from '../../diagnostics/index.ts';
import type { State, Summary, SummaryTask } from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import type { Filters } from './filter-words.ts';

/**
 * `Theo dõi: 1 xong · 2 quá hạn (ngoài bảng: 1 quá hạn).`: what the progress files say. Where only some due days are
 * wanted, what is done is not among them.
 */
export function progressLine({ plans, tasks }: Summary, filters: Filters, lang: Lang): string {
  const tracked = plans.filter(({ isTracked }) => isTracked).length;
  if (tracked === 0) return { vi: 'Chưa có tệp theo dõi.', en: 'No progress file yet.' }[lang];
  const isPart = filters.overdue === true || filters.dueUntil !== undefined;
  const counted = tasks.filter(({ isCounted }) => isCounted);
  const outside = stateWords(
    tasks.filter(({ isCounted }) => !isCounted),
    [],
    lang,
  );
  const aside = outside === '' ? '' : ` (${{ vi: 'ngoài bảng', en: 'not in table' }[lang]}: ${outside})`;
  const which =
    tracked === plans.length
      ? { vi: 'Theo dõi', en: 'Progress' }
      : { vi: `Theo dõi (${tracked} kế hoạch có tệp)`, en: `Progress (${plural(tracked, 'plan')} with a file)` };
  return `${which[lang]}: ${stateWords(counted, isPart ? ['overdue'] : ['done', 'overdue'], lang)}${aside}.`;
}

const STATES = {
  done: { vi: 'xong', en: 'done' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  dropped: { vi: 'thôi thực hiện', en: 'dropped' },
} as const satisfies Partial<Record<State, Words>>;

/** `3 xong (1 sau hạn) · 2 quá hạn`; `always`: what is said of none as well. */
function stateWords(tasks: readonly SummaryTask[], always: readonly State[], lang: Lang): string {
  const count = (state: State) => tasks.filter((task) => task.state === state).length;
  const late = count('done-late');
  const lateWords = late === 0 ? '' : { vi: ` (${late} sau hạn)`, en: ` (${late} late)` }[lang];
  return (['done', 'overdue', 'dropped'] as const)
    .map((state) => ({ state, number: count(state) + (state === 'done' ? late : 0) }))
    .filter(({ state, number }) => number > 0 || always.includes(state))
    .map(({ state, number }) => `${number} ${STATES[state][lang]}${state === 'done' ? lateWords : ''}`)
    .join(' · ');
}
