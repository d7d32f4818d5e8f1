import { dirname, isAbsolute, relative } from 'node:path';
import picomatch from 'picomatch';
import { mergeSettings, type Preset, type Settings, type SettingsLayer } from '../lint/index.ts';
import type { ConfigFile } from '../source/index.ts';
import type { Context } from './command.ts';
import { type Config, loadConfig } from './config.ts';

/** Finds out how each plan is to be judged; a config that several plans share is read once. */
export class SettingsOf {
  readonly #configs = new Map<string, Config>();
  readonly #preset: Preset | undefined;
  readonly #context: Context;

  constructor(preset: Preset | undefined, context: Context) {
    this.#preset = preset;
    this.#context = context;
  }

  /** Settings for the plan at an absolute path. Throws UserError with the faults of its config. */
  of(path: string): Settings {
    const { layers } = this.#configAbove(dirname(path));
    const merged = mergeSettings(
      layers.map(({ config }) => layerOf(config)),
      (layer, pattern) => isMeant(layers[layer]?.folder ?? '', pattern, path),
    );
    return this.#preset === undefined ? merged : { ...merged, preset: this.#preset };
  }

  /** The config files that judge the plan, the most general first, as they are shown. */
  files(path: string): string[] {
    return this.#configAbove(dirname(path)).layers.map(({ shown }) => shown);
  }

  #configAbove(folder: string): Config {
    const before = this.#configs.get(folder);
    if (before !== undefined) return before;
    const config = loadConfig(folder, this.#context);
    this.#configs.set(folder, config);
    return config;
  }
}

/** A pattern counts from the config's folder, so that a plan named and a plan found match alike. */
function isMeant(folder: string, pattern: string, path: string): boolean {
  const below = relative(folder, path).replaceAll('\\', '/');
  if (below.startsWith('../') || isAbsolute(below)) return false;
  return picomatch.isMatch(below, pattern.replaceAll('\\', '/').replace(/^\.\//, ''), { dot: true });
}

function layerOf({ rules, overrides, ...rest }: ConfigFile): SettingsLayer {
  return {
    ...rest,
    ...(rules && { rules: { ...rules } }),
    ...(overrides && { overrides: overrides.map((one) => ({ ...one, rules: { ...one.rules } })) }),
  };
}
