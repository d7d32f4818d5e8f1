import type { Host } from './host.ts';
import { cleanUp } from './interrupt.ts';
import { run } from './main.ts';

/** Runs ccht as a program: real streams, exit code, Ctrl-C leaves nothing half written, a closed pipe ends quietly. */
export async function start(): Promise<void> {
  process.on('SIGINT', () => {
    cleanUp();
    process.exit(130);
  });
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      // Standard output cannot be written (a full disk): there is nobody left to tell but by the exit code.
      process.exit(2);
    });
  }
  const host: Host = {
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    env: process.env,
    cwd: process.cwd(),
    errIsTerminal: process.stderr.isTTY === true,
    outIsTerminal: process.stdout.isTTY === true,
    width: process.stdout.columns,
    now: Date.now,
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
  };
  process.exitCode = await run(process.argv.slice(2), host);
}
