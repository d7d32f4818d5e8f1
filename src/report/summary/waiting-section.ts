import type { Lang } from '../../diagnostics/index.ts';
import { grouped, type Summary, type SummaryTask, type WaitingGroup, waitingGroups } from '../../summary/index.ts';
import { plural } from '../../text/index.ts';
import { type Block, heading, table } from '../blocks.ts';
import { dayText } from './day-text.ts';
import { capitalised, numbersText } from './task-text.ts';

/** Groups with fewer tasks share one row, where there are several of them. */
const SMALL = 3;

/** Whom to ask: awaited bodies with the tasks that wait for them, the office's own plans apart. */
export function waitingSection(summary: Summary, lang: Lang, everyGroup = false): Block[] {
  const groups = waitingGroups(summary.tasks);
  if (groups.length === 0) return [];
  const all = groups.flatMap(({ tasks }) => tasks);
  const both = all.filter(({ isOngoing }) => isOngoing).length;
  const ongoing = {
    vi: `, trong đó ${both} vừa thường xuyên vừa chờ`,
    en: `, ${both} of them ongoing as well`,
  };
  const title = { vi: 'CHỜ VĂN BẢN KHÁC', en: 'WAITING FOR OTHERS' }[lang];
  const ask = { vi: 'hỏi ai', en: 'whom to ask' }[lang];
  const rows = (everyGroup ? groups.map((group) => [group]) : joined(groups)).map((row) => [
    String(row.reduce((sum, { tasks }) => sum + tasks.length, 0)),
    row.map((group) => groupName(group, row.length > 1, summary, lang)).join(', '),
    summary.plans.length > 1 ? plansText(row, lang) : row.map((group) => groupNumbers(group, summary, lang)).join('; '),
  ]);
  const columns = [
    { title: '', align: 'right' },
    { title: '', align: 'left' },
    { title: '', align: 'left' },
  ] as const;
  return [
    heading(`${title} (${all.length}${both === 0 ? '' : ongoing[lang]}): ${ask}`),
    table({ indent: 2, columns, rows }),
  ];
}

/** Small groups as one row, before what names nothing. */
function joined(groups: readonly WaitingGroup[]): WaitingGroup[][] {
  const isSmall = ({ kind, tasks }: WaitingGroup) => kind !== 'unnamed' && tasks.length < SMALL;
  const small = groups.filter(isSmall);
  if (small.length < 2) return groups.map((group) => [group]);
  const size = small.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const rows = groups.filter((group) => !isSmall(group)).map((group) => [group]);
  const at = rows.findIndex(([group]) => group?.kind === 'unnamed' || (group?.tasks.length ?? 0) < size);
  rows.splice(at === -1 ? rows.length : at, 0, small);
  return rows;
}

function groupName({ kind, names, tasks }: WaitingGroup, withCount: boolean, { plans }: Summary, lang: Lang): string {
  if (kind === 'unnamed') return { vi: 'không nêu văn bản nào', en: 'names no document' }[lang];
  const count = withCount ? ` ${tasks.length}` : '';
  if (kind === 'own') {
    const nouns = new Set(plans.map(({ issuerNoun }) => issuerNoun));
    const [noun] = nouns.size === 1 ? nouns : [];
    return `${{ vi: `kế hoạch của chính ${noun ?? 'cơ quan'}`, en: "the office's own plans" }[lang]}${count}`;
  }
  // UBND tỉnh, Văn phòng UBND: the level is said once.
  const [first = '', ...others] = names;
  const rest = others.map((name) => (name === `Văn phòng ${first}` ? 'Văn phòng UBND' : name));
  return `${capitalised([first, ...rest].join(', '))}${count}`;
}

function groupNumbers({ kind, tasks }: WaitingGroup, { plans }: Summary, lang: Lang): string {
  if (kind === 'own') {
    const about = grouped(tasks, ({ awaited }) => (awaited?.about ?? '').toLocaleLowerCase('vi'));
    return [...about]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([name, some]) => numbersText(some) + (name === '' ? '' : ` (${name})`))
      .join(', ');
  }
  const [task] = tasks;
  if (kind !== 'document' || task?.awaited?.madeBy === undefined) return numbersText(tasks);
  return `${numbersText(tasks)} (${madeByText(task, plans[0]?.year, lang)})`;
}

/** `Đề án lập tại IV.2, chưa có hạn`. */
function madeByText({ awaited }: SummaryTask, year: number | undefined, lang: Lang): string {
  const kind = /^\p{L}+ \p{L}+/u.exec(awaited?.name ?? '')?.[0] ?? '';
  const { number = '', due = [] } = awaited?.madeBy ?? {};
  const days = due.map((day) => dayText(day, year)).join(', ');
  const until =
    days === '' ? { vi: 'chưa có hạn', en: 'no due day' }[lang] : { vi: `hạn ${days}`, en: `due ${days}` }[lang];
  return { vi: `${kind} lập tại ${number}, ${until}`, en: `made in ${number}, ${until}` }[lang];
}

function plansText(groups: readonly WaitingGroup[], lang: Lang): string {
  const count = new Set(groups.flatMap(({ tasks }) => tasks.map(({ file }) => file))).size;
  return { vi: `trong ${count} kế hoạch`, en: `in ${plural(count, 'plan')}` }[lang];
}
