import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './command.ts';
import { isFolder } from './files.ts';
import { onInterrupt } from './interrupt.ts';

/** Lines that editors wait for: a problem matcher reads what stands between them. */
const WATCH_BEGIN = 'ccht: bắt đầu soát (begin)';
const WATCH_END = 'ccht: soát xong (end)';

/** Editors save in bursts, and by renaming: ms to wait after the last sign of a change. */
const QUIET = 100;

/**
 * Runs `once` now and after each change of a YAML file in the folders (asked for anew each time), or in a folder made in
 * one of them, until interrupted. `once` tells of mistakes itself; between runs the folders themselves are watched, so a
 * save by renaming is seen.
 */
export async function watchPlans(
  folders: () => Promise<readonly string[]>,
  once: () => Promise<void>,
  { host }: Context,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  /** Made meanwhile, and perhaps still without a plan. */
  const made = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStale = false;

  function changed(folder: string, name: string | null): void {
    const isYaml = name === null || /\.ya?ml$/i.test(name);
    const within = isYaml ? folder : join(folder, name);
    if (!isYaml && (name.startsWith('.') || watchers.has(within) || !isFolder(within))) return;
    if (!isYaml) made.add(within);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isRunning) isStale = true;
      else void rounds();
    }, QUIET);
  }

  async function follow(): Promise<void> {
    const wanted = new Set([...(await folders()), ...made].filter(isFolder));
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (_event, name) => changed(folder, name));
      // A folder that is taken away ends its watcher; when it comes back it is followed again.
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    }
  }

  async function rounds(): Promise<void> {
    isRunning = true;
    do {
      isStale = false;
      await follow();
      host.out(`${WATCH_BEGIN}\n`);
      await once();
      host.out(`${WATCH_END}\n`);
    } while (isStale);
    isRunning = false;
  }

  await rounds();
  await new Promise<void>((resolve) => {
    onInterrupt(() => {
      for (const watcher of watchers.values()) watcher.close();
      resolve();
    });
  });
}
