export { buildTree, MarkupValueError } from './build-tree.ts';
export { ELEMENTS } from './elements.ts';
export { type MarkupFault, readMarkup } from './markup-reader.ts';
export type * from './types.ts';
