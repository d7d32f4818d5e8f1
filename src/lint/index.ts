export { type Baseline, baselineEntries, withoutKnown } from './baseline.ts';
export { type Finding, findingOfReading } from './finding.ts';
export { fixText, type Judged } from './fix.ts';
export { type LintResult, lintPlan, NOTHING_CHECKED } from './lint-plan.ts';
export { READING_RULES } from './reading-rules.ts';
export { doubtfulRemark, mayHoldRemarks, type Remark, readRemark } from './remarks.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { levelOf, mergeSettings, optionsOf, type Preset, type Settings, type SettingsLayer } from './settings.ts';
