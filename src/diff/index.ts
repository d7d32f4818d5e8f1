export { applyChanges } from './apply-changes.ts';
export { type Chain, taskChains } from './chains.ts';
export { diffPlans, type PlanDiff } from './diff-plans.ts';
export { type EvidenceName, type PairEvidence, pairExplainer } from './explain-pair.ts';
export { ASPECTS, type Aspect, filterChanges, type Wanted } from './filter-changes.ts';
export type { PlanSide } from './side.ts';
export type * from './types.ts';
export { type Mark, markWords } from './words/mark-words.ts';
