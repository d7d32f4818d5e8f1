import type { Rule } from '../rule.ts';
import { ignoreUnexplained, ignoreUnused } from './remarks.ts';
import { targetPercent } from './target-percent.ts';

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [targetPercent, ignoreUnused, ignoreUnexplained];
