import type { DocumentTree, Part } from '../../document/index.ts';
import { frameOf, markCentre, measures, page, type StyleTable, smallMark } from '../../layout/index.ts';
import { font } from './font.ts';
import { length } from './markup.ts';

const margins = [page.top, page.right, page.bottom, page.left].map((side) => length(side, 'mm')).join(' ');

/** Sheets on the screen, and the pages a browser prints. */
export function pageRules(tree: DocumentTree, table: StyleTable): string[] {
  const marked = tree.mark !== '';
  return [
    '.sheet{position:relative}',
    ...(marked ? markRules(tree, table) : []),
    '@media screen{',
    ...screenRules(),
    '}',
    '@media print{',
    ...tree.parts.map((_, index) => `.sheet:nth-child(${index + 1}){page:part-${index + 1};break-before:page}`),
    ...(marked ? printedMarkRules(tree) : []),
    '}',
    ...paperRules(tree, table),
  ];
}

function screenRules(): string[] {
  const sizes = (['portrait', 'landscape'] as const).map((orientation) => {
    const { width, height } = frameOf(orientation).paper;
    return `.${orientation}{width:${length(width, 'mm')};min-height:${length(height, 'mm')}}`;
  });
  return [
    'body{background:#c8c8c8}',
    `.sheet{box-sizing:border-box;margin:6mm auto;padding:${margins};background:#fff;box-shadow:0 0 2mm #888}`,
    ...sizes,
  ];
}

/** In the margin: a frame above the issuer's name on the first sheet, small on the right of the others. */
function markRules(tree: DocumentTree, { styles }: StyleTable): string[] {
  const border = `${length(measures.ruleThickness, 'pt')} solid #000`;
  return [
    `.sheet::before{content:attr(data-mark);position:absolute;top:${length(page.header, 'mm')};right:${length(page.right, 'mm')};${font(styles.draftSmall)}}`,
    `.sheet:first-child::before{left:${length(page.left + firstMark(tree), 'mm')};right:auto;transform:translateX(-50%);padding:0 ${length(measures.draftPadding, 'mm')};border:${border};white-space:nowrap;${font(styles.draft)}}`,
  ];
}

/** The middle of the first sheet's mark, in mm from the edge of the text. */
function firstMark({ parts: [first] }: DocumentTree): number {
  return markCentre(frameOf(first?.page ?? 'portrait').width);
}

/**
 * What stands in a page's margin no element can reach. The first page therefore has a smaller margin, which its sheet
 * makes up for, so that the frame prints in every browser; the small marks are the page's own.
 */
function printedMarkRules(tree: DocumentTree): string[] {
  return [
    '.sheet::before{content:none}',
    `.sheet:first-child{padding-top:${length(page.top - page.header, 'mm')}}`,
    `.sheet:first-child::before{content:attr(data-mark);top:0;left:${length(firstMark(tree), 'mm')}}`,
  ];
}

/** Paper, margins, page numbers from 2, and the mark. Each part counts its own pages (NĐ 30/2020, PL I, Mục I.7). */
function paperRules({ parts, mark }: DocumentTree, { styles }: StyleTable): string[] {
  const top = `vertical-align:top;padding-top:${length(page.header, 'mm')}`;
  const small = `@top-right{content:${cssString(smallMark(mark))};${top};${font(styles.draftSmall)}}`;
  return [
    '@counter-style from-second{system:fixed;symbols:"";suffix:""}',
    `@page{margin:${margins};${mark === '' ? '' : small}}`,
    ...parts.map((part, index) => partPage(part, `part-${index + 1}`, `${top};${font(styles.pageNumber)}`)),
    ...(mark === '' ? [] : [`@page part-1:first{margin-top:${length(page.header, 'mm')};@top-right{content:none}}`]),
  ];
}

function partPage(part: Part, name: string, numberStyle: string): string {
  const { width, height } = frameOf(part.page).paper;
  const number = `@top-center{content:counter(${name},from-second);${numberStyle}}`;
  return `@page ${name}{size:${length(width, 'mm')} ${length(height, 'mm')};counter-increment:${name};${number}}`;
}

/** A CSS string; what could end it, or the style element around it, is written as a code. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
