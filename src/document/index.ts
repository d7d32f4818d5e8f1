export { buildTree, MarkupValueError } from './build-tree.ts';
export { allowedInside, ELEMENTS } from './elements.ts';
export { type MarkupFault, type MarkupNode, readMarkup } from './markup-reader.ts';
export type * from './types.ts';
