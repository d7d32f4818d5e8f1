import { askOnTerminal, canAsk } from './ask.ts';
import type { Host } from './host.ts';
import { cleanUp } from './interrupt.ts';
import { run } from './main.ts';
import { isTerminal, write } from './streams.ts';

/**
 * Runs ccht as a program: real streams, exit code, Ctrl-C leaves nothing half written, a closed pipe ends quietly.
 * `runtime`: what bin/ccht.js can do for it.
 */
export async function start(runtime: Pick<Host, 'workerCode' | 'longRun'>): Promise<void> {
  process.on('SIGINT', () => {
    cleanUp();
    process.exit(130);
  });
  const host: Host = {
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    env: process.env,
    cwd: process.cwd(),
    ...runtime,
    get errIsTerminal() {
      return isTerminal(2);
    },
    get outIsTerminal() {
      return isTerminal(1);
    },
    get width() {
      return isTerminal(1) ? process.stdout.columns : undefined;
    },
    now: Date.now,
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    get ask() {
      return canAsk() ? askOnTerminal : undefined;
    },
  };
  process.exitCode = await run(process.argv.slice(2), host);
}
