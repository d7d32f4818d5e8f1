import type { Lang } from '../../diagnostics/index.ts';
import type { Chain, TaskRecord } from '../../diff/index.ts';
import { plainText } from '../../plan/index.ts';
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

/** Which tasks are carried over year after year: those with a day in any year, each year's beside the others; the rest counted. */
export function chainScreen(report: ChainReport, lang: Lang): Block[] {
  const { chains } = report;
  const sides = sidesOf(report);
  const whole = chains.filter((chain) => chain.length === sides.length);
  const dated = whole.filter((chain) => chain.some((link) => isDated(recordAt(report, link))));
  const undated = whole.length - dated.length;
  const some = chains.filter((chain) => chain.length > 1 && chain.length < sides.length);
  const fresh = sides.at(-1);
  const counts = sides.map((_, at) => chains.filter((chain) => chain.some(({ plan }) => plan === at)).length);
  const names = sides.map((side, at) => sideName(side, at, sides));
  const title = `${fresh === undefined ? '' : planName(fresh).replace(/ năm \d{4}.*$/su, '')} ${names.join(' → ')}`;
  const vi = lang === 'vi';
  return [
    text(`${title}: ${counts.join(', ')} ${vi ? 'việc' : 'tasks'}.`, 'strong'),
    text(
      vi
        ? `Qua cả ${sides.length} bản ${whole.length} việc: ${dated.length} có hạn · ${undated} không năm nào có hạn. Qua một số bản: ${some.length}.`
        : `Through all ${sides.length}: ${whole.length} tasks, ${dated.length} with a day · ${undated} never with one. Through some: ${some.length}.`,
    ),
    ...section(
      vi ? `QUA CẢ ${sides.length} BẢN, CÓ HẠN` : `THROUGH ALL ${sides.length}, WITH A DAY`,
      dated,
      report,
      names,
      lang,
    ),
    ...section(
      vi ? `QUA CẢ ${sides.length} BẢN, KHÔNG BẢN NÀO CÓ HẠN` : `THROUGH ALL ${sides.length}, NEVER WITH A DAY`,
      whole.filter((chain) => !dated.includes(chain)),
      report,
      names,
      lang,
    ),
  ];
}

function section(
  title: string,
  chains: readonly Chain[],
  report: ChainReport,
  names: readonly string[],
  lang: Lang,
): Block[] {
  if (chains.length === 0) return [];
  const rows = chains.slice(0, MOST).map((chain): TableCell[] => {
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
    ...(rest === 0 ? [] : [text({ vi: `  … (còn ${rest})`, en: `  … (${rest} more)` }[lang])]),
  ];
}

function isDated(record: TaskRecord | undefined): boolean {
  return record?.datedness === 'dated' || record?.datedness === 'periodic';
}

/** A task of a chain as the comparison of its plan has it. */
export function recordAt({ steps }: ChainReport, { plan, task }: Chain[number]): TaskRecord | undefined {
  return plan === 0 ? steps[0]?.diff.tasks.old[task] : steps[plan - 1]?.diff.tasks.new[task];
}

function sideName({ year, file }: ReportSide, at: number, sides: readonly ReportSide[]): string {
  const isYears = new Set(sides.map((side) => side.year)).size === sides.length && year !== undefined;
  return isYears ? String(year) : `${at + 1}. ${file}`;
}
