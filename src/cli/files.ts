import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError, type Words } from '../diagnostics/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { onInterrupt } from './interrupt.ts';
import { meantFile } from './meant-file.ts';

/** Runs `use` with a temporary folder that is gone afterwards, whatever happens. */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ccht-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const done = onInterrupt(remove);
  try {
    return await use(folder);
  } finally {
    remove();
    done();
  }
}

/** Reads a file. Throws UserError where it cannot be read; where it is missing, with the name that was probably meant. */
export function readBytes(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = errorCode(error);
    const meant = code === 'ENOENT' ? meantFile(path) : undefined;
    const hint = meant === undefined ? {} : { hint: didYouMean(shown.replace(/[^/]*$/, meant)) };
    throw new UserError(readFailure(code, shown), { ...hint, cause: error });
  }
}

function readFailure(code: string, shown: string): Words {
  switch (code) {
    case 'ENOENT':
      return { vi: `Không có tệp ${shown}.`, en: `There is no file ${shown}.` };
    case 'EISDIR':
      return { vi: `${shown} là thư mục, không phải tệp.`, en: `${shown} is a folder, not a file.` };
    case 'EACCES':
    case 'EPERM':
      return { vi: `Không có quyền đọc ${shown}.`, en: `No permission to read ${shown}.` };
    default:
      return { vi: `Không đọc được ${shown} (${code}).`, en: `Cannot read ${shown} (${code}).` };
  }
}

/** What is written to a file: whole, or in pieces that are made one after the other. */
export type Data = string | Uint8Array | Iterable<string>;

export function partsOf(data: Data): Iterable<string | Uint8Array> {
  return typeof data === 'string' || data instanceof Uint8Array ? [data] : data;
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, then by renaming. A link is followed: the file it
 * points to is written. The old file stays as it was on any failure. Throws UserError naming what to do (a folder
 * without permission, a file held open by Word).
 */
export function writeWhole(path: string, data: Data, shown: string): void {
  const target = followLinks(path);
  const folder = dirname(target);
  const temporary = join(folder, `.ccht-${crypto.randomUUID().slice(0, 13)}.tmp`);
  const remove = (): void => {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Where the folder itself is unusable there is nothing to remove.
    }
  };
  const done = onInterrupt(remove);
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(temporary, 'wx', existsSync(target) ? statSync(target).mode : 0o666);
    try {
      for (const part of partsOf(data)) writeFileSync(file, part);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    remove();
    const code = errorCode(error);
    throw new UserError(writeFailure(code, shown), { ...hintFor(code), cause: error });
  } finally {
    done();
  }
}

/** The file that a path stands for: links are followed, also one whose target does not exist yet. */
export function followLinks(path: string): string {
  let here = path;
  for (let steps = 0; steps < 40; steps++) {
    let target: string;
    try {
      target = readlinkSync(here);
    } catch {
      return here;
    }
    here = resolve(dirname(here), target);
  }
  throw new UserError({
    vi: `Liên kết ${path} trỏ vòng, không ghi được.`,
    en: `The link ${path} goes round in circles.`,
  });
}

/** Whether a file exists that nobody may write to; a link counts as the file it points to. */
export function isReadOnly(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && (statSync(path).mode & 0o222) === 0;
}

/** Something at the path that is neither a file nor a folder: a pipe, a device. */
export function isSpecial(path: string): boolean {
  if (!existsSync(path)) return false;
  const stat = statSync(path);
  return !stat.isFile() && !stat.isDirectory();
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function writeFailure(code: string, shown: string): Words {
  switch (code) {
    case 'EBUSY':
    case 'EPERM':
      return {
        vi: `Không ghi được ${shown}: tệp đang mở ở chương trình khác (thường là Word). Tệp cũ còn nguyên.`,
        en: `Cannot write ${shown}: another program (usually Word) has it open. The old file is untouched.`,
      };
    case 'EACCES':
    case 'EROFS':
      return {
        vi: `Không có quyền ghi ${shown}. Không có gì thay đổi.`,
        en: `No permission to write ${shown}. Nothing has changed.`,
      };
    case 'ENOSPC':
      return { vi: `Hết chỗ trên đĩa khi ghi ${shown}. Tệp cũ còn nguyên.`, en: `No space left to write ${shown}.` };
    case 'ENAMETOOLONG':
      return { vi: `Tên tệp ${shown} quá dài.`, en: `The file name ${shown} is too long.` };
    case 'ENOTDIR':
    case 'EEXIST':
      return {
        vi: `Không tạo được thư mục cho ${shown}: trên đường dẫn có một tệp.`,
        en: `Cannot make the folder of ${shown}: a file stands in its path.`,
      };
    case 'EISDIR':
      return { vi: `${shown} là thư mục, không ghi đè được.`, en: `${shown} is a folder and cannot be written over.` };
    default:
      return { vi: `Không ghi được ${shown} (${code}).`, en: `Cannot write ${shown} (${code}).` };
  }
}

function hintFor(code: string): { hint?: Words } {
  const isOpen = code === 'EBUSY' || code === 'EPERM';
  if (!isOpen && code !== 'EACCES' && code !== 'EROFS') return {};
  return {
    hint: isOpen
      ? {
          vi: 'Đóng tệp rồi chạy lại, hoặc ghi ra tên khác bằng -o TÊN.',
          en: 'Close the file and run again, or write to another name with -o NAME.',
        }
      : { vi: 'Ghi ra chỗ khác bằng -o TÊN.', en: 'Write elsewhere with -o NAME.' },
  };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** A path as messages show it: relative to the current folder where it lies below it, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  const below = relative(cwd, full);
  return (below === '' || below.startsWith('..') ? path : below).replaceAll('\\', '/');
}

export function exists(path: string): boolean {
  return existsSync(path);
}

/** Finds `name` in a folder or the nearest folder above it; undefined where there is none. */
export function findUpward(folder: string, name: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, name);
    if (existsSync(path)) return path;
    if (dirname(here) === here) return undefined;
  }
}
