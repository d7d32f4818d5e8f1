import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type Baseline, baselineEntries, withoutKnown } from '../lint/index.ts';
import type { Linted } from '../report/lint/index.ts';
import type { Context } from './command.ts';
import { readBytes, shownPath, writeWhole } from './files.ts';
import { decodeNamed } from './text-file.ts';

/** Takes the findings that a baseline file knows out of a run. Throws UserError where the file is none. */
export function withoutBaseline(
  name: string,
  files: readonly Linted[],
  { host }: Context,
): { files: Linted[]; gone: number } {
  const path = resolve(host.cwd, name);
  const known = readBaseline(path, shownPath(path, host.cwd));
  let gone = 0;
  const left = files.map((linted): Linted => {
    const { findings, hidden, gone: lost } = withoutKnown(linted.findings, known.plans[linted.file] ?? []);
    gone += lost;
    return { ...linted, findings, known: hidden };
  });
  return { files: left, gone };
}

/** Writes what a run found as the new baseline; plans that the run did not see keep their entries. */
export function writeBaseline(name: string, files: readonly Linted[], { host }: Context): void {
  const path = resolve(host.cwd, name);
  const shown = shownPath(path, host.cwd);
  const before = existsSync(path) ? readBaseline(path, shown).plans : {};
  const now = Object.fromEntries(files.map(({ file, findings }) => [file, baselineEntries(findings)]));
  const plans = Object.fromEntries(
    Object.entries({ ...before, ...now })
      .filter(([, entries]) => entries.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeWhole(path, `${JSON.stringify({ version: 1, plans } satisfies Baseline, null, 2)}\n`, shown);
}

function readBaseline(path: string, shown: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(decodeNamed(readBytes(path, shown), shown));
  } catch (error) {
    if (error instanceof UserError) throw error;
    value = undefined;
  }
  if (isBaseline(value)) return value;
  throw new UserError(
    { vi: `${shown} không phải danh sách kết quả cũ của ccht.`, en: `${shown} is no baseline of ccht.` },
    { hint: { vi: 'Lập lại: ccht lint --update-baseline', en: 'Make it anew: ccht lint --update-baseline' } },
  );
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('plans' in value)) return false;
  const { version, plans } = value;
  return version === 1 && typeof plans === 'object' && plans !== null && Object.values(plans).every(Array.isArray);
}
