export { formatBlocks } from './format-blocks.ts';
