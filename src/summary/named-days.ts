import { type Deadline, dueDays } from '../language/index.ts';

/**
 * The due days of a duty outside the table, and whether its words name none (ISO days; `due`: all of the plan's year). A
 * period that recurs tells how often (*hằng quý, 6 tháng, năm*), and the quarters beside it whose report is meant (*quý I,
 * 6 tháng, quý III, năm*): when it is to be there others say. Of such words only a written day counts (*trước ngày 20/12*).
 */
export function namedDays(
  deadline: Deadline,
  due: readonly string[],
  year: number | undefined,
): { readonly days: readonly string[]; readonly isDayless: boolean } {
  if (!namesPeriods(deadline)) return { days: due, isDayless: false };
  const parts = (deadline.parts ?? []).filter(writesDay);
  if (parts.length === 0 || year === undefined) return { days: [], isDayless: parts.length === 0 };
  return { days: dueDays({ ...deadline, kind: 'compound', parts }, year), isDayless: false };
}

/** A period that recurs without its day stands alone or among others. */
function namesPeriods({ kind, on, parts }: Deadline): boolean {
  return parts === undefined ? kind === 'periodic' && on === undefined : parts.some(namesPeriods);
}

/** A day as such, or that of each period; a month or quarter has a first day. */
function writesDay({ kind, on, start, parts }: Deadline): boolean {
  if (parts !== undefined) return parts.every(writesDay);
  return kind === 'periodic' ? on !== undefined : kind === 'by' && start === undefined;
}
