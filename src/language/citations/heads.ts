import { mayCarry, numberSignBefore, typeBefore, typeFarBefore } from './document-types.ts';
import { bodiesEnd } from './issuers.ts';
import type { FoundSymbol } from './symbol.ts';
import type { Reading, Stretch } from './types.ts';

const OF = ' cua ';

/** What stands before a number: the type word, "số", at times the issuer. */
export interface Head {
  readonly start: number;
  readonly type?: Stretch;
  readonly sign: boolean;
  readonly issuer?: Stretch;
}

/** Type word and "số" before a number; also "Nghị quyết của Bộ Chính trị số". */
export function headBefore(reading: Reading, at: number, past: number): Head | undefined {
  const sign = numberSignBefore(reading, at);
  const from = sign?.start ?? at;
  const type = typeBefore(reading, from);
  if (type !== undefined && type.start >= past) return { start: type.start, type, sign: sign !== undefined };
  if (sign === undefined || sign.start < past) return undefined;
  return typeAndIssuerBefore(reading, sign, past) ?? { start: sign.start, sign: true };
}

/** The type further ahead where none stands at the number, or one that the symbol denies: "Quyết định ban hành Quy chế số 5/QĐ-UBND". */
export function withFarType(
  reading: Reading,
  head: Head | undefined,
  symbol: FoundSymbol,
  past: number,
): Head | undefined {
  const group = symbol.groups[0] ?? '';
  if (head === undefined) return head;
  if (head.type !== undefined && mayCarry(reading.text.slice(head.type.start, head.type.end), group)) return head;
  const type = typeFarBefore(reading, head.start, group);
  return type === undefined || type.start < past ? head : { ...head, start: type.start, type };
}

function typeAndIssuerBefore(reading: Reading, sign: Stretch, past: number): Head | undefined {
  const from = Math.max(past, sign.start - 110);
  const back = reading.bare.slice(from, sign.start).lastIndexOf(OF);
  if (back < 0) return undefined;
  const of = from + back;
  const type = typeBefore(reading, of);
  const start = of + OF.length;
  const end = type === undefined || type.start < past ? undefined : bodiesEnd(reading, start, false);
  if (type === undefined || end === undefined || !/^:? $/.test(reading.bare.slice(end, sign.start))) return undefined;
  return { start: type.start, type, sign: true, issuer: { start, end } };
}
