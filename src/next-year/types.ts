import type { Path } from '../plan/index.ts';

/** What a progress file says of a task that needs no more work. */
export type Finished = {
  readonly state: 'done' | 'dropped';
  /** ISO day. */
  readonly on?: string;
  readonly evidence?: string;
};

/** A place that only the office can settle; it becomes a comment above the place. */
export type Mark = {
  readonly path: Path;
  /** The words that are meant, as they stand in the new plan. */
  readonly words?: string;
  /** What is to be decided, in Vietnamese: it stands in the file. */
  readonly reason: string;
};
