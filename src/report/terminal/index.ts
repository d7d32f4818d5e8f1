export { formatDiffList } from './diff-list.ts';
export { formatBlocks } from './format-blocks.ts';
