import type { Context } from './command.ts';

/**
 * Work on plan files that does not need the others. It is made once in each thread, from plain data, and then called
 * with the path of each file (absolute). What it answers must be plain data too (as for structuredClone), and small: it
 * is copied from thread to thread and kept until all are done, so pieces of the file's text in it are `detached`. It
 * throws UserError for a file that cannot be worked on, and prints nothing.
 */
export type PlanJob<Given, Answer> = (given: Given, context: Context) => (path: string) => Answer;

/** Jobs by name, loaded in the threads that do them. */
export const planJobs = {
  lint: async () => (await import('./lint-job.ts')).lintJob,
  summary: async () => (await import('./summary-job.ts')).summaryJob,
} as const;

export type JobName = keyof typeof planJobs;
type Job<Name extends JobName> = Awaited<ReturnType<(typeof planJobs)[Name]>>;
export type JobGiven<Name extends JobName> = Parameters<Job<Name>>[0];
export type JobAnswer<Name extends JobName> = ReturnType<ReturnType<Job<Name>>>;
