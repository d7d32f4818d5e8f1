<<<<<<< HEAD
export { documentName } from './document-name.ts';
export { findTask } from './find-task.ts';
=======
export { findTask, taskLookup } from './find-task.ts';
>>>>>>> d70cef9 (Diff: who is who between two plans — words, rarity, best overall assignment, splits and merges)
export { ownerKey } from './owners.ts';
export { placeReader } from './printed-place.ts';
export type * from './types.ts';
export { understand } from './understand.ts';
