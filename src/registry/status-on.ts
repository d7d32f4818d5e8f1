import { documentNumbered } from './find-document.ts';
import { STATUS_KNOWN_UNTIL } from './sources.ts';
import type { Confidence, LegalDocument } from './types.ts';

/** What a document was on a day, and how well that is proved. */
export type StatusOn = { readonly confidence: Confidence } & (
  | { readonly kind: 'in-force' | 'unknown' }
  /** `from`: the day it takes effect, or was issued where that is all that is known. */
  | { readonly kind: 'not-yet'; readonly from?: string }
  | { readonly kind: 'superseded'; readonly by: readonly LegalDocument[]; readonly from: string }
  /** `after`: the last day of the period it was made for. */
  | { readonly kind: 'expired'; readonly after: string }
);

/**
 * Asks whether a document was in force on a day (the day of the plan that cites it, not today; for an open day the most
 * lenient of its year). Replaced in part, not looked up, or later than the registry knows: unknown, and nothing follows
 * from that.
 */
export function statusOn(document: LegalDocument, day: string): StatusOn {
  const { confidence, statusConfidence, issued, issuedYear, effective, endedAfter, status } = document;
  const start = effective ?? issued;
  if (issued !== undefined && day < issued) return { kind: 'not-yet', from: start ?? issued, confidence };
  if (issuedYear !== undefined && day < `${issuedYear}-01-01`) return { kind: 'not-yet', confidence };
  const known = { confidence: statusConfidence };
  if (effective !== undefined && day < effective) return { ...known, kind: 'not-yet', from: effective };
  switch (status) {
    case 'replaced':
    case 'superseded':
      return replacedOn(document, day);
    case 'period-ended':
      if (endedAfter === undefined) return { ...known, kind: 'unknown' };
      return day > endedAfter ? { ...known, kind: 'expired', after: endedAfter } : { ...known, kind: 'in-force' };
    case 'in-force':
      if (day > STATUS_KNOWN_UNTIL || day.startsWith(`${issuedYear}-`)) return { ...known, kind: 'unknown' };
      return { ...known, kind: 'in-force' };
    case 'partly':
    case 'unknown':
      return { ...known, kind: 'unknown' };
  }
}

function replacedOn({ replacedBy = [], statusConfidence: confidence }: LegalDocument, day: string): StatusOn {
  const began = replacedBy.filter(({ from }) => from !== undefined && from <= day);
  const from = began.map((one) => one.from ?? '').sort()[0];
  if (from !== undefined)
    return { kind: 'superseded', by: began.flatMap(({ number }) => documentNumbered(number) ?? []), from, confidence };
  // Without a day: not before the other was issued.
  const open = replacedBy
    .filter((one) => one.from === undefined)
    .map(({ number }) => documentNumbered(number)?.issued ?? '');
  return { kind: open.every((issued) => issued !== '' && day < issued) ? 'in-force' : 'unknown', confidence };
}
