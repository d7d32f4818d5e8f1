import { movesWithPlan, type YearMention, type YearPlace, yearMentions } from './year-mentions.ts';

/** Figures of a text and what stands there instead. */
export type MovedFigures = { readonly start: number; readonly end: number; readonly text: string };

export type MovedYears = {
  readonly edits: readonly MovedFigures[];
  /** Every year near the plan's, moved or not. */
  readonly mentions: readonly YearMention[];
};

/**
 * What changes in a text of the plan of one year when it becomes the plan of another: the figures of the plan's own year
 * and of times asked for, and nothing else (`yearMentions` is the judgement). 29 February becomes the 28th where the
 * other year has no such day.
 */
export function movedYears(text: string, from: number, to: number, place: YearPlace = 'words'): MovedYears {
  const mentions = yearMentions(text, from, place);
  const edits = mentions.filter(movesWithPlan).flatMap(({ span: [start, end], year }) => {
    const moved = year + to - from;
    const figures = { start, end, text: end - start === 2 ? String(moved).slice(2) : String(moved) };
    const leapDay = isLeap(moved) ? null : LEAP_DAY_BEFORE.exec(text.slice(0, start));
    if (leapDay === null) return [figures];
    return [{ start: leapDay.index, end: leapDay.index + 2, text: '28' }, figures];
  });
  return { edits, mentions };
}

const LEAP_DAY_BEFORE = /29(?=(?:[/.-]0?2[/.-]| tháng 0?2 năm )$)/u;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
