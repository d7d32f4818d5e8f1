import type { Lang } from '../../diagnostics/index.ts';
import type { Mark } from '../../diff/index.ts';
import { type Block, heading, table } from '../blocks.ts';
import { type ChangeRow, changeSections } from './change-rows.ts';
import { changedLines } from './changed-lines.ts';
import type { DiffReport } from './diff-report.ts';
import { sideNames } from './header.ts';

/** Every change as rows of a table: both texts, and what became of them. */
export function changeBlocks(report: DiffReport, lang: Lang): Block[] {
  const names = sideNames(report, lang);
  const titles = [names.old, names.new, { vi: 'Thay đổi', en: 'Change' }[lang]];
  return changeSections(report, lang).flatMap(({ title, rows }) => [
    heading(title),
    table({
      columns: titles.map((words) => ({ title: words, align: 'left' as const })),
      rows: rows.map((row) => [
        sideText(row, 'old'),
        sideText(row, 'new'),
        [row.words, row.pairing].filter(Boolean).join('\n'),
      ]),
    }),
  ]);
}

function sideText({ oldNumber, newNumber, names, texts, only }: ChangeRow, side: 'old' | 'new'): string {
  if (only !== undefined && only !== side) return '–';
  const main = texts.find((one) => one.isMain && names !== undefined);
  const number = side === 'old' ? oldNumber : newNumber;
  const first =
    names === undefined ? '' : `${number} ${main === undefined ? names[side] : textOf(main.marks, side)}`.trim();
  const others = texts
    .filter((one) => one !== main)
    .flatMap((one) => {
      const words = textOf(changedLines(one.marks), side);
      return words === '' ? [] : [`${one.name}: ${words}`];
    });
  return [first, ...others].filter(Boolean).join('\n');
}

function textOf(marks: readonly Mark[], side: 'old' | 'new'): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'same') return side === 'old' ? mark.old : mark.text;
      return (mark.kind === 'removed') === (side === 'old') ? mark.text : '';
    })
    .join('')
    .trim();
}
