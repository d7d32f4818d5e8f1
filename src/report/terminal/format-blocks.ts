import { wrapWords } from '../../text/display/index.ts';
import type { Block } from '../blocks.ts';
import { colored, type Tone } from '../color.ts';
import { formatTable, type TableView } from '../table/index.ts';

/** A report for the terminal, in lines that end with "\n". */
export function formatBlocks(blocks: readonly Block[], view: TableView): string {
  return blocks.map((block) => formatBlock(block, view)).join('');
}

function formatBlock(block: Block, view: TableView): string {
  switch (block.kind) {
    case 'text':
      return lines(block.text, block.tone, view);
    case 'heading':
      return lines(block.text, 'strong', view);
    case 'table':
      return formatTable(block.table, view);
    case 'gap':
      return '\n';
  }
}

function lines(text: string, tone: Tone | undefined, { width, color }: TableView): string {
  return wrapWords(text, width)
    .map((line) => `${tone === undefined ? line : colored(tone, line, color)}\n`)
    .join('');
}
