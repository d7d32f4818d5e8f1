import type { Run } from '../document/index.ts';
import type { BlockView } from './block-view.ts';
import type { TextView } from './text-view.ts';
import type { SectionView } from './view.ts';

const END_MARK = './.';

/** The text of each part ends with "./." in place of its full stop (NĐ 30/2020, PL III, các mẫu). */
export function markEnd(blocks: BlockView[]): void {
  const last = blocks.at(-1);
  const text = last?.texts.at(-1);
  if (last?.isTable) {
    blocks.push({ isText: false, isTable: false, isEndMark: true, texts: [textOf(END_MARK)], table: null });
  } else if (text !== undefined) text.runs = endRuns(text.runs);
}

function textOf(text: string): TextView {
  return { level: 0, marker: '', number: '', runs: [{ text }] };
}

/** Runs with the mark at their end, where it is not there yet. */
export function endRuns(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [{ text: END_MARK }];
  if (/\/\.\s*$/.test(last.text)) return [...runs];
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/\.?\s*$/, '') + END_MARK }];
}

/** Marks the end in the last section that has words, or in the blocks before the sections. */
export function closeWithMark(sections: readonly SectionView[], blocks: BlockView[]): void {
  const last = sections.at(-1);
  if (last === undefined) markEnd(blocks);
  else if (last.sections.length > 0 || last.blocks.length > 0) closeWithMark(last.sections, last.blocks);
}
