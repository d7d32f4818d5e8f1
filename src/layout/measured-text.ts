import type { Cell, Item, Paragraph, Run } from '../document/index.ts';
import { lineOf, type ParagraphStyle } from './style-table.ts';
import { advances, unitsToMm } from './text-width.ts';

/** The words of one paragraph as lengths in mm, in order: all that wrapping needs to know. */
export type MeasuredParagraph = {
  readonly words: readonly number[];
  /** Words and the spaces between them on one line. */
  readonly total: number;
  readonly space: number;
};

/** What stands before the text of a cell's paragraph, and its runs: the number or the marker first. */
export function cellRuns(block: Paragraph | Item): readonly Run[] {
  const label = block.kind === 'item' ? block.marker : block.number;
  if (label === '') return block.runs;
  return [{ text: block.runs.length === 0 ? label : `${label} ` }, ...block.runs];
}

/** Measures runs at a style's size, its weight added to theirs. Breaks are at white space; no-break spaces hold. */
export function measureRuns(runs: readonly Run[], style: ParagraphStyle): MeasuredParagraph {
  const words: number[] = [];
  let word = 0;
  let units = 0;
  const spaceUnits = advances(style.bold, style.italic)[0x20] ?? 512;
  for (const run of runs) {
    const table = advances(style.bold || run.bold === true, style.italic || run.italic === true);
    const text = run.text;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 0x20 || code === 0x0a || code === 0x09) {
        if (word > 0) words.push(word);
        units += word;
        word = 0;
      } else word += table[code] ?? 0;
    }
  }
  if (word > 0) words.push(word);
  units += word + Math.max(0, words.length - 1) * spaceUnits;
  const scale = unitsToMm(1, style.size);
  return { words: words.map((width) => width * scale), total: units * scale, space: spaceUnits * scale };
}

/** The paragraphs of a cell, measured. */
export function measureCell(cell: Cell, style: ParagraphStyle): readonly MeasuredParagraph[] {
  return cell.blocks.map((block) => measureRuns(cellRuns(block), style));
}

/** Lines a paragraph takes in `width` mm, filled greedily; a word longer than the width is broken. At least 1. */
export function countLines(paragraph: MeasuredParagraph, width: number): number {
  if (paragraph.total <= width || width <= 0) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.words) {
    if (used > 0 && used + paragraph.space + word <= width) used += paragraph.space + word;
    else {
      if (used > 0) lines++;
      const broken = Math.max(0, Math.ceil(word / width) - 1);
      lines += broken;
      used = word - broken * width;
    }
  }
  return lines;
}

/**
 * Lines a paragraph takes in `width` mm, nearly: as if every line but the last lost half a word at its end.
 * For comparing many widths, where counting word by word costs too much.
 */
export function guessLines(paragraph: MeasuredParagraph, width: number): number {
  if (paragraph.total <= width) return 1;
  const lost = paragraph.total / paragraph.words.length / 2;
  return Math.ceil(paragraph.total / Math.max(width - lost, width / 2));
}

const mmPerPt = 25.4 / 72;

/** Widest letters on average a text can have, as a share of its size: for bounds that must not be too low. */
const wideLetter = 0.75;

/** More than `characters` letters can take in height at a text width in mm, without measuring them. */
export function heightBound(characters: number, paragraphs: number, width: number, style: ParagraphStyle): number {
  const lines = paragraphs + Math.ceil((characters * style.size * wideLetter * mmPerPt) / Math.max(width, 1));
  return (lines * lineOf(style) + paragraphs * (style.before + style.after)) * mmPerPt;
}

/** Height in mm of a cell's text at a text width in mm. */
export function textHeight(paragraphs: readonly MeasuredParagraph[], width: number, style: ParagraphStyle): number {
  let height = 0;
  const line = lineOf(style);
  for (const paragraph of paragraphs) height += countLines(paragraph, width) * line + style.before + style.after;
  return height * mmPerPt;
}
