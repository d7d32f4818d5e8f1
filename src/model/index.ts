export { documentName } from './document-name.ts';
export { findTask, taskLookup } from './find-task.ts';
export { ownerKey } from './owners.ts';
export { placeReader } from './printed-place.ts';
export type * from './types.ts';
export { understand } from './understand.ts';
