export type { Block } from './blocks.ts';
export { BY, type By, byScreen } from './by-screen.ts';
export { dueScreen } from './due-screen.ts';
export type { Filters } from './filter-words.ts';
export { markdownBlocks } from './markdown-blocks.ts';
export { planScreen } from './plan-screen.ts';
export { plansScreen } from './plans-screen.ts';
export { summaryJson } from './summary-json.ts';
export { summaryRows } from './summary-rows.ts';
