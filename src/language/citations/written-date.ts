import { possibleDay } from '../../calendar/index.ts';
import type { FoundDate, FoundYear, Reading, Stretch } from './types.ts';

const LEAD = `[ ,]*(?:(?:ban hanh|ky|ra|de|thong qua) )?(?:cung (?=ngay ?\\d))?`;
const BLANK = '[.…_x ]';
const FIGURES = new RegExp(
  String.raw`${LEAD}(\(?)(?:ban hanh |ky )?(?:ngay ?:? ?(?:mung |mong )?)?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\3 ?((?:19|20)\d\d|\d\d)(?!\d)(\)?)`,
  'y',
);
const MONTH = 'gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi';
const MIXED = new RegExp(
  String.raw`${LEAD}(\(?)(?:ban hanh |ky )?ngay ?:? ?(?:mung |mong )?(\d{1,2}) ?(thang(?= ?\d{1,2},? (?:nam )?\d{4}| ?\d{1,2} ?[/-]| (?:${MONTH})(?![a-z]))|[/-](?= ?\d{1,2} ?(?:nam|[/-]))) ?(\d{1,2}|(?:${MONTH})(?![a-z])),? ?(?:nam|[/-])? ?((?:19|20)\d\d)(?!\d)(\)?)`,
  'y',
);
const SPOKEN = 'khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|linh|le|tram|nghin|ngan';
const WORDS = new RegExp(
  String.raw`${LEAD}(\(?)ngay ((?:mong |mung )?[a-z]+(?: [a-z]+){0,2}) (thang) ([a-z]+(?: [a-z]+)?),? nam (\d{4}|(?:${SPOKEN})(?: (?:${SPOKEN})){2,7}(?![a-z]))(?!\d)(\)?)`,
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

/** The year that names a law: " năm 2015", " 2015", "(năm 2015)"; where it stands and where reading goes on. */
export function namingYearAt({ bare }: Reading, at: number): (FoundYear & { past: number }) | undefined {
  NAMING_YEAR.lastIndex = at;
  const match = NAMING_YEAR.exec(bare);
  if (match === null) return undefined;
  const stray = match[0].endsWith(')') && !match[0].includes('(') ? 1 : 0;
  const start = at + match[0].search(/\d/);
  return { start, end: start + 4, past: at + match[0].length - stray, value: Number(match[1]) };
}

const NAMING_YEAR = /,? \(?(?:nam )?((?:19|20)\d\d)(?![\d/.-]\d|\d)\)?/y;

/** "cùng ngày" without a day of its own: the day of the document named before. */
export function sameDayAt({ bare }: Reading, at: number): Stretch | undefined {
  SAME_DAY.lastIndex = at;
  const match = SAME_DAY.exec(bare);
  return match === null ? undefined : { start: at + match[0].indexOf('cung'), end: at + match[0].length };
}

const SAME_DAY = /,? (?:ban hanh |ky )?cung ngay(?! ?\d|[a-z])/y;

function fullYear(written = ''): number {
  if (/[a-z]/.test(written)) return spokenYear(written);
  const year = Number(written);
  if (written.length !== 2) return year;
  if (year > 30 && year < 45) return Number.NaN;
  return year <= 30 ? 2000 + year : 1900 + year;
}

/** "hai nghìn không trăm hai mươi mốt", "hai không hai mốt", in bare letters. */
function spokenYear(written: string): number {
  const words = written.replace(/^hai (?:nghin|ngan) (?:khong tram )?(?:linh |le )?/, '');
  if (words !== written) return 2000 + spoken(words);
  const digits = written.split(' ').map((word) => (word === 'khong' ? 0 : unitOf(word)));
  return digits.length === 4 ? digits.reduce((year, digit) => year * 10 + digit, 0) : Number.NaN;
}

function spoken(written = ''): number {
  if (/^\d+$/.test(written)) return Number(written);
  const words = written.replace(/^(?:mong|mung) /, '').split(' ');
  const [first, second, third] = words;
  if (second === undefined) return unitOf(first);
  if (first === 'muoi') return 10 + unitOf(second);
  if (second === 'muoi') return unitOf(first) * 10 + (third === undefined ? 0 : unitOf(third));
  return Number.NaN;
}

function unitOf(word = ''): number {
  const unit = UNITS.indexOf(word);
  return unit > 0 ? unit : (OTHER_UNITS.get(word) ?? Number.NaN);
}
