export { remarkWords } from './remark-words.ts';
export { type Renewal, renewPlan } from './renew-plan.ts';
export type { Finished } from './types.ts';
