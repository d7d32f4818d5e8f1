import { parentPort, workerData } from 'node:worker_threads';
import { contextOf } from './context.ts';
import { planJobs } from './plan-jobs.ts';
import { type Task, worker } from './plan-queue.ts';

/** A worker thread of ccht: takes part in the task it was started with, and ends. */
export async function start(): Promise<void> {
  // many-plans.ts starts it with this.
  const task = workerData as Task;
  const host = {
    out: () => {},
    err: () => {},
    env: process.env,
    cwd: task.cwd,
    errIsTerminal: false,
    outIsTerminal: false,
    width: undefined,
    now: Date.now,
    stdin: async () => new Uint8Array(),
  };
  const context = contextOf({ lang: task.lang, color: false, outColor: false }, host);
  await worker(task, await planJobs[task.job](), context, (done) => parentPort?.postMessage(done));
}
