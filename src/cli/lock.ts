import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { UserError } from '../diagnostics/index.ts';
import { onInterrupt } from './interrupt.ts';

const WAIT = 50;
const PATIENCE = 5_000;
/** A lock this old was left behind by a run that died. */
const STALE = 30_000;

/**
 * Runs `use` while no other run of ccht changes the file: what both write is kept. Waits for the other some seconds,
 * then throws UserError. Where no lock can be made (a folder without permission), writing will say so itself.
 */
export async function withLock<T>(path: string, shown: string, use: () => T): Promise<T> {
  const lock = `${path}.lock`;
  for (let waited = 0; ; waited += WAIT) {
    const state = take(lock);
    if (state === 'impossible') return use();
    if (state === 'taken') break;
    if (waited >= PATIENCE) {
      throw new UserError(
        { vi: `Một lệnh khác đang ghi ${shown}.`, en: `Another run is writing ${shown}.` },
        {
          hint: {
            vi: `Chạy lại sau; nếu không có lệnh nào, xóa ${shown}.lock.`,
            en: `Try again; if nothing runs, remove ${shown}.lock.`,
          },
        },
      );
    }
    await new Promise((next) => setTimeout(next, WAIT));
  }
  const release = (): void => rmSync(lock, { force: true });
  const done = onInterrupt(release);
  try {
    return use();
  } finally {
    release();
    done();
  }
}

function take(lock: string): 'taken' | 'held' | 'impossible' {
  try {
    closeSync(openSync(lock, 'wx'));
    return 'taken';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EEXIST') return 'impossible';
  }
  try {
    if (Date.now() - statSync(lock).mtimeMs > STALE) rmSync(lock, { force: true });
  } catch {
    // The other run has just removed it.
  }
  return 'held';
}
