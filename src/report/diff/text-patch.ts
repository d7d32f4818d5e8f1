import { createTwoFilesPatch } from 'diff';

/** Two texts line by line, as `git diff` shows them: for files that are no plans. */
export function textPatch(path: string, old: string, fresh: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, old, fresh, '', '', { context: 3 });
}
