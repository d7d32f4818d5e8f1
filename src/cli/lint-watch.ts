import { watch } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from './command.ts';
import { onInterrupt } from './interrupt.ts';

/** Lines that editors wait for: a problem matcher reads what stands between them. */
export const WATCH_BEGIN = 'ccht: bắt đầu soát (begin)';
export const WATCH_END = 'ccht: soát xong (end)';

/** Runs `once` now and after each change in the folders of the plans, until interrupted. Editors save in bursts: 100 ms are waited. */
export async function watchFolders(
  paths: readonly string[],
  once: () => Promise<void>,
  { host }: Context,
): Promise<void> {
  const round = async (): Promise<void> => {
    host.out(`${WATCH_BEGIN}\n`);
    await once();
    host.out(`${WATCH_END}\n`);
  };
  await round();
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStale = false;
  const again = async (): Promise<void> => {
    if (isRunning) {
      isStale = true;
      return;
    }
    isRunning = true;
    do {
      isStale = false;
      await round();
    } while (isStale);
    isRunning = false;
  };
  const watchers = [...new Set(paths.map((path) => dirname(path)))].map((folder) =>
    watch(folder, (_event, name) => {
      if (name !== null && !/\.ya?ml$/i.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void again(), 100);
    }),
  );
  await new Promise<void>((resolve) => {
    onInterrupt(() => {
      for (const one of watchers) one.close();
      resolve();
    });
  });
}
