import { dirname } from 'node:path';
import { type Lang, UserError } from '../diagnostics/index.ts';
import { formatFindings } from '../report/index.ts';
import { type ConfigFile, decode, lineIndex, readConfig } from '../source/index.ts';
import type { Context } from './command.ts';
import { findUpward, readBytes, shownPath } from './files.ts';

const CONFIG_NAME = 'ccht.config.yaml';

export type Config = ConfigFile & {
  /** Folder of the file, from which its paths count; the current folder where there is none. */
  readonly folder: string;
};

/** The config nearest to a folder, upwards. Throws UserError with its faults: a config is checked as strictly as a plan. */
export function loadConfig(folder: string, { host, lang }: Context): Config {
  const path = findUpward(folder, CONFIG_NAME);
  if (path === undefined) return { folder: host.cwd };
  const shown = shownPath(path, host.cwd);
  const text = decode(readBytes(path, shown));
  const { config, diagnostics } = readConfig(text);
  if (diagnostics.some((finding) => finding.severity === 'error')) {
    const place = lineIndex(text);
    const list = formatFindings(shown, diagnostics, { lang, color: false, place }).trimEnd();
    throw new UserError({ vi: `tệp cấu hình còn lỗi\n${list}`, en: `faults in the config\n${list}` });
  }
  return { ...config, folder: dirname(path) };
}

/** The language that the config above a folder asks for. A config that cannot be read is told of when it is used. */
export function configuredLang(folder: string): Lang | undefined {
  const path = findUpward(folder, CONFIG_NAME);
  if (path === undefined) return undefined;
  try {
    return readConfig(decode(readBytes(path, path))).config.lang;
  } catch {
    return undefined;
  }
}
