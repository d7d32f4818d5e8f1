// Standard output and standard error. Node's own streams take milliseconds to set up, as long as reading a plan: they
// are used only where bytes cannot be written directly.
import { fstatSync, statSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

type Descriptor = 1 | 2;

const streams = new Map<Descriptor, NodeJS.WriteStream>();

/** Writes all of it before it returns. A closed pipe ends the program quietly. */
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
      if (codeOf(error) !== 'EAGAIN') end(error);
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

/** A closed pipe: nobody reads on. Anything else (a full disk) can be told by the exit code alone. */
function end(error: unknown): never {
  const isClosed = ['EPIPE', 'EOF'].includes(codeOf(error) ?? '');
  process.exit(isClosed ? (process.exitCode ?? 0) : 2);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
