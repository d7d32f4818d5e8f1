import type { Citation } from './types.ts';

/**
 * Number and symbol as documents write them: `61/2018/NĐ-CP`, of the Party `12-KH/TU`. Undefined where one of them is
 * not given. Source: NĐ 30/2020, PL I, II.3; Hướng dẫn 36-HD/VPTW.
 */
export function writtenNumber({ number, year, symbol }: Citation): string | undefined {
  if (number === undefined || symbol === undefined) return undefined;
  const isParty = symbol.includes('/');
  return (year === undefined ? number : `${number}/${year}`) + (isParty ? '-' : '/') + symbol;
}
