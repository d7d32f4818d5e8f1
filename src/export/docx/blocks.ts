import type { Block, Lines, Run } from '../../document/index.ts';
import {
  balancedLines,
  type Frame,
  headingStyle,
  measures,
  type StyleKey,
  type StyleTable,
} from '../../layout/index.ts';
import { endingXml } from './ending.ts';
import { letterheadXml } from './letterhead.ts';
import { linesXml, ruledXml } from './lines.ts';
import { tableXml } from './table.ts';
import { paragraphXml } from './xml.ts';

/** What a block must know of its surroundings. */
export type Place = {
  readonly frame: Frame;
  readonly styles: StyleTable;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  /** Stands right under a table. */
  readonly afterTable: boolean;
  /** The mark that follows, where the block is a table: it takes the mark in. */
  readonly endMark?: readonly Run[];
};

type Kind = Block['kind'];
type BlockOf = { readonly [K in Kind]: Extract<Block, { kind: K }> };
type Handlers = { readonly [K in Kind]: (block: BlockOf[K], place: Place) => string };

const handlers: Handlers = {
  letterhead: (block, { frame, styles }) => letterheadXml(block, frame, styles),
  title: (block, place) => centred(block.lines, 'title', place, measures.beforeTitle),
  subject: (block, place) => ruled(block, 'subject', place),
  attached: (block, place) => ruled(block, 'attached', place),
  'appendix-label': (block, { styles }) => linesXml(block.lines, styles.styles.appendixLabel),
  'appendix-title': (block, place) => ruled(block, 'appendixTitle', place),
  authority: (block, place) => centred(block.lines, 'authority', place),
  basis: (block, place) => text(block.runs, 'basis', place),
  command: (block, { styles }) => linesXml(block.lines, styles.styles.command),
  article: (block, place) => text([{ text: `${block.label} `, bold: true }, ...block.runs], 'article', place),
  heading: (block, place) => text(labelled(block.number, block.runs), headingStyle(block.level), place),
  paragraph: (block, place) => text(labelled(block.number, block.runs), 'paragraph', place),
  item: (block, place) => text(labelled(block.marker, block.runs), block.level === 1 ? 'item1' : 'item2', place),
  'end-mark': (block, place) => text(block.runs, 'endMark', place),
  table: (block, { frame, styles, keepNext, endMark }) =>
    tableXml(block, frame, styles, { keepLast: keepNext, ...(endMark && { endMark }) }),
  ending: (block, { frame, styles }) => endingXml(block, frame, styles),
};

/** A block as WordprocessingML: paragraphs and tables, nothing around them. */
export function blockXml(block: Block, place: Place): string {
  return handle(block.kind, block, place);
}

function handle<K extends Kind>(kind: K, block: BlockOf[K], place: Place): string {
  return handlers[kind](block, place);
}

function text(runs: readonly Run[], key: StyleKey, { styles, keepNext, afterTable }: Place): string {
  const before = afterTable ? { before: measures.afterTable } : {};
  return paragraphXml(styles.styles[key], runs, { keepNext, ...before });
}

function labelled(label: string, runs: readonly Run[]): readonly Run[] {
  return label === '' ? runs : [{ text: runs.length === 0 ? label : `${label} ` }, ...runs];
}

/** Lines over the whole width; `before`, in pt, above the first. */
function centred(lines: Lines, key: StyleKey, { frame, styles }: Place, before?: number): string {
  const style = styles.styles[key];
  return linesXml(balancedLines(lines, frame.width, style), style, before);
}

/** The same, with the short rule under them where they have one. */
function ruled(block: { readonly lines: Lines; readonly rule: boolean }, key: StyleKey, place: Place): string {
  if (!block.rule) return centred(block.lines, key, place);
  const { frame, styles } = place;
  const style = styles.styles[key];
  return ruledXml(balancedLines(block.lines, frame.width, style), style, frame, styles);
}
