export { applyChanges } from './apply-changes.ts';
export { diffPlans, type PlanDiff } from './diff-plans.ts';
export type { PlanSide } from './side.ts';
export type * from './types.ts';
