import { type Deadline, datednessOf, dueDays, findTimes, readDeadline, waitsFor } from '../language/index.ts';
import { remembered } from '../text/index.ts';
import type { ModelTask } from './types.ts';

type Times = Pick<ModelTask, 'deadline' | 'due' | 'datedness' | 'waitsFor'>;

/** What the words of a time mean in plans of one year. */
export type TimeReader = {
  /** The whole cell is a time. */
  readonly inCell: (text: string) => Times;
  /** Times that a sentence names. */
  readonly inSentence: (text: string) => readonly Deadline[];
};

/** Sentences up to this length are read once. */
const LONGEST = 1000;

/** Few times are written in a year's plans, again and again: each is read once. */
export function timeReader(year: number | undefined): TimeReader {
  return readerOf(year === undefined ? '' : String(year));
}

const readerOf = remembered((named): TimeReader => {
  const year = named === '' ? undefined : Number(named);
  const context = year === undefined ? {} : { year };
  return {
    inCell: remembered((text) => timesOf(readDeadline(text, context), year), LONGEST),
    inSentence: remembered((text) => findTimes(text, context), LONGEST),
  };
});

/** What follows from a deadline within the plan's year. */
export function timesOf(deadline: Deadline, year: number | undefined): Times {
  const awaited = waitsFor(deadline);
  return {
    deadline,
    due: year === undefined ? [] : dueDays(deadline, year),
    datedness: datednessOf(deadline),
    ...(awaited !== undefined && { waitsFor: awaited }),
  };
}
