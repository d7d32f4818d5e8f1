export { usualPosition, usualSymbol } from './agency-names.ts';
export { SUBJECTS } from './kinds.ts';
export { starterPlan } from './starter-plan.ts';
export { starterUnits } from './starter-units.ts';
export type { StarterAnswers, TasksIn } from './types.ts';
