import type { Lang } from '../../diagnostics/index.ts';
import type { Mark } from '../../diff/index.ts';
import type { Block } from '../blocks.ts';
import { type Table, textOf } from '../table/types.ts';
import { type ChainReport, chainScreen } from './chain-screen.ts';
import { type ChangeRow, type ChangeSection, changeSections } from './change-rows.ts';
import { changedLines } from './changed-lines.ts';
import type { DiffReport } from './diff-report.ts';
import { sideNames, titleLine } from './header.ts';

const STYLE = `
body { font: 16px/1.5 "Times New Roman", "Liberation Serif", serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font-size: 1.25rem; } h2 { font-size: 1.05rem; margin: 1.5rem 0 .3rem; }
table { border-collapse: collapse; margin: .3rem 0; } th, td { text-align: left; vertical-align: top; padding: .15rem .6rem .15rem 0; }
table.changes { width: 100%; } table.changes th, table.changes td { border: 1px solid #999; padding: .3rem .5rem; }
td.text { width: 38%; } td p { margin: 0 0 .3rem; }
del { background: #fbe3e4; color: #86181d; text-decoration: line-through; } ins { background: #dff5e1; color: #165c26; font-weight: bold; text-decoration: none; }
.note { color: #555; font-size: .9em; } .doubt { color: #8a5a00; }
@page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
@media print { body { font-size: 12pt; max-width: none; margin: 0; padding: 0; } h2 { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;

/**
 * The comparison as one HTML page that needs nothing else: `blocks`, the screen with its title first, then, where they
 * are wanted, every change with both texts.
 */
export function diffHtml(
  report: DiffReport,
  [, ...blocks]: readonly Block[],
  what: 'totals' | 'changes',
  lang: Lang,
): string {
  const sections = what === 'totals' ? [] : changeSections(report, lang);
  return page(titleLine(report, lang), lang, [
    ...blocks.map(blockHtml),
    ...sections.map((section) => sectionHtml(section, report, lang)),
  ]);
}

/** Several plans in turn as one HTML page: every task that goes through more than one of them. */
export function chainHtml(report: ChainReport, lang: Lang): string {
  const [title, ...blocks] = chainScreen(report, lang, 'full');
  return page(title?.kind === 'text' ? title.text : '', lang, blocks.map(blockHtml));
}

function page(title: string, lang: Lang, body: readonly string[]): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    ...body,
    '</body></html>\n',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'table':
      return tableHtml(block.table);
    case 'gap':
      return '';
  }
}

function tableHtml({ columns, rows }: Table): string {
  const head = columns.some(({ title }) => title !== '')
    ? `<thead><tr>${columns.map(({ title }) => `<th>${escaped(title)}</th>`).join('')}</tr></thead>`
    : '';
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(textOf(cell))}</td>`).join('')}</tr>`);
  return `<table>${head}<tbody>${body.join('\n')}</tbody></table>`;
}

function sectionHtml({ title, rows }: ChangeSection, report: DiffReport, lang: Lang): string {
  const names = sideNames(report, lang);
  const headings = [names.old, names.new, { vi: 'Thay đổi', en: 'Change' }[lang]];
  return [
    `<h2>${escaped(title)}</h2>`,
    `<table class="changes"><thead><tr>${headings.map((words) => `<th>${escaped(words)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows.map((row) => `<tr>${sideHtml(row, 'old')}${sideHtml(row, 'new')}${aboutHtml(row)}</tr>`),
    '</tbody></table>',
  ].join('\n');
}

function sideHtml({ oldNumber, newNumber, names, texts, only }: ChangeRow, side: 'old' | 'new'): string {
  if (only !== undefined && only !== side) return '<td class="text">–</td>';
  const number = side === 'old' ? oldNumber : newNumber;
  const main = texts.find((one) => one.isMain && names !== undefined);
  const paragraphs = [
    ...(names === undefined
      ? []
      : [
          `${number === '' ? '' : `<b>${escaped(number)}</b> `}${main === undefined ? escaped(names[side]) : marksHtml(main.marks, side)}`,
        ]),
    ...texts
      .filter((one) => one !== main)
      .flatMap((one) => {
        const words = marksHtml(changedLines(one.marks), side);
        return words === '' ? [] : [`<span class="note">${escaped(one.name)}:</span> ${words}`];
      }),
  ];
  return `<td class="text">${paragraphs.map((words) => `<p>${words.replaceAll('\n', '<br>')}</p>`).join('')}</td>`;
}

function aboutHtml({ words, pairing, isDoubtful }: ChangeRow): string {
  const note = pairing === '' ? '' : `<p class="note${isDoubtful ? ' doubt' : ''}">${escaped(pairing)}</p>`;
  return `<td><p>${escaped(words)}</p>${note}</td>`;
}

function marksHtml(marks: readonly Mark[], side: 'old' | 'new'): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'same') return escaped(side === 'old' ? mark.old : mark.text);
      if (mark.kind === 'removed') return side === 'old' ? `<del>${escaped(mark.text)}</del>` : '';
      return side === 'new' ? `<ins>${escaped(mark.text)}</ins>` : '';
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stays text, without what HTML cannot hold. */
function escaped(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
