import type { Block, Cell, DocumentTree, Row } from '../../../src/document/index.ts';
import { words } from '../../../src/text/index.ts';

/** The words of a tree in the order of print; the draft mark is none of them. */
export function treeWords(tree: DocumentTree): string[] {
  return words(textsOf(tree.parts.flatMap((part) => part.blocks.map(blockTexts))).join('\n'));
}

function blockTexts(block: Block): unknown {
  switch (block.kind) {
    case 'letterhead':
      return [block.parent, block.issuer, block.nation, block.motto, block.number, block.placeDate];
    case 'article':
      return [block.label, joined(block.runs)];
    case 'heading':
    case 'paragraph':
      return [block.number, joined(block.runs)];
    case 'item':
      return [block.marker, joined(block.runs)];
    case 'basis':
    case 'end-mark':
      return joined(block.runs);
    case 'table':
      return [
        block.head.map(rowTexts),
        block.body.map((group) => (group.kind === 'group' ? rowTexts(group.row) : group.rows.map(rowTexts))),
      ];
    case 'ending': {
      const { recipients, signature } = block;
      return [recipients?.label, recipients?.lines, signature?.authority, signature?.position, signature?.signer];
    }
    default:
      return block.lines;
  }
}

function rowTexts(row: Row): unknown {
  return row.cells.map((cell: Cell) => cell.blocks.map(blockTexts));
}

function joined(runs: readonly { readonly text: string }[]): string {
  return runs.map((run) => run.text).join('');
}

function isRun(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.length > 0 && value.every(isRun) ? [joined(value)] : value.flatMap(textsOf);
}
