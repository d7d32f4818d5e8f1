// What a year means where a plan names it. The one judgement behind moving a plan to the next year; what is not certain
// says so.
import { readCitations } from '../citations/read-citations.ts';
import { findTimes } from '../deadlines/find-times.ts';
import { readWritten } from '../written-text.ts';
import { sentenceAround, tellsOfPastYear } from './past-year-words.ts';
import { titleYears } from './title-years.ts';
import {
  COMPARISON_BEFORE,
  COUNTED_BEFORE,
  DATED_DOCUMENT,
  DAY_BEFORE,
  FIRST_QUARTER_BEFORE,
  HORIZON_BEFORE,
  JOINED_AFTER,
  JOINED_BEFORE,
  NAMED_BEFORE,
  OPEN_SPAN_AFTER,
  PART_BEFORE,
  PERIOD_BEFORE,
  SPAN_AFTER,
  SPAN_BEFORE,
  STANDARD_BEFORE,
} from './year-words.ts';

/**
 * - `plan`: the year that the plan is for; `time`: by when something is asked for (a day, month, quarter) in that year or
 *   in the first quarter after it. A later time is a day of the calendar, and so is one before the year: `unsure`.
 * - `document`: the date or number of a document; `title`: the name of a document cited by its number.
 * - `period`: a bound of a span of years or a horizon; `standard`: the edition of a standard.
 * - `comparison`: what the year is measured against; `past`: results and faults of the year before.
 * - `unsure`: only a person can tell.
 */
export type YearSense =
  | 'plan'
  | 'time'
  | 'document'
  | 'title'
  | 'period'
  | 'standard'
  | 'comparison'
  | 'past'
  | 'unsure';

export type YearMention = {
  /** The figures, in the text as written (UTF-16, end exclusive). */
  readonly span: readonly [start: number, end: number];
  readonly year: number;
  readonly sense: YearSense;
  /** The words that speak of the year: “so với năm 2022”, “trước ngày 31/01/2022”, the name of the cited document. */
  readonly phrase: readonly [start: number, end: number];
};

/** Where the words stand: `time` in a cell that says only by when, `words` anywhere else. */
export type YearPlace = 'time' | 'words';

/** Every place where a text names the plan's year, the one before or the one after, in order, with what it means there. */
export function yearMentions(text: string, planYear: number, place: YearPlace = 'words'): YearMention[] {
  if (!text.includes(String(planYear).slice(0, 2)) && place === 'words') return [];
  const normal = readWritten(paragraphsApart(text));
  const figures = [...figuresOf(normal.text, planYear, place)];
  const reader = readerOf(normal.text, planYear, place, figures);
  const found = figures.flatMap(({ start, end, year }) => {
    if (Math.abs(year - planYear) > 1) return [];
    const { sense, phrase } = reader(start, end, year);
    const toWritten = ([from, to]: Range): Range => [normal.toWritten(from), normal.toWritten(to)];
    return [{ span: toWritten([start, end]), year, sense, phrase: toWritten(phrase ?? [start, end]) }];
  });
  return found;
}

/** Whether a year of this sense is another one in the plan of another year. */
export function movesWithPlan({ sense }: Pick<YearMention, 'sense'>): boolean {
  return sense === 'plan' || sense === 'time';
}

type Figures = { readonly start: number; readonly end: number; readonly year: number };
type Range = readonly [start: number, end: number];
type Judged = { readonly sense: YearSense; readonly phrase?: Range };

/** A new paragraph ends the sentence before it; every offset stays. */
function paragraphsApart(text: string): string {
  return text.replace(/\n(?![ \t])/g, ';');
}

function* figuresOf(text: string, planYear: number, place: YearPlace): Generator<Figures> {
  const century = Math.floor(planYear / 100) * 100;
  for (const match of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
    yield { start: match.index, end: match.index + 4, year: Number(match[0]) };
  }
  if (place === 'words') return;
  // “15/3/23”, “Quý III/23”: in a cell of times two figures after a slash are a year.
  for (const match of text.matchAll(/(?:\d{1,2}\/\d{1,2}|[Qq]uý [IViv\d]+|[Tt]háng \d{1,2})\/(\d\d)(?![\d/])/g)) {
    const end = match.index + match[0].length;
    yield { start: end - 2, end, year: century + Number(match[1]) };
  }
}

