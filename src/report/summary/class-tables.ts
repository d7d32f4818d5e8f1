import type { Lang, Words } from '../../diagnostics/index.ts';
import type { Datedness } from '../../language/index.ts';
import {
  byStatus,
  countDatedness,
  grouped,
  hasDay,
  nextDay,
  type Summary,
  type SummaryTask,
} from '../../summary/index.ts';
import { type Block, table } from '../blocks.ts';
import { dayText } from './day-text.ts';
import { percent } from './owner-section.ts';
import { STATUS } from './status-words.ts';
import { numbersText } from './task-text.ts';

export const DATEDNESS: Readonly<Record<Datedness, Words>> = {
  dated: { vi: 'có ngày', en: 'dated' },
  periodic: { vi: 'định kỳ', en: 'periodic' },
  event: { vi: 'chờ văn bản khác', en: 'waiting for others' },
  'open-ended': { vi: 'thường xuyên', en: 'ongoing' },
  unknown: { vi: 'để trống, chưa rõ', en: 'empty or not understood' },
};

/** How many tasks stand how, with their numbers. Duties outside the table are left out. */
export function statusTable(summary: Summary, lang: Lang): Block {
  const tasks = summary.tasks.filter(({ isCounted }) => isCounted);
  const rows = [...byStatus({ ...summary, tasks })].map(([status, tasks]) => ({ name: STATUS[status][lang], tasks }));
  return countTable({ vi: 'TÌNH TRẠNG', en: 'STATUS' }[lang], rows, summary, lang);
}

/** How much of the plan can be late at all, class by class. Duties outside the table are left out. */
export function datednessTable(summary: Summary, lang: Lang): Block {
  const counted = summary.tasks.filter(({ isCounted }) => isCounted);
  const classes = grouped(counted, ({ datedness }) => datedness);
  const rows = Object.entries(DATEDNESS).flatMap(([datedness, words]) => {
    const tasks = [...classes].find(([name]) => name === datedness)?.[1] ?? [];
    return tasks.length === 0 ? [] : [{ name: words[lang], tasks }];
  });
  return countTable({ vi: 'THỜI GIAN', en: 'TIME' }[lang], rows, summary, lang);
}

function countTable(
  title: string,
  rows: readonly { readonly name: string; readonly tasks: readonly SummaryTask[] }[],
  { plans }: Summary,
  lang: Lang,
): Block {
  const total = rows.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const which = plans.length === 1 ? { vi: 'số', en: 'numbers' } : { vi: 'kế hoạch', en: 'plans' };
  return table({
    columns: [
      { title },
      { title: { vi: 'số việc', en: 'tasks' }[lang], align: 'right' },
      { title: { vi: 'tỷ lệ', en: 'share' }[lang], align: 'right' },
      { title: which[lang], align: plans.length === 1 ? 'left' : 'right' },
    ],
    rows: rows.map(({ name, tasks }) => [
      name,
      String(tasks.length),
      percent(tasks.length, total),
      plans.length === 1 ? numbersText(tasks) : String(new Set(tasks.map(({ file }) => file)).size),
    ]),
  });
}

type GroupNode = { readonly name: string; readonly level: number; readonly tasks: SummaryTask[] };

/** Group by group, the groups in it below each. Duties outside the table are left out. */
export function groupTable(summary: Summary, lang: Lang): Block {
  const nodes = new Map<string, GroupNode>();
  for (const task of summary.tasks) {
    if (!task.isCounted) continue;
    const path = task.group.length === 0 ? [{ vi: 'không thuộc nhóm nào', en: 'in no group' }[lang]] : task.group;
    path.forEach((title, level) => {
      const key = path.slice(0, level + 1).join('\n');
      const node = nodes.get(key) ?? { name: `${groupNumber(task, level)}${title}`, level, tasks: [] };
      node.tasks.push(task);
      nodes.set(key, node);
    });
  }
  const year = summary.plans.length === 1 ? summary.plans[0]?.year : undefined;
  const title = (words: Words) => ({ title: words[lang], align: 'right' }) as const;
  return table({
    columns: [
      { title: { vi: 'NHÓM', en: 'GROUP' }[lang], weight: 2 },
      title({ vi: 'nhiệm vụ', en: 'tasks' }),
      title({ vi: 'có ngày', en: 'dated' }),
      title({ vi: 'chờ', en: 'waiting' }),
      title({ vi: 'thường xuyên', en: 'ongoing' }),
      title({ vi: 'để trống', en: 'empty' }),
      { title: { vi: 'gần nhất', en: 'next' }[lang] },
    ],
    rows: [...nodes.values()].map(({ name, level, tasks }) => {
      const counts = countDatedness(tasks);
      const next = nextDay(tasks, summary.asOf);
      return [
        `${'\u00a0\u00a0'.repeat(level)}${name}`,
        ...[tasks.length, tasks.filter(hasDay).length, counts.event, counts['open-ended'], counts.unknown].map(
          (count) => (count === 0 ? '–' : String(count)),
        ),
        next === undefined ? '–' : dayText(next, year),
      ];
    }),
  });
}

/** The printed number of a group, from that of a task in it: II.1 of II.1.5. */
function groupNumber({ number }: SummaryTask, level: number): string {
  const steps = number
    .replace(/^mục /u, '')
    .replace(/[(#].*$/u, '')
    .split('.');
  return steps.length > level + 1 ? `${steps.slice(0, level + 1).join('.')} ` : '';
}
