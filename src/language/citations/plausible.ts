import type { Head } from './heads.ts';
import { JOINED } from './shared-parts.ts';
import type { FoundSymbol } from './symbol.ts';
import { typeNames } from './symbol-names.ts';
import type { Draft, Reading, Stretch } from './types.ts';

const TERM = /^(?:QH|UBTVQH)\d\d$/;

/** "Công văn số 12/SNV-CCHC, 15/SNV-TCBC": the second of a list from one body needs no head. */
export function continues({ text, bare }: Reading, before: Draft | undefined, symbol: FoundSymbol): boolean {
  if (before?.symbol === undefined || symbol.number === undefined || symbol.number.start < before.end) return false;
  const body = ({ start, end }: Stretch): string | undefined =>
    text.slice(start, end).replaceAll(' ', '').split('-')[0];
  return body(before.symbol) === body(symbol.body) && JOINED.test(bare.slice(before.end, symbol.number.start));
}

/** Without a head only symbols that nothing else looks like are documents: 61/2018/NĐ-CP, 12-NQ/TU, 77/2015/QH13. */
export function plausible(symbol: FoundSymbol, head: Head | undefined): boolean {
  const { groups, separator } = symbol;
  const first = groups[0] ?? '';
  const typed = typeNames(first).length > 0;
  if (separator === '-' && head?.sign === true && head.type !== undefined) return true;
  if (separator === '-') return head === undefined ? typed && groups.length > 1 : typed || groups.length > 1;
  if (separator === '') return head !== undefined;
  if (head?.type !== undefined) return true;
  // "số 02/HĐ", "số 15/HN" alone may count anything.
  if (head !== undefined) return groups.length > 1 || symbol.year !== undefined || (!typed && first.length > 2);
  if (TERM.test(first)) return symbol.year !== undefined;
  return groups.length > 1 && (typed || symbol.year !== undefined || /^(?:UBND|HĐND|VPCP)$/.test(first));
}
