/** Offsets in the text as written, UTF-16, end exclusive. */
export type Span = readonly [start: number, end: number];

export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export type DeadlineKind = 'by' | 'between' | 'ongoing' | 'periodic' | 'conditional' | 'compound' | 'unknown';

/** A deadline as understood. Days are ISO (`2023-09-30`); fields that the words do not give are absent. */
export interface Deadline {
  /** The words, as written. */
  text: string;
  span: Span;
  kind: DeadlineKind;
  /** First day: of the named period, of a span, or of something ongoing. Bounds a periodic deadline. */
  start?: string;
  /** The last day on which the work is still in time. */
  end?: string;
  /** The named day itself is too late (*trước*): `end` is already the day before it, `on` is the named day. */
  exclusive?: true;
  every?: Every;
  /**
   * Where in the period: day of the month (`25`; of the last month of a quarter or half-year), day of the year
   * (`12-20`), ISO day of the week (`5` is Friday). Without it, the last day of the period.
   */
  on?: string;
  /** What is waited for, as written: "Khi có hướng dẫn của …", "Theo quy định". */
  condition?: string;
  /** `compound` only. */
  parts?: readonly Deadline[];
}

export interface DeadlineContext {
  /** The plan's year, for words that name none. */
  year?: number;
}

export type Datedness = 'dated' | 'periodic' | 'event' | 'open-ended' | 'unknown';
