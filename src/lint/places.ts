import type { Span } from '../diagnostics/index.ts';
import type { Path } from '../plan/index.ts';

/** Where values stand in the plan's file; what reading a plan gives. */
export type Places = {
  readonly nearest: (path: Path) => Span;
  readonly within: (path: Path, start: number, end: number) => Span | undefined;
  readonly value: (path: Path) => Span | undefined;
  readonly spelled: (path: Path, words: string) => string | undefined;
};
