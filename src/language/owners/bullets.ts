import type { Token } from './tokens.ts';

/** Dashes, plus signs and numbers that open an item, as one kind of bullet. */
export function withBullets(all: readonly Token[]): Token[] {
  let opensLine = true;
  let last = 0;
  return all.map((token, at) => {
    const opens = opensLine;
    opensLine = token.key === 'newline' || (opens && token.kind === 'mark' && token.key !== '(');
    if (token.kind === 'mark') {
      const bullet = token.key === '*' || token.key === '•' || (opens && '-+'.includes(token.key));
      return bullet ? { ...token, key: '•' } : token;
    }
    const number = numberAt(all, at);
    // A number inside a line is a bullet where it counts on: 1. … 2. …
    if (number === 0 || !(opens || (last > 0 && number === last + 1))) return token;
    last = number;
    opensLine = true;
    return { ...token, kind: 'mark' as const, key: '•' };
  });
}

const LETTERS = 'abcdđeghiklmno';

/** The number of an item at `at` (1. 1) 1/ a) a.), counted from 1; 0 where none stands. */
function numberAt(all: readonly Token[], at: number): number {
  const token = all[at];
  const next = all[at + 1];
  const closed = next?.key === ')';
  if (!token || !(closed || token.stopped || (next?.key === '/' && !next.tight))) return 0;
  if (/^\d{1,3}$/.test(token.key)) return Number(token.key);
  return token.key.length === 1 && (closed || (token.stopped && !token.capital)) ? LETTERS.indexOf(token.key) + 1 : 0;
}
