import type { Lang, Words } from '../../diagnostics/index.ts';
import {
  countDatedness,
  grouped,
  hasDay,
  nextDay,
  type OwnerRow,
  ownerRows,
  type Summary,
  type SummaryTask,
} from '../../summary/index.ts';
import { type Block, table } from '../blocks.ts';
import type { TableCell } from '../table/types.ts';
import { dayText } from './day-text.ts';
import { numbersText, ownerName } from './task-text.ts';

/** A unit of its own row leads at least so many tasks alone; rows beyond the most are summed up. */
const LEAST = 2;
const MOST_ROWS = 12;
/** From this share of the plan on it is said. */
const SHARE = 1 / 3;

type Line = {
  readonly name: string;
  readonly tasks: readonly SummaryTask[];
  readonly support: number;
  readonly next: string;
  readonly lead?: string;
};

/** How the work is spread: each task counts once, under the unit that leads it alone, else under “Nhóm, đơn vị khác”. */
export function ownerSection(summary: Summary, lang: Lang): Block[] {
  const rows = ownerRows(summary);
  const listed = rows.filter((row) => row.lead - row.joint >= LEAST).slice(0, MOST_ROWS);
  const keys = new Set(listed.map(({ key }) => key));
  const counted = summary.tasks.filter(({ isCounted }) => isCounted);
  const alone = grouped(counted, ({ lead }) => (lead.length === 1 ? lead[0]?.key : undefined));
  const others = counted.filter(({ lead }) => lead.length > 1 || (lead[0] !== undefined && !keys.has(lead[0].key)));
  const nobody = counted.filter(({ lead }) => lead.length === 0);
  const year = summary.plans.length === 1 ? summary.plans[0]?.year : undefined;
  const next = (day: string | undefined) => (day === undefined ? '–' : dayText(day, year));
  const lines: Line[] = listed.map((row) => ({
    name: ownerName({ text: row.owner, ...(row.office !== undefined && { office: row.office }) }),
    tasks: alone.get(row.key) ?? [],
    support: row.support,
    next: next(row.next),
  }));
  if (others.length > 0 || otherSupport(counted, listed, summary) > 0) {
    lines.push({
      name: { vi: 'Nhóm, đơn vị khác', en: 'Groups, other units' }[lang],
      tasks: others,
      support: otherSupport(counted, listed, summary),
      next: next(nextDay(others, summary.asOf)),
    });
  }
  if (nobody.length > 0) {
    lines.push({
      name: { vi: 'Chưa ghi chủ trì', en: 'No lead stated' }[lang],
      tasks: nobody,
      support: nobody.filter(({ support }) => support.length > 0).length,
      next: summary.plans.length === 1 && nobody.length <= 10 ? numbersText(nobody) : '–',
    });
  }
  return lines.length === 0 ? [] : [ownerTable(lines, totalOf(summary), lang)];
}

/** Every unit with all that it leads, alone or with others. */
export function everyOwner(summary: Summary, leadOnly: boolean, lang: Lang): Block[] {
  const counted = totalOf(summary);
  const year = summary.plans.length === 1 ? summary.plans[0]?.year : undefined;
  const lines = ownerRows(summary, leadOnly).map((row) => everyLine(row, counted, year));
  const nobody = summary.tasks.filter(({ isCounted, lead }) => isCounted && lead.length === 0);
  if (nobody.length > 0) {
    lines.push({
      name: { vi: 'Chưa ghi chủ trì', en: 'No lead stated' }[lang],
      tasks: nobody,
      support: nobody.filter(({ support }) => support.length > 0).length,
      next: summary.plans.length === 1 && nobody.length <= 10 ? numbersText(nobody) : '–',
    });
  }
  return lines.length === 0 ? [] : [ownerTable(lines, counted, lang)];
}

function everyLine(row: OwnerRow, counted: number, year: number | undefined): Line {
  return {
    name: ownerName({ text: row.owner, ...(row.office !== undefined && { office: row.office }) }),
    tasks: row.tasks.filter(({ isCounted }) => isCounted),
    support: row.support,
    next: row.next === undefined ? '–' : dayText(row.next, year),
    ...(row.lead > 0 && { lead: `${row.lead} (${percent(row.lead, counted)})` }),
  };
}

function ownerTable(lines: readonly Line[], counted: number, lang: Lang): Block {
  const columns: readonly { title: Words; cell: (line: Line) => TableCell; number?: true }[] = [
    { title: { vi: 'ĐƠN VỊ', en: 'UNIT' }, cell: ({ name }) => name },
    {
      title: { vi: 'chủ trì', en: 'leads' },
      cell: ({ lead, tasks }) => lead ?? withShare(tasks.length, counted),
      number: true,
    },
    { title: { vi: 'có ngày', en: 'dated' }, cell: ({ tasks }) => dash(tasks.filter(hasDay).length), number: true },
    { title: { vi: 'chờ', en: 'waiting' }, cell: ({ tasks }) => dash(countDatedness(tasks).event), number: true },
    {
      title: { vi: 'thường xuyên', en: 'ongoing' },
      cell: ({ tasks }) => dash(countDatedness(tasks)['open-ended']),
      number: true,
    },
    {
      title: { vi: 'quá hạn', en: 'overdue' },
      cell: ({ tasks }) => overdueCell(tasks.filter(({ state }) => state === 'overdue').length),
      number: true,
    },
    { title: { vi: 'phối hợp', en: 'supports' }, cell: ({ support }) => dash(support), number: true },
    { title: { vi: 'gần nhất', en: 'next' }, cell: ({ next }) => next },
  ];
  const used = columns.filter(
    ({ cell, number }, index) => index < 2 || !number || lines.some((line) => textOf(cell(line)) !== '–'),
  );
  return table({
    columns: used.map(({ title, number }) => ({ title: title[lang], align: number ? 'right' : 'left' })),
    rows: lines.map((line) => used.map(({ cell }) => cell(line))),
  });
}

function textOf(cell: TableCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function overdueCell(count: number): TableCell {
  return count === 0 ? '–' : { text: String(count), tone: 'error' };
}

function dash(count: number): string {
  return count === 0 ? '–' : String(count);
}

function withShare(count: number, of: number): string {
  if (count === 0) return '–';
  return count / of >= SHARE ? `${count} (${percent(count, of)})` : String(count);
}

/** Of shares: all tasks of the plans, whatever the filter. */
function totalOf({ plans }: Summary): number {
  return plans.reduce((sum, { total }) => sum + total, 0);
}

export function percent(count: number, of: number): string {
  return `${of === 0 ? 0 : Math.round((count / of) * 100)}%`;
}

/** Tasks supported by somebody whom no listed row counts. */
function otherSupport(counted: readonly SummaryTask[], listed: readonly OwnerRow[], { plans }: Summary): number {
  const keys = new Set(listed.map(({ key }) => key));
  const groups = new Map(plans.flatMap((plan) => Object.entries(plan.groups)));
  const holdsListed = (group: string): boolean => {
    const units = groups.get(group);
    return (
      units !== undefined && [...keys].some((key) => (groups.get(key) ?? [key]).every((unit) => units.includes(unit)))
    );
  };
  return counted.filter(({ support }) => support.some(({ key }) => !keys.has(key) && !holdsListed(key))).length;
}
