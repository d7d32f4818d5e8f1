import type { Level, Levels, Rule, Stage } from './rule.ts';

export type Preset = 'recommended' | 'draft' | 'for-signature' | 'final' | 'all';

/** What a config says of one rule: its level, or its level and options. */
export type RuleSetting = Level | { readonly severity?: Level; readonly [option: string]: unknown };

export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

export type Replacement = { readonly from: string; readonly to: string; readonly why?: string };

/** Everything that decides how one plan is judged. */
export type Settings = {
  readonly preset: Preset;
  readonly rules: RuleSettings;
  /** Words, abbreviations and foreign words that are right. */
  readonly words: readonly string[];
  /** Names in their right form. */
  readonly names: readonly string[];
  readonly replacements: readonly Replacement[];
};

export const RECOMMENDED: Settings = { preset: 'recommended', rules: {}, words: [], names: [], replacements: [] };

/** What a config file says about lint, as one layer of several; `files` match against the path of a plan. */
export type SettingsLayer = {
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly {
    readonly files: string | readonly string[];
    readonly preset?: Preset;
    readonly rules?: RuleSettings;
  }[];
  readonly words?: readonly string[];
  readonly names?: readonly string[];
  readonly replacements?: readonly Replacement[];
};

/**
 * Settings for one plan from the layers of its config, the most general first: levels and presets of later layers and
 * later overrides win, lists add up. `isMeant` says whether a pattern of a layer matches the plan.
 */
export function mergeSettings(
  layers: readonly SettingsLayer[],
  isMeant: (layer: number, pattern: string) => boolean,
): Settings {
  return layers.reduce<Settings>((settings, layer, index) => {
    const own = (layer.overrides ?? []).filter(({ files }) => [files].flat().some((file) => isMeant(index, file)));
    const parts = [layer, ...own];
    return {
      preset: parts.findLast(({ preset }) => preset !== undefined)?.preset ?? settings.preset,
      rules: parts.reduce((before, { rules }) => withRules(before, rules ?? {}), settings.rules),
      words: [...settings.words, ...(layer.words ?? [])],
      names: [...settings.names, ...(layer.names ?? [])],
      replacements: [...settings.replacements, ...(layer.replacements ?? [])],
    };
  }, RECOMMENDED);
}

/** A later level leaves the options of before, later options the level. */
function withRules(before: RuleSettings, later: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting | undefined> = { ...before };
  for (const [id, setting] of Object.entries(later)) {
    if (setting === undefined) continue;
    merged[id] = { ...asObject(merged[id]), ...asObject(setting) };
  }
  return merged;
}

function asObject(setting: RuleSetting | undefined): Exclude<RuleSetting, Level> {
  return typeof setting === 'string' ? { severity: setting } : (setting ?? {});
}

/** How one plan is judged: the stage that the preset names, else issued plans as final and others as drafts. */
export function stageOf(preset: Preset, isIssued: boolean): Stage {
  return stageNamed(preset) ?? (isIssued ? 'final' : 'draft');
}

/** The stage that a preset names; undefined where it leaves that to the plan. */
export function stageNamed(preset: Preset): Stage | undefined {
  return preset === 'draft' || preset === 'for-signature' || preset === 'final' ? preset : undefined;
}

/** The level of a finding: the config's word, else the rule's for the stage; `all` switches every rule on. */
export function levelOf(rule: Rule, as: string | undefined, stage: Stage, settings: Settings): Level {
  const isBinding = rule.isBinding === true && (settings.preset === 'for-signature' || settings.preset === 'final');
  const stated = isBinding ? undefined : severityIn(settings.rules[rule.id]);
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
