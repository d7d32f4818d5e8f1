import type { Token } from './tokens.ts';

/** Dashes, plus signs and numbers that open an item, as one kind of bullet. */
export function withBullets(all: readonly Token[]): Token[] {
  let opensLine = true;
  let last = 0;
  return all.flatMap((token, at) => {
    const opens = opensLine;
    opensLine = token.key === 'newline' || (opens && token.kind === 'mark' && token.key !== '(');
    if (token.kind === 'mark') {
      const bullet = token.key === '*' || token.key === '•' || (opens && '-+'.includes(token.key));
      return [bullet ? { ...token, key: '•' } : token];
    }
    const number = numberAt(all, at);
    // A number inside a line is a bullet where it counts on: 1. … 2. …
    if (number === undefined || !(opens || (last > 0 && number === last + 1))) return [token];
    last = number;
    opensLine = true;
    return [{ ...token, kind: 'mark' as const, key: '•' }];
  });
}

/** The number of an item at `at` (1. 1) 1/ a)); 0 for a letter, undefined where none stands. */
function numberAt(all: readonly Token[], at: number): number | undefined {
  const token = all[at];
  const next = all[at + 1];
  const digits = token !== undefined && /^\d{1,3}$/.test(token.key);
  if (digits && (token.stopped || next?.key === ')' || (next?.key === '/' && !next.tight))) return Number(token.key);
  const letter = token?.key.length === 1 && (next?.key === ')' || (token.stopped && /^[a-hđ]$/.test(token.bare)));
  return letter && !(token.capital && token.stopped) ? 0 : undefined;
}
