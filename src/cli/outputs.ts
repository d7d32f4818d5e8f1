import { UserError, type Words } from '../diagnostics/index.ts';
import { type Context, isSet } from './command.ts';
import {
  type Data,
  exists,
  followLinks,
  isFolder,
  isReadOnly,
  isSpecial,
  readBytes,
  shownPath,
  writeWhole,
} from './files.ts';

/** Whether an existing output is as ccht wrote it, changed by a person since, or not ccht's at all. */
export type OutputOrigin = 'ours-untouched' | 'edited' | 'foreign';

/** A file to be written. `origin` judges the bytes of what stands there already. `path` is absolute. */
export type Target = { readonly path: string; readonly origin: (existing: Uint8Array) => OutputOrigin };

export type Output = Target & { readonly data: Data };

/**
 * Refuses (UserError, exit 2, nothing written) when writing would lose something: a target that is one of the inputs
 * or stands twice, always; a file that a person has edited, that is not ccht's, or is read-only, unless `--force`;
 * `orForce` says what else can be done then.
 */
export function guardTargets(
  targets: readonly Target[],
  inputs: readonly string[],
  options: Readonly<Record<string, unknown>>,
  { host }: Context,
  orForce: Words = OR_FORCE,
): void {
  const sources = new Set(inputs.map(followLinks));
  const seen = new Set<string>();
  for (const { path, origin } of targets) {
    const shown = shownPath(path, host.cwd);
    const real = followLinks(path);
    if (sources.has(real)) {
      throw new UserError(
        { vi: `${shown} là tệp nguồn, không ghi đè.`, en: `${shown} is a source and is never overwritten.` },
        ELSEWHERE,
      );
    }
    if (seen.has(real)) {
      throw new UserError(
        { vi: `Hai kết quả cùng ghi vào ${shown}.`, en: `Two results would go to ${shown}.` },
        ELSEWHERE,
      );
    }
    seen.add(real);
    if (isFolder(real)) throw new UserError({ vi: `${shown} là thư mục.`, en: `${shown} is a folder.` }, ELSEWHERE);
    if (isSpecial(real)) {
      throw new UserError({ vi: `${shown} không phải tệp thường.`, en: `${shown} is not a regular file.` }, ELSEWHERE);
    }
    if (!isSet(options, 'force')) guardExisting(real, shown, origin, orForce);
  }
}

const ELSEWHERE = { hint: { vi: 'Ghi ra tên khác bằng -o TÊN.', en: 'Write to another name with -o NAME.' } };
const OR_FORCE: Words = {
  vi: 'Ghi ra tên khác bằng -o TÊN, hoặc ghi đè bằng --force.',
  en: 'Write to another name with -o NAME, or overwrite with --force.',
};
/** The same where a folder is named and not a file. */
export const OTHER_FOLDER: Words = {
  vi: 'Chép ra thư mục khác, hoặc ghi đè bằng --force.',
  en: 'Copy to another folder, or overwrite with --force.',
};

function guardExisting(path: string, shown: string, origin: Target['origin'], hint: Words): void {
  if (!exists(path)) return;
  if (isReadOnly(path)) {
    throw new UserError(
      { vi: `${shown} đặt chế độ chỉ đọc; giữ nguyên tệp này.`, en: `${shown} is read-only and is kept.` },
      { hint },
    );
  }
  const state = origin(readBytes(path, shown));
  if (state === 'ours-untouched') return;
  throw new UserError(
    state === 'edited'
      ? {
          vi: `${shown} đã được sửa sau khi ccht ghi ra; giữ nguyên tệp này.`,
          en: `${shown} has been edited since ccht wrote it; it is kept as it is.`,
        }
      : {
          vi: `${shown} đã có và không phải do ccht ghi ra; giữ nguyên tệp này.`,
          en: `${shown} exists and was not written by ccht; it is kept as it is.`,
        },
    { hint },
  );
}

/** Writes outputs one by one, each whole, and tells so; with `--dry-run` only tells what it would write. */
export function writeOutputs(
  outputs: readonly Output[],
  options: Readonly<Record<string, unknown>>,
  { host, say }: Context,
  tell: (line: string) => void,
): void {
  for (const { path, data } of outputs) {
    const shown = shownPath(path, host.cwd);
    if (isSet(options, 'dryRun')) tell(say({ vi: `Sẽ ghi ${shown}\n`, en: `Would write ${shown}\n` }));
    else {
      writeWhole(path, data, shown);
      tell(say({ vi: `Đã ghi ${shown}\n`, en: `Wrote ${shown}\n` }));
    }
  }
}

/** A file that is only ever written anew. */
export function neverOurs(): OutputOrigin {
  return 'foreign';
}

/** A copy of a text of ccht's: written over only where it still is that text. */
export function sameText(text: string): Target['origin'] {
  return (existing) => (Buffer.from(existing).toString('utf8') === text ? 'ours-untouched' : 'foreign');
}
