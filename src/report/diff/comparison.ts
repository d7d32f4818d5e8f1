import type { Lang } from '../../diagnostics/index.ts';
import type { Mark } from '../../diff/index.ts';
import { type ChangeRow, type ChangeSection, changeSections, type FieldTexts } from './change-rows.ts';
import { capitalised } from './change-words.ts';
import { targetsLine, tasksLine } from './counts.ts';
import type { DiffReport } from './diff-report.ts';
import { sideNames, titleLine } from './header.ts';

/** A stretch of a paragraph; changed words are bold in the newer text, italic in the older. */
type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };
type Cell = readonly (readonly Run[])[];

/** The comparison as a table of both texts, what changed, and the reason to be filled in. */
export type Comparison = {
  readonly name: string;
  readonly agency: string;
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly headings: { readonly old: string; readonly new: string };
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly { readonly old: Cell; readonly new: Cell; readonly what: string }[];
  }[];
};

export function comparisonOf(report: DiffReport, lang: Lang): Comparison {
  const names = sideNames(report, lang);
  const plan = { vi: 'Kế hoạch', en: 'Plan' }[lang];
  const isYears = report.old.year !== report.new.year;
  const heading = (name: string, number: string): string =>
    `${plan} ${isYears ? `${{ vi: 'năm ', en: 'of ' }[lang]}${name}` : name}${number.includes('…') ? '' : ` (${number})`}`;
  const title = { vi: 'BẢNG SO SÁNH', en: 'COMPARISON' }[lang];
  return {
    name: `${title}: ${report.new.subject}`,
    agency: report.new.office,
    title: [title, report.new.subject],
    notes: [titleLine(report, lang), tasksLine(report.diff, lang), targetsLine(report.diff, lang)].filter(Boolean),
    headings: { old: heading(names.old, report.old.number), new: heading(names.new, report.new.number) },
    groups: changeSections(report, lang).map(groupOf),
  };
}

function groupOf({ title, rows }: ChangeSection): Comparison['groups'][number] {
  return {
    title,
    rows: rows.map((row) => ({
      old: sideOf(row, 'old'),
      new: sideOf(row, 'new'),
      what: capitalised([row.words, row.isDoubtful ? row.pairing : ''].filter(Boolean).join('; ')),
    })),
  };
}

/** One side of a row: its number, then the words and every field that changed, as this plan has them. */
function sideOf({ oldNumber, newNumber, names, texts, only }: ChangeRow, side: 'old' | 'new'): Cell {
  if (only !== undefined && only !== side) return [[{ text: '–' }]];
  const others = texts.filter((one) => names === undefined || !one.isMain).flatMap((one) => fieldParagraphs(one, side));
  if (names === undefined) return others;
  const number = side === 'old' ? oldNumber : newNumber;
  const main = texts.find((one) => one.isMain);
  const [opening = [], ...more] = linesOf(main === undefined ? [{ text: names[side] }] : runsOf(main.marks, side));
  return [[...(number === '' ? [] : [{ text: `${number}. ` }]), ...opening], ...more, ...others];
}

function fieldParagraphs({ name, marks }: FieldTexts, side: 'old' | 'new'): Run[][] {
  const runs = runsOf(marks, side);
  if (runs.length === 0) return [];
  const [first = [], ...more] = linesOf(runs);
  return [[{ text: `${capitalised(name)}: ` }, ...first], ...more];
}

function runsOf(marks: readonly Mark[], side: 'old' | 'new'): Run[] {
  return marks.flatMap((mark): Run[] => {
    if (mark.kind === 'same') return [{ text: side === 'old' ? mark.old : mark.text }];
    if (mark.kind === 'removed') return side === 'old' ? [{ text: mark.text, italic: true }] : [];
    return side === 'new' ? [{ text: mark.text, bold: true }] : [];
  });
}

/** Runs cut at the ends of lines. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}
