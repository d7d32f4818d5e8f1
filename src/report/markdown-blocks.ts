import type { Lang } from '../diagnostics/index.ts';
import type { Block } from './blocks.ts';
import { formatMarkdownTable } from './markdown-table.ts';

/** A report in GitHub's Markdown; its first line is the title. */
export function markdownBlocks(blocks: readonly Block[], lang: Lang): string {
  return blocks
    .map((block, index) => markdownBlock(block, index === 0, lang))
    .filter((part) => part !== '')
    .join('\n');
}

function markdownBlock(block: Block, isTitle: boolean, lang: Lang): string {
  switch (block.kind) {
    case 'text':
      return `${isTitle ? '# ' : ''}${escaped(block.text)}\n`;
    case 'heading':
      return `## ${escaped(block.text)}\n`;
    case 'table':
      return formatMarkdownTable(block.table, lang);
    case 'gap':
      return '';
  }
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~$&#]/g, '\\$&');
}
