// The queue that threads take plans from, and what they make of it. Everything in it can be copied between threads.

import type { Lang } from '../diagnostics/index.ts';
import { UserError, type Words } from '../diagnostics/index.ts';
import type { Context } from './command.ts';
import type { JobName, PlanJob } from './plan-jobs.ts';

export type Task = {
  readonly job: JobName;
  readonly paths: readonly string[];
  readonly given: unknown;
  readonly cwd: string;
  readonly lang: Lang;
  /** Index of the next plan that nobody has taken; one for all threads. */
  readonly next: Int32Array;
};

export type Outcome =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'mistake'; readonly words: Words; readonly hint: Words | undefined; readonly exitCode: 1 | 2 }
  | { readonly kind: 'bug'; readonly message: string; readonly stack: string };

export type Done = readonly (readonly [index: number, outcome: Outcome])[];

/** Milliseconds after which a thread tells what it has done, and looks whether the others or Ctrl-C have something to say. */
const TURN = 50;

/** `isShared`: other threads take from it too. */
export function queueOf(isShared: boolean): Int32Array {
  return new Int32Array(isShared ? new SharedArrayBuffer(4) : new ArrayBuffer(4));
}

/** Takes plans from the queue until it is empty; `tell` is told of those that are done. */
export async function worker(
  { paths, given, next }: Task,
  job: PlanJob<never, unknown>,
  context: Context,
  tell: (done: Done) => void,
): Promise<void> {
  // The task was made for this job.
  const work = job(given as never, context);
  let done: (readonly [number, Outcome])[] = [];
  const { now } = context.host;
  let turnEnds = now() + TURN;
  for (let index = Atomics.add(next, 0, 1); index < paths.length; index = Atomics.add(next, 0, 1)) {
    done.push([index, outcomeOf(work, paths[index] ?? '')]);
    if (now() < turnEnds) continue;
    tell(done);
    done = [];
    await new Promise((resolve) => setImmediate(resolve));
    turnEnds = now() + TURN;
  }
  tell(done);
}

function outcomeOf(work: (path: string) => unknown, path: string): Outcome {
  try {
    return { kind: 'answer', answer: work(path) };
  } catch (error) {
    if (error instanceof UserError) {
      return { kind: 'mistake', words: error.words, hint: error.hint, exitCode: error.exitCode };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'bug', message, stack: stack ?? message };
  }
}
