import type { DocumentTree } from '../../document/index.ts';
import {
  lineOf,
  measures,
  type ParagraphStyle,
  type StyleKey,
  type StyleTable,
  styleKeys,
} from '../../layout/index.ts';
import { face, font } from './font.ts';
import { length } from './markup.ts';
import { pageRules } from './page-rules.ts';

/** Set as table cells, as rules, or by the page: every other style is that of a paragraph. */
const cellKeys: readonly StyleKey[] = ['headCell', 'groupLeft', 'groupCenter', 'cellLeft', 'cellCenter', 'cellRight'];
const ruleKeys: readonly StyleKey[] = ['rule', 'ruleAfterTitle'];
const pageKeys: readonly StyleKey[] = ['pageNumber', 'draft', 'draftSmall', 'gap'];

/** All of a page's CSS, every length of it from the table of measurements. */
export function styleSheet(tree: DocumentTree, table: StyleTable): string {
  const { styles } = table;
  const rules = styleKeys.flatMap((key) => {
    if (pageKeys.includes(key)) return [];
    if (ruleKeys.includes(key)) return ruleRules(styles[key]);
    return cellKeys.includes(key) ? cellRules(styles[key]) : paragraphRules(styles[key]);
  });
  return `${[...baseRules(), ...rules, ...blockRules(table), ...pageRules(tree, table)].join('\n')}\n`;
}

function baseRules(): string[] {
  return [
    `body{margin:0;color:#000;font-family:${face}}`,
    'p,h1,h2,h3,h4,h5,h6{margin:0;overflow-wrap:break-word;orphans:2;widows:2}',
    'b{font-weight:bold}',
    `hr{box-sizing:border-box;max-width:100%;border:0;border-top:${length(measures.ruleThickness, 'pt')} solid #000}`,
  ];
}

/** Space before and after is padding: margins of neighbours would swallow each other, on paper they add up. */
function paragraphRules(style: ParagraphStyle): string[] {
  return [`.${style.id}{${[...textRules(style), `padding:${spacing(style)}`, ...keep(style)].join(';')}}`];
}

function cellRules(style: ParagraphStyle): string[] {
  return [`.${style.id}{${textRules(style).join(';')}}`, `.${style.id}>p{padding:${spacing(style)}}`];
}

function ruleRules(style: ParagraphStyle): string[] {
  const margin = `${length(style.before, 'pt')} auto ${length(style.after, 'pt')}`;
  return [`.${style.id}{${[`height:${length(lineOf(style), 'pt')}`, `margin:${margin}`, ...keep(style)].join(';')}}`];
}

function textRules(style: ParagraphStyle): string[] {
  const indent = style.indent > 0 ? [`text-indent:${length(style.indent, 'mm')}`] : [];
  return [font(style), `text-align:${style.align === 'both' ? 'justify' : style.align}`, ...indent];
}

function keep(style: ParagraphStyle): string[] {
  return style.keepNext ? ['break-after:avoid'] : [];
}

function spacing({ before, after }: ParagraphStyle): string {
  return `${length(before, 'pt')} 0 ${length(after, 'pt')}`;
}

function blockRules({ styles }: StyleTable): string[] {
  const row = lineOf(styles.cellLeft) + styles.cellLeft.before + styles.cellLeft.after;
  return [
    '.letterhead,.ending{display:grid;break-inside:avoid}',
    `.ending{padding-top:${length(measures.beforeEnding, 'pt')}}`,
    `.${styles.endMark.id},.ending{break-before:avoid}`,
    `h1.${styles.title.id}{padding-top:${length(measures.beforeTitle, 'pt')}}`,
    `.grid{width:calc(100% - ${length(2 * measures.gridThickness, 'pt')});margin:0 auto;table-layout:fixed;border-collapse:collapse}`,
    `.grid td,.grid th{height:${length(row, 'pt')};padding:0 ${length(measures.cellPadding, 'mm')};border:${length(measures.gridThickness, 'pt')} solid #000;vertical-align:top}`,
    '.grid thead th{vertical-align:middle}',
    `.grid+:not(.grid,.ending){padding-top:${length(measures.afterTable, 'pt')}}`,
    `.grid+.grid{margin-top:${length(lineOf(styles.gap), 'pt')}}`,
    'thead{display:table-header-group}',
    'thead,tbody,tr{break-inside:avoid}',
    'tbody:has(>.tall),.tall{break-inside:auto}',
    '.group{break-after:avoid}',
  ];
}
