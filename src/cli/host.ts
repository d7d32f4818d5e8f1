import type { Ask } from './ask.ts';

// What a command may touch of the world outside: streams, environment, current folder. Files go through files.ts.

export type Host = {
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Code that makes a new thread one of ccht's; absent where there are to be none. */
  readonly workerCode?: string;
  /** Says that there is much to do: then it pays to optimise. */
  readonly longRun?: () => void;
  /** Whether standard error is a terminal. */
  readonly errIsTerminal: boolean;
  /** Whether standard output is a terminal. */
  readonly outIsTerminal: boolean;
  /** Cells across the terminal; undefined where there is none. */
  readonly width: number | undefined;
  /** The clock: milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** Everything on standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Absent where nobody can answer: standard input or standard error is no terminal. */
  readonly ask?: Ask | undefined;
};

/** Bytes of plans from which there is much to do: reading them takes several times as long as starting a thread. */
export const MUCH = 1_000_000;

/** Exit codes (contracts): 0 done, 1 done and found something, 2 could not be done, 3 a bug in ccht. */
export type ExitCode = 0 | 1 | 2 | 3;
