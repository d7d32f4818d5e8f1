import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type Baseline, baselineEntries, tellsOfUnread, withoutKnown } from '../lint/index.ts';
import type { Linted } from '../report/lint/index.ts';
import { plural } from '../text/index.ts';
import { type Context, isSet } from './command.ts';
import { isReadOnly, readBytes, shownPath, writeWhole } from './files.ts';
import { decodeNamed } from './text-file.ts';

const USUAL_NAME = 'ccht.baseline.json';

type Options = Readonly<Record<string, unknown>>;

/**
 * Takes the findings that a baseline file knows out of a run, and tells how many of its entries no longer occur in these
 * plans. Throws UserError where the file is no baseline.
 */
export function withoutBaseline(name: string | undefined, files: readonly Linted[], context: Context): Linted[] {
  if (name === undefined) return [...files];
  const { host, say } = context;
  const path = resolve(host.cwd, name);
  if (!existsSync(path)) throw noBaseline(name);
  const known = readBaseline(path, shownPath(path, host.cwd));
  let gone = 0;
  const left = files.map((linted): Linted => {
    const entries = known.plans[keyOf(linted, path, context)] ?? [];
    const { findings, hidden, gone: lost } = withoutKnown(linted.findings, entries);
    gone += lost;
    return { ...linted, findings, known: hidden };
  });
  if (gone > 0) {
    const fewer = {
      vi: `${gone} kết quả trong ${name} không còn: chạy --update-baseline để bỏ.`,
      en: `${plural(gone, 'entry', 'entries')} of ${name} without an occurrence: --update-baseline drops them.`,
    };
    host.err(`${say(fewer)}\n`);
  }
  return left;
}

/** A plan of which a part could not be read, and so was not checked. */
export function isUnread({ findings }: Linted): boolean {
  return findings.some(tellsOfUnread);
}

/** Writes what a run found as the new baseline; plans that it did not see or read keep their entries while they are there. */
export function writeBaseline(
  given: string | undefined,
  files: readonly Linted[],
  options: Options,
  context: Context,
): void {
  const { host, say } = context;
  const name = given ?? USUAL_NAME;
  const path = resolve(host.cwd, name);
  const shown = shownPath(path, host.cwd);
  const before = existsSync(path) ? readBaseline(path, shown).plans : {};
  const read = files.filter((linted) => !isUnread(linted));
  for (const { file } of files.filter(isUnread)) {
    const left = {
      vi: `${file} chưa đọc được hết; phần của tệp này giữ nguyên. Xem: ccht lint ${file}`,
      en: `${file} could not be read to its end; what is known of it stays. See: ccht lint ${file}`,
    };
    host.err(`${say(left)}\n`);
  }
  const now = Object.fromEntries(
    read.map((linted) => [keyOf(linted, path, context), baselineEntries(linted.findings)]),
  );
  const plans = Object.fromEntries(
    Object.entries({ ...before, ...now })
      .filter(([plan, entries]) => entries.length > 0 && existsSync(resolve(dirname(path), plan)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  if (isSet(options, 'dryRun')) {
    host.err(`${say({ vi: `Sẽ ghi ${shown}`, en: `Would write ${shown}` })}\n`);
    return;
  }
  if (isReadOnly(path)) {
    throw new UserError({
      vi: `${shown} đặt chế độ chỉ đọc; giữ nguyên tệp này.`,
      en: `${shown} is read-only and is kept.`,
    });
  }
  writeWhole(path, `${JSON.stringify({ version: 1, plans } satisfies Baseline, null, 2)}\n`, shown);
  const count = Object.values(now).reduce(
    (sum, entries) => sum + entries.reduce((total, one) => total + one.count, 0),
    0,
  );
  const wrote = {
    vi: `Đã ghi ${shown}: ${count} kết quả. Dùng: ccht lint --baseline ${shown}`,
    en: `Wrote ${shown}: ${plural(count, 'finding')}. Use: ccht lint --baseline ${shown}`,
  };
  host.err(`${say(wrote)}\n`);
}

/** A plan as the baseline names it: from the folder of the baseline, so that it can be used from any folder. */
function keyOf({ file }: Linted, baseline: string, { host }: Context): string {
  return relative(dirname(baseline), resolve(host.cwd, file)).replaceAll('\\', '/').normalize('NFC');
}

function noBaseline(name: string): UserError {
  return new UserError(
    { vi: `Không có tệp ${name}.`, en: `There is no file ${name}.` },
    {
      hint: {
        vi: `Lập tệp này: ccht lint --baseline ${name} --update-baseline`,
        en: `To make it: ccht lint --baseline ${name} --update-baseline`,
      },
    },
  );
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
    {
      hint: {
        vi: 'Lập ở tên khác: ccht lint --baseline TÊN.json --update-baseline',
        en: 'Make one of another name: ccht lint --baseline NAME.json --update-baseline',
      },
    },
  );
}

function isBaseline(value: unknown): value is Baseline {
  if (!isObject(value) || value.version !== 1 || !isObject(value.plans)) return false;
  return Object.values(value.plans).every((entries) => Array.isArray(entries) && entries.every(isEntry));
}

function isEntry(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { rule, about, words, count } = value;
  return [rule, about, words].every((text) => typeof text === 'string') && Number.isInteger(count) && Number(count) > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
