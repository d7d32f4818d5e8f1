import { resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type Directory, makeDirectory } from '../language/index.ts';
import { formatFindings } from '../report/index.ts';
import { lineIndex, readUnits } from '../source/index.ts';
import type { Context } from './command.ts';
import { findUpward, readBytes, shownPath } from './files.ts';
import { decodeNamed } from './text-file.ts';

const UNITS_NAME = 'units.yaml';

/**
 * The office's directory of units: the file named, else units.yaml in a folder or above it; undefined where there is
 * none. Throws UserError with the faults of a directory that breaks its schema.
 */
export function loadDirectory(given: string | undefined, folder: string, context: Context): Directory | undefined {
  const path = directoryPath(given, folder, context);
  if (path === undefined) return undefined;
  const { host, lang } = context;
  const shown = shownPath(path, host.cwd);
  const text = decodeNamed(readBytes(path, shown), shown);
  const { units, diagnostics } = readUnits(text);
  if (units === undefined || diagnostics.some((finding) => finding.severity === 'error')) {
    const list = formatFindings(shown, diagnostics, { lang, color: false, place: lineIndex(text) }).trimEnd();
    throw new UserError({
      vi: `Danh mục đơn vị còn lỗi.\n${list}`,
      en: `The directory of units has faults.\n${list}`,
    });
  }
  return makeDirectory(units.units);
}

/** Where the directory for plans in a folder stands; undefined where there is none. */
export function directoryPath(given: string | undefined, folder: string, { host }: Context): string | undefined {
  return given === undefined ? findUpward(folder, UNITS_NAME) : resolve(host.cwd, given);
}