function readerOf(
  text: string,
  planYear: number,
  place: YearPlace,
  figures: readonly Figures[],
): (start: number, end: number, year: number) => Judged {
  const citations = readCitations(text);
  const times = place === 'time' ? [] : findTimes(text, { year: planYear });
  const titles = titleYears(text, citations);
  const inside = (ranges: readonly Range[], at: number): Range | undefined =>
    ranges.find(([start, end]) => start <= at && at < end);
  const spans = citations.map(({ span }) => span);
  const dated = times.filter(({ kind }) => kind === 'by' || kind === 'between').map(({ span }) => span);
  const isBeyond = ({ start, year }: Pick<Figures, 'start' | 'year'>): boolean =>
    year > planYear &&
    !(year === planYear + 1 && FIRST_QUARTER_BEFORE.test(text.slice(Math.max(0, start - 30), start)));
  const asked = figures.filter(({ start }) => !inside(spans, start));
  const movesAsWhole = asked.some(({ year }) => year >= planYear) && !asked.some(isBeyond);
  const other = times.filter(({ kind }) => kind !== 'by' && kind !== 'between').map(({ span }) => span);

  return (start, end, year) => {
    const before = text.slice(Math.max(0, start - 160), start);
    const after = text.slice(end, end + 60);
    const withWords = (form: RegExp): Range => [start - (form.exec(before)?.[0].length ?? 0), end];
    if (STANDARD_BEFORE.test(before)) return { sense: 'standard' };
    if (inside(spans, start) || /^\/\p{Lu}/u.test(after)) return { sense: 'document' };
    if (SPAN_BEFORE.test(before) || SPAN_AFTER.test(after) || OPEN_SPAN_AFTER.test(after))
      return { sense: 'period', phrase: spanAround(text, start, end) };
    if (place === 'time') return { sense: movesAsWhole ? 'time' : 'unsure', phrase: [0, text.length] };
    const time = inside(dated, start);
    if (time && isBeyond({ start, year }) && !PERIOD_BEFORE.test(before)) return { sense: 'unsure', phrase: time };
    if (time && COUNTED_BEFORE.test(text.slice(0, time[0]))) return { sense: 'unsure', phrase: time };
    if (time && year >= planYear) return { sense: 'time', phrase: time };
    if (/^,? ?năm $/iu.test(text.slice(endBefore(spans, start), start))) return { sense: 'document' };
    const title = titles.find((one) => one.year === start);
    if (title) return { sense: 'title', phrase: title.name };
    if (PERIOD_BEFORE.test(before)) return { sense: 'period', phrase: withWords(PERIOD_BEFORE) };
    if (COMPARISON_BEFORE.test(before)) return { sense: 'comparison', phrase: withWords(COMPARISON_BEFORE) };
    if (DAY_BEFORE.test(before)) {
      const isDocument = DATED_DOCUMENT.test(before.slice(0, before.search(DAY_BEFORE)));
      return { sense: isDocument ? 'document' : 'unsure', phrase: withWords(DAY_BEFORE) };
    }
    if (year === planYear && inside(other, start)) return { sense: 'plan' };
    if (HORIZON_BEFORE.test(before)) return { sense: 'unsure', phrase: withWords(HORIZON_BEFORE) };
    const words = withWords(/năm $/iu);
    if (year === planYear) {
      if (JOINED_AFTER.test(after) || JOINED_BEFORE.test(before)) return { sense: 'unsure', phrase: words };
      if (PART_BEFORE.test(before))
        return {
          sense: /(?:tháng|quý)/iu.test(PART_BEFORE.exec(before)?.[0] ?? '') ? 'time' : 'plan',
          phrase: withWords(PART_BEFORE),
        };
      return { sense: /năm $/iu.test(before) || NAMED_BEFORE.test(before) ? 'plan' : 'unsure', phrase: words };
    }
    const [from, to] = sentenceAround(text, start);
    const isPast = year < planYear && tellsOfPastYear(text.slice(from, to));
    return { sense: isPast ? 'past' : 'unsure', phrase: words };
  };
}

/** Where the last citation before a place ends; the place itself where there is none. */
function endBefore(spans: readonly Range[], at: number): number {
  const ends = spans.map(([, end]) => end).filter((end) => end <= at);
  return ends.length === 0 ? at : Math.max(...ends);
}

/** The whole span of years around one of its bounds: “giai đoạn 2021 - 2025”. */
function spanAround(text: string, start: number, end: number): Range {
  const before = /(?:giai đoạn |từ |nhiệm kỳ )?(?:năm )?(?:\d{4} ?(?:-|đến) ?(?:hết )?(?:năm )?)?$/iu.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  const after = SPAN_AFTER.exec(text.slice(end)) ?? OPEN_SPAN_AFTER.exec(text.slice(end));
  return [start - (before?.[0].length ?? 0), end + (after?.[0].length ?? 0)];
}
