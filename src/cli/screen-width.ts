import type { Host } from './host.ts';

/** For reports that go to a file or another program. */
const PAGE = 100;
const NARROWEST = 20;

/** Cells across the screen that reports on standard output are laid out for: COLUMNS, else the terminal's, else 100. */
export function screenWidth({ env, width }: Pick<Host, 'env' | 'width'>): number {
  const asked = /^[1-9]\d{0,3}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined;
  // Some terminals give 0 for a width they do not know.
  return Math.max(asked ?? (width || PAGE), NARROWEST);
}
