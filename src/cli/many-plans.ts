// One job on many plans: on all processors where it is worth starting threads, and in this one alone where it is not.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { UserError } from '../diagnostics/index.ts';
import type { Context } from './command.ts';
import { type Host, MUCH } from './host.ts';
import { type JobAnswer, type JobGiven, type JobName, planJobs } from './plan-jobs.ts';
import { type Done, type Outcome, queueOf, type Task, worker } from './plan-queue.ts';

/** What became of a plan: the job's answer, or why there is none. Anything but a UserError is a bug in ccht. */
export type PlanAnswer<Answer> =
  | { readonly path: string; readonly answer: Answer; readonly error?: undefined }
  | { readonly path: string; readonly answer?: undefined; readonly error: Error };

const MOST_THREADS = 8;

/**
 * Does a job on each plan (paths from the current folder, or absolute); the answers come in the order of the plans. Never
 * throws for a plan: one that breaks the job has the error for an answer, and the others are done.
 */
export async function onPlans<Name extends JobName>(
  job: Name,
  paths: readonly string[],
  given: JobGiven<Name>,
  context: Context,
): Promise<PlanAnswer<JobAnswer<Name>>[]> {
  const threads = threadsFor(paths, context.host);
  const task: Task = { job, paths, given, cwd: context.host.cwd, lang: context.lang, next: queueOf(threads > 1) };
  const outcomes: (Outcome | undefined)[] = [];
  const take = (done: Done): void => {
    for (const [index, outcome] of done) outcomes[index] = outcome;
  };
  const crashes: unknown[] = [];
  const others = Array.from({ length: threads - 1 }, () => startWorker(task, context.host, take, crashes));
  await worker(task, await planJobs[job](), context, take);
  await Promise.all(others);
  return paths.map((path, index) => answerOf<JobAnswer<Name>>(path, outcomes[index], crashes));
}

function threadsFor(paths: readonly string[], { cwd, workerCode, longRun }: Host): number {
  let bytes = 0;
  for (const path of paths) {
    bytes += statSync(resolve(cwd, path), { throwIfNoEntry: false })?.size ?? 0;
    if (bytes <= MUCH) continue;
    longRun?.();
    return workerCode === undefined ? 1 : Math.min(availableParallelism(), MOST_THREADS, paths.length);
  }
  return 1;
}

/** Starts a thread that takes plans from the same queue; resolved when it has ended, however it does. */
async function startWorker(
  task: Task,
  { workerCode }: Host,
  take: (done: Done) => void,
  crashes: unknown[],
): Promise<void> {
  // It prints nothing. Joined to this thread's streams, those would no longer wait for whoever reads them.
  const thread = new Worker(workerCode ?? '', { eval: true, workerData: task, stdout: true, stderr: true });
  thread.on('message', take);
  // Out of memory: what it had taken has no outcome; the plans that are left are for the other threads.
  thread.on('error', (error) => crashes.push(error));
  await new Promise((done) => thread.on('exit', done));
}

function answerOf<Answer>(path: string, outcome: Outcome | undefined, crashes: unknown[]): PlanAnswer<Answer> {
  if (outcome === undefined) return { path, error: new Error('A worker thread ended early.', { cause: crashes[0] }) };
  // The job of this name gave it.
  if (outcome.kind === 'answer') return { path, answer: outcome.answer as Answer };
  if (outcome.kind === 'mistake') {
    const { words, hint, exitCode } = outcome;
    return { path, error: new UserError(words, { ...(hint && { hint }), exitCode }) };
  }
  const error = new Error(outcome.message);
  error.stack = outcome.stack;
  return { path, error };
}
