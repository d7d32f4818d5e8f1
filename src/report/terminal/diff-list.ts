import type { Lang } from '../../diagnostics/index.ts';
import { wrapWords } from '../../text/display/index.ts';
import { colored } from '../color.ts';
import { type ChangeRow, changeSections, type FieldTexts } from '../diff/change-rows.ts';
import { changedLines } from '../diff/changed-lines.ts';
import type { DiffReport } from '../diff/diff-report.ts';
import { sideNames } from '../diff/header.ts';
import type { TableView } from '../table/index.ts';
import { markedColumns, markedLines } from './marked-lines.ts';

/** Narrower than this, both texts stand in one. */
const SIDE_BY_SIDE = 100;
const INDENT = 4;

/** Every change with both texts, beside each other where the screen is wide enough, else marked in one. */
export function formatDiffList(report: DiffReport, view: TableView): string {
  return changeSections(report, view.lang)
    .flatMap(({ title, rows }) => [
      '',
      colored('strong', title, view.color),
      ...(isWide(view) && rows.some(({ texts }) => texts.some(isBeside)) ? [headings(report, view)] : []),
      ...rows.flatMap((row) => rowLines(row, report, view)),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

function isWide({ width }: TableView): boolean {
  return width >= SIDE_BY_SIDE;
}

function columnWidth({ width }: TableView): number {
  return Math.floor((width - INDENT - 3) / 2);
}

function headings(report: DiffReport, view: TableView): string {
  const names = sideNames(report, view.lang);
  return colored('dim', `${' '.repeat(INDENT)}${names.old.padEnd(columnWidth(view) + 3)}${names.new}`, view.color);
}

function rowLines(row: ChangeRow, report: DiffReport, view: TableView): string[] {
  const { width, color } = view;
  const title = [numbersText(row, report, view.lang), row.name].filter(Boolean).join('  ');
  const about = [row.words, row.pairing].filter(Boolean).join(' · ');
  return [
    ...wrapWords(title, width).map((line) => colored('strong', line, color)),
    ...indented(wrapWords(about, width - 2), 2).map((line) => colored(row.isDoubtful ? 'warning' : 'dim', line, color)),
    ...row.texts.filter(({ isMain }) => row.only === undefined || !isMain).flatMap((texts) => fieldLines(texts, view)),
  ];
}

/** `VII.6 (2022: VII.5(1))`, one number where both are alike. */
function numbersText({ oldNumber, newNumber }: ChangeRow, report: DiffReport, lang: Lang): string {
  const { old } = sideNames(report, lang);
  if (newNumber === '') return oldNumber === '' ? '' : `${oldNumber} (${old})`;
  return oldNumber === '' || oldNumber === newNumber ? newNumber : `${newNumber} (${old}: ${oldNumber})`;
}

function fieldLines({ name, marks: all, arrow }: FieldTexts, view: TableView): string[] {
  const { width, color } = view;
  const marks = changedLines(all);
  if (arrow !== undefined) return indented(wrapWords(`${name}: ${arrow}`, width - INDENT), INDENT);
  if (isWide(view) && isBeside({ name, marks })) {
    const old = marks.flatMap((mark) =>
      mark.kind === 'added' ? [] : [{ ...mark, ...(mark.kind === 'same' && { text: mark.old }) }],
    );
    const fresh = marks.filter(({ kind }) => kind !== 'removed');
    return [
      ...indented([colored('dim', name, color)], 2),
      ...indented(markedColumns(old, fresh, columnWidth(view), color), INDENT),
    ];
  }
  const lines = markedLines([{ kind: 'same', text: `${name}: ` }, ...marks], width - INDENT, color);
  return indented(
    lines.map(({ text }) => text),
    INDENT,
  );
}

/** Words that both plans have, some of them in one only: read beside each other. */
function isBeside({ marks, arrow }: FieldTexts): boolean {
  const has = (kind: 'removed' | 'added'): boolean => marks.some((mark) => mark.kind === kind);
  return arrow === undefined && has('removed') && has('added');
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`);
}
