// Standard output and standard error. Node's own streams take milliseconds to set up, as long as reading a plan: they
// are used only where bytes cannot be written directly.
import { fstatSync, statSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { UserError, type Words } from '../diagnostics/index.ts';

type Descriptor = 1 | 2;

const streams = new Map<Descriptor, NodeJS.WriteStream>();

/** Writes all of it before it returns. A closed pipe ends the program quietly. Throws UserError where the results find no room. */
export function write(to: Descriptor, data: string | Uint8Array): void {
  if (streams.has(to) || isConsole(to)) {
    streamOf(to).write(data);
    return;
  }
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(to, bytes, at);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') fail(to, error);
      // A full pipe that does not wait for its reader: the stream does.
      streamOf(to).write(bytes.subarray(at));
      return;
    }
  }
}

/** Whether somebody looks at it in a terminal. */
export function isTerminal(descriptor: Descriptor): boolean {
  return isCharacterDevice(descriptor) && !isThrownAway(descriptor) && isatty(descriptor);
}

/** /dev/null is a character device too, and known more quickly than a terminal is asked. */
function isThrownAway(descriptor: Descriptor): boolean {
  const nowhere = process.platform === 'win32' ? undefined : statSync('/dev/null', { throwIfNoEntry: false });
  return nowhere !== undefined && fstatSync(descriptor).rdev === nowhere.rdev;
}

/** The console of Windows takes UTF-16, which only the stream writes. */
function isConsole(descriptor: Descriptor): boolean {
  return process.platform === 'win32' && isCharacterDevice(descriptor);
}

function isCharacterDevice(descriptor: Descriptor): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

function streamOf(descriptor: Descriptor): NodeJS.WriteStream {
  const before = streams.get(descriptor);
  if (before !== undefined) return before;
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on('error', end);
  streams.set(descriptor, stream);
  return stream;
}

function fail(to: Descriptor, error: unknown): never {
  if (to === 2 || isClosed(error)) end(error);
  throw new UserError(failure(error), { cause: error });
}

/** A closed pipe: nobody reads on. Of anything else (a full disk) what is told where that is possible. */
function end(error: unknown): never {
  if (isClosed(error)) process.exit(process.exitCode ?? 0);
  try {
    // After a run nobody knows its language any more.
    writeSync(2, `lỗi: ${failure(error).vi}\n`);
  } catch {
    // The exit code alone tells it.
  }
  process.exit(2);
}

function isClosed(error: unknown): boolean {
  return ['EPIPE', 'EOF'].includes(codeOf(error) ?? '');
}

function failure(error: unknown): Words {
  const code = codeOf(error);
  const why =
    code === 'ENOSPC'
      ? { vi: 'hết chỗ trên đĩa', en: 'no space left on the disk' }
      : { vi: code ?? '', en: code ?? '' };
  return { vi: `Không ghi hết được kết quả: ${why.vi}.`, en: `Could not write all of the results: ${why.en}.` };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
