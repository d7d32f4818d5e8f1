import { dirname, isAbsolute, relative } from 'node:path';
import picomatch from 'picomatch';
import { mergeSettings, type Preset, type Settings, type SettingsLayer } from '../lint/index.ts';
import type { ConfigFile } from '../source/index.ts';
import type { Context } from './command.ts';
import { type Config, type ConfigLayer, loadConfig } from './config.ts';

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
    const { layers, folder } = this.#configAbove(dirname(path));
    const merged = mergeSettings(
      layers.map(({ config }) => layerOf(config)),
      (layer, pattern) => isMeant(pattern, path, [layers[layer]?.folder ?? folder, folder]),
    );
    return this.#preset === undefined ? merged : { ...merged, preset: this.#preset };
  }

  /** The config files that judge the plan, the most general first. */
  files(path: string): readonly ConfigLayer[] {
    return this.#configAbove(dirname(path)).layers;
  }

  #configAbove(folder: string): Config {
    const before = this.#configs.get(folder);
    if (before !== undefined) return before;
    const config = loadConfig(folder, this.#context);
    this.#configs.set(folder, config);
    return config;
  }
}

/**
 * A pattern counts from the folder of the config it stands in, so that a plan named and a plan found match alike; of a
 * config that lies elsewhere and is only extended, from the folder of the one that extends it. Without a slash it is
 * the name of a file in any folder below.
 */
function isMeant(pattern: string, path: string, folders: readonly string[]): boolean {
  const below = folders.map((folder) => relative(folder, path).replaceAll('\\', '/')).find(isBelow);
  if (below === undefined) return false;
  const glob = pattern.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '/**');
  return picomatch.isMatch(below, glob, { dot: true, basename: !glob.includes('/') });
}

function isBelow(path: string): boolean {
  return !path.startsWith('../') && !isAbsolute(path);
}

function layerOf({ rules, overrides, ...rest }: ConfigFile): SettingsLayer {
  return {
    ...rest,
    ...(rules && { rules: { ...rules } }),
    ...(overrides && { overrides: overrides.map((one) => ({ ...one, rules: { ...one.rules } })) }),
  };
}
