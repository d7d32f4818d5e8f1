import { possibleDay } from '../../calendar/index.ts';
import type { FoundDate, Reading } from './types.ts';

const LEAD = `[ ,]*(?:(?:ban hanh|ky|ra|de) )?`;
const BLANK = '[.…_x ]';
const FIGURES = new RegExp(
  String.raw`${LEAD}(\(?)(?:ban hanh |ky )?(?:ngay ?)?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\3 ?((?:19|20)\d\d|\d\d)(?!\d)(\)?)`,
  'y',
);
const MIXED = new RegExp(
  String.raw`${LEAD}(\(?)(?:ban hanh |ky )?ngay ?(\d{1,2}) ?(thang(?= ?\d{1,2},? (?:nam )?\d{4}| ?\d{1,2} ?[/-])|[/-](?= ?\d{1,2} ?(?:nam|[/-]))) ?(\d{1,2}),? ?(?:nam|[/-])? ?((?:19|20)\d\d)(?!\d)(\)?)`,
  'y',
);
const WORDS = new RegExp(
  String.raw`${LEAD}(\(?)ngay ((?:mong |mung )?[a-z]+(?: [a-z]+){0,2}) (thang) ([a-z]+(?: [a-z]+)?),? nam (\d{4})(?!\d)(\)?)`,
  'y',
);
const OPEN = new RegExp(
  String.raw`${LEAD}ngay(?=${BLANK}|/)(?:\d{1,2}|${BLANK}{0,16}) ?(?:thang|/) ?(?:\d{1,2}|${BLANK}{0,16}) ?(?:nam|/) ?(?:\d{4}|${BLANK}{0,12}(?=[;.)]|$))`,
  'y',
);

const UNITS = ['', 'mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const OTHER_UNITS: ReadonlyMap<string, number> = new Map([
  ['bon', 4],
  ['lam', 5],
  ['gieng', 1],
  ['chap', 12],
]);

/** The date written at `at`, in figures (15/7/2021), in both (15 tháng 7 năm 2021), in words, or left open. */
export function dateAt({ bare }: Reading, at: number): FoundDate | undefined {
  for (const pattern of [FIGURES, MIXED, WORDS]) {
    pattern.lastIndex = at;
    const match = pattern.exec(bare);
    if (match === null) continue;
    const [whole, opening, day, , month, year, closing] = match;
    const closed = opening === '(' && closing === ')';
    if (opening === '(' && !closed) continue;
    const start = at + whole.search(/ngay|\d/);
    const end = at + whole.length - (closing ?? '').length;
    const date = possibleDay(fullYear(year), spoken(month), spoken(day));
    return { start, end, past: closed ? end + 1 : end, ...(date === undefined ? {} : { date }) };
  }
  OPEN.lastIndex = at;
  const open = OPEN.exec(bare);
  if (open === null) return undefined;
  const words = open[0].trimEnd();
  const end = at + words.length;
  return { start: at + words.search(/ngay/), end, past: end };
}

/** The year that names a law: " năm 2015", " 2015", "(năm 2015)"; its end and the year. */
export function namingYearAt({ bare }: Reading, at: number): { end: number; year: number } | undefined {
  const pattern = /,? \(?(?:nam )?((?:19|20)\d\d)(?![\d/.-]\d|\d)\)?/y;
  pattern.lastIndex = at;
  const match = pattern.exec(bare);
  if (match === null) return undefined;
  const stray = match[0].endsWith(')') && !match[0].includes('(') ? 1 : 0;
  return { end: at + match[0].length - stray, year: Number(match[1]) };
}

function fullYear(written: string | undefined): number {
  const year = Number(written);
  if (written?.length !== 2) return year;
  if (year > 30 && year < 45) return Number.NaN;
  return year <= 30 ? 2000 + year : 1900 + year;
}

function spoken(written = ''): number {
  if (/^\d+$/.test(written)) return Number(written);
  const words = written.replace(/^(?:mong|mung) /, '').split(' ');
  const value = (word = ''): number => {
    const unit = UNITS.indexOf(word);
    return unit > 0 ? unit : (OTHER_UNITS.get(word) ?? Number.NaN);
  };
  const [first, second, third] = words;
  if (second === undefined) return value(first);
  if (first === 'muoi') return 10 + value(second);
  if (second === 'muoi' || second === 'mươi') return value(first) * 10 + (third === undefined ? 0 : value(third));
  return Number.NaN;
}
