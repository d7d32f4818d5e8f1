import type { Lang } from '../../diagnostics/index.ts';
import type { Mark } from '../../diff/index.ts';
import { type ChangeRow, type ChangeSection, changeSections, type FieldTexts } from './change-rows.ts';
import { capitalised } from './change-words.ts';
import { targetsLine, tasksLine } from './counts.ts';
import { type DiffReport, isOneOffice, type ReportSide } from './diff-report.ts';
import { sideNames, wantedLine, YEAR_ALONE } from './header.ts';

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
  const { old, new: fresh } = report;
  const names = paperNames(report, lang);
  const title = { vi: 'BẢNG SO SÁNH', en: 'COMPARISON' }[lang];
  const legend = {
    vi: 'Trong nội dung được sửa, chữ nghiêng là phần bỏ, chữ đậm là phần mới.',
    en: 'Where something was changed, words in italics are gone, words in bold are new.',
  };
  return {
    name: `${title}: ${fresh.subject}`,
    agency: fresh.office,
    title: [title, names.title, ...(isOneOffice(report) ? [fresh.subject] : [])].filter(Boolean),
    notes: [
      ...(old.year === fresh.year ? [] : [YEAR_ALONE[lang]]),
      wantedLine(report, lang),
      tasksLine(report, lang),
      targetsLine(report, lang),
      legend[lang],
    ].filter(Boolean),
    headings: { old: names.old, new: names.new },
    groups: changeSections(report, lang).map(groupOf),
  };
}

/** What the two plans are called on paper: by year, by office, or as the older and the newer draft. */
function paperNames(
  report: DiffReport,
  lang: Lang,
): { readonly title: string; readonly old: string; readonly new: string } {
  const { old, new: fresh } = report;
  const vi = lang === 'vi';
  const isYears = old.year !== fresh.year;
  const joined = (...parts: string[]): string => parts.filter(Boolean).join(' ');
  if (!isOneOffice(report)) {
    const named = ({ office, year, number }: ReportSide): string =>
      joined(office, isYears && year !== undefined ? (vi ? `năm ${year}` : String(year)) : '', inBrackets(number));
    return { title: vi ? 'Kế hoạch của hai cơ quan' : 'Plans of two offices', old: named(old), new: named(fresh) };
  }
  const names = sideNames(report, lang);
  const named = (name: string, { number }: ReportSide): string =>
    joined(isYears ? (vi ? `Kế hoạch năm ${name}` : `Plan of ${name}`) : capitalised(name), inBrackets(number));
  const drafts = vi ? 'Hai bản của một kế hoạch' : 'Two versions of one plan';
  const years = vi ? `Kế hoạch năm ${names.old} và năm ${names.new}` : `Plans of ${names.old} and ${names.new}`;
  return { title: isYears ? years : drafts, old: named(names.old, old), new: named(names.new, fresh) };
}

/** `(03/KH-KCNĐN)`; nothing where the number is still open. */
function inBrackets(number: string): string {
  return number.includes('…') ? '' : `(${number})`;
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
  // What one plan alone has, and the parts of a split or merge, are new or gone as a whole: no word of it is marked.
  const isMarked = (marks: readonly Mark[]): boolean => only === undefined && (names !== undefined || marks.length > 1);
  const others = texts
    .filter((one) => names === undefined || !one.isMain)
    .flatMap((one) => fieldParagraphs(one, side, isMarked(one.marks)));
  if (names === undefined) return others;
  const number = capitalised(side === 'old' ? oldNumber : newNumber);
  const main = texts.find((one) => one.isMain);
  const words = main === undefined ? [{ text: names[side] }] : runsOf(main.marks, side, isMarked(main.marks));
  const [opening = [], ...more] = linesOf(words);
  return [[...(number === '' ? [] : [{ text: `${number}. ` }]), ...opening], ...more, ...others];
}

function fieldParagraphs({ name, marks, isBody }: FieldTexts, side: 'old' | 'new', isMarked: boolean): Run[][] {
  const runs = runsOf(marks, side, isMarked);
  if (runs.length === 0) return [];
  if (isBody) return linesOf(runs);
  const [first = [], ...more] = linesOf(runs);
  return [[{ text: `${capitalised(name)}: ` }, ...first], ...more];
}

function runsOf(marks: readonly Mark[], side: 'old' | 'new', isMarked: boolean): Run[] {
  return marks.flatMap((mark): Run[] => {
    if (mark.kind === 'same') return [{ text: side === 'old' ? mark.old : mark.text }];
    if ((mark.kind === 'removed') !== (side === 'old')) return [];
    return [{ text: mark.text, ...(isMarked && (side === 'old' ? { italic: true } : { bold: true })) }];
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
