export { type Baseline, baselineEntries, tellsOfUnread, withoutKnown } from './baseline.ts';
export { citedName } from './cited-documents.ts';
export { endedDocuments } from './ended-documents.ts';
export { type Finding, findingOfReading } from './finding.ts';
export { fixText, type Judged } from './fix.ts';
export { joinedLines } from './joined-lines.ts';
export { type LintResult, lintPlan, NOTHING_CHECKED } from './lint-plan.ts';
export { READING_RULES } from './reading-rules.ts';
export { doubtfulRemark, mayHoldRemarks, type Remark, readRemark } from './remarks.ts';
export { type Ended, whyEnded } from './reorganised-unit.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { dayWords } from './say.ts';
export {
  levelOf,
  mergeSettings,
  optionsOf,
  type Preset,
  RECOMMENDED,
  type Settings,
  type SettingsLayer,
} from './settings.ts';
