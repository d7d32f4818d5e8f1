import type { Lang } from '../../diagnostics/index.ts';
import type { Chain, TaskRecord } from '../../diff/index.ts';
import { plainText } from '../../plan/index.ts';
import { plural } from '../../text/index.ts';
import { type Block, GAP, heading, table, text } from '../blocks.ts';
import { planName, shortText } from '../summary/task-text.ts';
import type { TableCell } from '../table/types.ts';
import type { DiffReport, ReportSide } from './diff-report.ts';

/** Several plans in turn: each compared with the next, and its tasks followed through all. */
export type ChainReport = { readonly steps: readonly DiffReport[]; readonly chains: readonly Chain[] };

/** So many tasks are listed of each kind, the rest counted. */
const MOST = 15;

export function sidesOf({ steps }: ChainReport): ReportSide[] {
  const [first] = steps;
  return first === undefined ? [] : [first.old, ...steps.map((step) => step.new)];
}

/** How much of it is told: the totals, the first tasks of each kind, or all. */
export type Extent = 'brief' | 'usual' | 'full';

/** Which tasks are carried over year after year: those with a day in any year first, each year's beside the others. */
export function chainScreen(report: ChainReport, lang: Lang, extent: Extent): Block[] {
  const { chains } = report;
  const sides = sidesOf(report);
  const count = sides.length;
  const whole = chains.filter((chain) => chain.length === count);
  const dated = whole.filter((chain) => chain.some((link) => isDated(recordAt(report, link))));
  const undated = whole.filter((chain) => !dated.includes(chain));
  const some = chains.filter((chain) => chain.length > 1 && chain.length < count);
  const names = sides.map((side, at) => sideName(side, at, sides));
  const vi = lang === 'vi';
  const totals = vi
    ? `Qua cả ${count} bản ${whole.length} việc: ${dated.length} có hạn · ${undated.length} không bản nào có hạn. Qua một số bản: ${some.length}.`
    : `Through all ${count}: ${plural(whole.length, 'task')}, ${dated.length} with a day · ${undated.length} never with one. Through some: ${some.length}.`;
  const sections: readonly [title: string, chains: readonly Chain[]][] = [
    [vi ? `QUA CẢ ${count} BẢN, CÓ HẠN` : `THROUGH ALL ${count}, WITH A DAY`, dated],
    [vi ? 'QUA MỘT SỐ BẢN' : 'THROUGH SOME', some],
    [vi ? `QUA CẢ ${count} BẢN, KHÔNG BẢN NÀO CÓ HẠN` : `THROUGH ALL ${count}, NEVER WITH A DAY`, undated],
  ];
  return [
    text(titleOf(report, names, lang), 'strong'),
    text(totals),
    ...(extent === 'brief'
      ? []
      : sections.flatMap(([title, list]) => section(title, list, report, names, lang, extent === 'full'))),
  ];
}

/** `Kế hoạch CCHC 2021 → 2022 → 2023: 48 → 50 → 54 nhiệm vụ (ngoài bảng: 1 → 1 → 1).` */
function titleOf(report: ChainReport, names: readonly string[], lang: Lang): string {
  const fresh = sidesOf(report).at(-1);
  const plans = names.map((_, plan) => tasksOf(report, plan));
  const hasTable = plans.flat().some(({ source }) => source === 'table');
  const counted = (isCounted: (record: TaskRecord) => boolean): number[] =>
    plans.map((tasks) => tasks.filter(isCounted).length);
  const hasProse = hasTable && plans.flat().some(({ source }) => source === 'prose');
  const prose = hasProse ? counted(({ source }) => source === 'prose').join(' → ') : '';
  const aside = prose === '' ? '' : ` (${{ vi: 'ngoài bảng', en: 'in prose' }[lang]}: ${prose})`;
  const name = fresh === undefined ? '' : planName(fresh).replace(/ năm \d{4}.*$/su, '');
  const tasks = counted(({ source }) => !hasTable || source === 'table');
  const last = { vi: `${tasks.at(-1)} nhiệm vụ`, en: plural(tasks.at(-1) ?? 0, 'task') }[lang];
  return `${name} ${names.join(' → ')}: ${[...tasks.slice(0, -1), last].join(' → ')}${aside}.`;
}

function tasksOf({ steps }: ChainReport, plan: number): readonly TaskRecord[] {
  return (plan === 0 ? steps[0]?.diff.tasks.old : steps[plan - 1]?.diff.tasks.new) ?? [];
}

function section(
  title: string,
  chains: readonly Chain[],
  report: ChainReport,
  names: readonly string[],
  lang: Lang,
  isWhole: boolean,
): Block[] {
  if (chains.length === 0) return [];
  const rows = chains.slice(0, isWhole ? chains.length : MOST).map((chain): TableCell[] => {
    const last = chain.at(-1);
    const record = last === undefined ? undefined : recordAt(report, last);
    const times = names.map((_, plan) => {
      const link = chain.find((one) => one.plan === plan);
      return link === undefined ? '–' : (recordAt(report, link)?.cells.deadline ?? '–');
    });
    return [record?.number ?? '', shortText({ task: plainText(record?.cells.task ?? ''), lead: [] }, 48), ...times];
  });
  const rest = chains.length - rows.length;
  return [
    GAP,
    heading(`${title} (${chains.length})`),
    table({
      columns: [
        { title: '' },
        { title: '', weight: 2 },
        ...names.map((name) => ({ title: name, align: 'left' as const })),
      ],
      rows,
      indent: 2,
    }),
    ...(rest === 0
      ? []
      : [text({ vi: `  … (còn ${rest}; xem: --full)`, en: `  … (${rest} more; see: --full)` }[lang])]),
  ];
}

function isDated(record: TaskRecord | undefined): boolean {
  return record?.datedness === 'dated' || record?.datedness === 'periodic';
}

/** A task of a chain as the comparison of its plan has it. */
export function recordAt(report: ChainReport, { plan, task }: Chain[number]): TaskRecord | undefined {
  return tasksOf(report, plan)[task];
}

function sideName({ year, file }: ReportSide, at: number, sides: readonly ReportSide[]): string {
  const isYears = new Set(sides.map((side) => side.year)).size === sides.length && year !== undefined;
  return isYears ? String(year) : `${at + 1}. ${file}`;
}
