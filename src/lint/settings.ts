import type { Level, Levels, Rule, Stage } from './rule.ts';

export type Preset = 'recommended' | 'draft' | 'for-signature' | 'final' | 'all';

/** What a config says of one rule. */
export type RuleSetting = Level | ({ readonly severity?: Level } & Readonly<Record<string, unknown>>);

export type Settings = {
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly words: readonly string[];
};

/** How one plan is judged: the stage that the preset names, else issued plans as final and others as drafts. */
export function stageOf(preset: Preset, isIssued: boolean): Stage {
  if (preset === 'draft' || preset === 'for-signature' || preset === 'final') return preset;
  return isIssued ? 'final' : 'draft';
}

/** The level of a finding: the config's word, else the rule's for the stage; `all` switches every rule on. */
export function levelOf(rule: Rule, as: string | undefined, stage: Stage, settings: Settings): Level {
  const stated = severityIn(settings.rules[rule.id]);
  if (stated !== undefined) return stated;
  const levels: Levels = (as === undefined ? undefined : rule.severities?.[as]) ?? rule.severity;
  const level = stage === 'draft' ? levels.draft : levels.final;
  return level === 'off' && settings.preset === 'all' ? 'info' : level;
}

/** Whether a rule can find anything at all under these settings. */
export function isOn(rule: Rule, stage: Stage, settings: Settings): boolean {
  return [undefined, ...Object.keys(rule.severities ?? {})].some((as) => levelOf(rule, as, stage, settings) !== 'off');
}

export function optionsOf(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  const setting = settings.rules[rule.id];
  if (setting === undefined || typeof setting === 'string') return {};
  const { severity: _, ...options } = setting;
  return options;
}

function severityIn(setting: RuleSetting | undefined): Level | undefined {
  return typeof setting === 'string' ? setting : setting?.severity;
}
