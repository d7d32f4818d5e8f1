import { dirname, resolve } from 'node:path';
import { type Lang, UserError } from '../diagnostics/index.ts';
import { formatFindings } from '../report/index.ts';
import { type ConfigFile, decode, lineIndex, readConfig } from '../source/index.ts';
import type { Context } from './command.ts';
import { findUpward, readBytes, shownPath } from './files.ts';
import { decodeNamed } from './text-file.ts';

const CONFIG_NAME = 'ccht.config.yaml';

/** One config file as read, with the folder from which its paths count. */
export type ConfigLayer = { readonly config: ConfigFile; readonly folder: string; readonly shown: string };

export type Config = ConfigFile & {
  /** Folder of the file, from which its paths count; the current folder where there is none. */
  readonly folder: string;
  /** The files that it extends, the most general first, then itself; none where there is no config. */
  readonly layers: readonly ConfigLayer[];
};

/** The config nearest to a folder, upwards. Throws UserError with its faults: a config is checked as strictly as a plan. */
export function loadConfig(folder: string, context: Context): Config {
  const path = configPath(folder);
  if (path === undefined) return { folder: context.host.cwd, layers: [] };
  const layers = layersOf(path, context, []);
  const withTemplates = layers.findLast(({ config }) => config.templates !== undefined);
  const templates = withTemplates && resolve(withTemplates.folder, withTemplates.config.templates ?? '');
  return { ...layers.at(-1)?.config, ...(templates !== undefined && { templates }), folder: dirname(path), layers };
}

/** The config file in a folder or the nearest above it. */
export function configPath(folder: string): string | undefined {
  return findUpward(folder, CONFIG_NAME);
}

function layersOf(path: string, context: Context, above: readonly string[]): ConfigLayer[] {
  const { host, lang } = context;
  const shown = shownPath(path, host.cwd);
  if (above.includes(path)) {
    throw new UserError({ vi: `${shown}: extends trỏ vòng.`, en: `${shown}: extends goes round in circles.` });
  }
  const text = decodeNamed(readConfigFile(path, shown, above.at(-1), host.cwd), shown);
  const { config, diagnostics } = readConfig(text);
  if (diagnostics.some((finding) => finding.severity === 'error')) {
    const place = lineIndex(text);
    const list = formatFindings(shown, diagnostics, { lang, color: false, place }).trimEnd();
    throw new UserError({ vi: `Tệp cấu hình còn lỗi.\n${list}`, en: `The config has faults.\n${list}` });
  }
  const folder = dirname(path);
  const general = [config.extends ?? []]
    .flat()
    .flatMap((name) => layersOf(resolve(folder, name), context, [...above, path]));
  return [...general, { config, folder, shown }];
}

/** Throws UserError that names the config by which a missing one is extended. */
function readConfigFile(path: string, shown: string, extending: string | undefined, cwd: string): Uint8Array {
  try {
    return readBytes(path, shown);
  } catch (error) {
    if (!(error instanceof UserError) || extending === undefined) throw error;
    const by = shownPath(extending, cwd);
    const { vi, en } = error.words;
    throw new UserError(
      { vi: `${by}: extends không dùng được. ${vi}`, en: `${by}: extends cannot be used. ${en}` },
      { cause: error },
    );
  }
}

/** The language that the config above a folder asks for. A config that cannot be read is told of when it is used. */
export function configuredLang(folder: string): Lang | undefined {
  const path = configPath(folder);
  if (path === undefined) return undefined;
  try {
    return readConfig(decode(readBytes(path, path))).config.lang;
  } catch {
    return undefined;
  }
}
