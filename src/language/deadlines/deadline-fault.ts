import { readWritten } from '../written-text.ts';
import { readClause } from './clause.ts';
import type { MomentItem } from './items.ts';
import { type Moment, resolve } from './moment.ts';
import { type Tokens, tokenise } from './tokens.ts';
import type { DeadlineContext, Span } from './types.ts';
import { readYearNumber } from './year.ts';
import { settleYears } from './years.ts';

/** Why a deadline cannot be kept as written: a span that ends before it begins, or a time no calendar has. */
export type DeadlineFault = { readonly kind: 'reversed' | 'no-such-day'; readonly span: Span };

const ROMAN_PAST_FOUR = /^(?:v|vi{1,3}|ix|x)$/u;
/** A year in which every day exists, for what recurs. */
const LEAP_YEAR = 2024;

/**
 * The first fault in a deadline's words: "Từ Quý III đến Quý II", "31/4/2023", "Quý V", "tháng 13". Undefined where
 * the words are sound or not understood. Span in the text as written. Never throws; linear in the length.
 */
export function deadlineFault(text: string, { year }: DeadlineContext): DeadlineFault | undefined {
  const normal = readWritten(text);
  const tokens = tokenise(normal.text);
  for (let i = 0; i < tokens.length; i++) {
    const clause = readClause(tokens, i);
    const kind = clause === undefined ? undefined : faultOf(clause, year);
    const next = kind === undefined ? noSuchTime(tokens, i) : clause?.next;
    if (next !== undefined) {
      const end = tokens.at(next - 1)?.end ?? normal.text.length;
      const span: Span = [normal.toWritten(tokens.at(i)?.start ?? 0), normal.toWritten(end)];
      return { kind: kind ?? 'no-such-day', span };
    }
    if (clause) i = clause.next - 1;
  }
  return undefined;
}

function faultOf(clause: MomentItem, year: number | undefined): DeadlineFault['kind'] | undefined {
  const moments = clause.to ? [clause.moment, clause.to] : [clause.moment];
  if (moments.some((moment) => isNoDay(moment, clause.every ? LEAP_YEAR : (moment.year ?? year)))) return 'no-such-day';
  if (!clause.to) return undefined;
  const [settled] = settleYears([clause], year) ?? [];
  if (settled?.is !== 'moment' || settled.to === undefined) return undefined;
  const from = resolve(settled.moment, settled.moment.year);
  const to = resolve(settled.to, settled.to.year);
  return from && to && to.end < from.start ? 'reversed' : undefined;
}

function isNoDay(moment: Moment, year: number | undefined): boolean {
  return moment.level === 'day' && moment.dayOnly !== true && year !== undefined && resolve(moment, year) === undefined;
}

/** Where a time ends that is beyond its calendar: Quý V, tháng 13, 32/5/2023. */
function noSuchTime(tokens: Tokens, i: number): number | undefined {
  const word = tokens.word(i);
  const number = tokens.number(i + 1);
  if (
    word === 'quý' &&
    (ROMAN_PAST_FOUR.test(tokens.word(i + 1)) || (number !== undefined && number > 4 && number < 13))
  )
    return i + 2;
  if (word === 'tháng' && number !== undefined && number > 12 && number < 100) return i + 2;
  const day = tokens.number(i);
  const month = tokens.number(i + 2);
  if (day === undefined || month === undefined || tokens.word(i + 1) !== '/' || tokens.word(i + 3) !== '/')
    return undefined;
  const isDate = day < 100 && month < 100 && readYearNumber(tokens, i + 4) !== undefined && tokens.word(i + 5) !== '/';
  return isDate && (day > 31 || day < 1 || month > 12 || month < 1) ? i + 5 : undefined;
}
