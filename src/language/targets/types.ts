/** 0-based UTF-16 offsets in the text as written, end exclusive. */
export type Span = readonly [start: number, end: number];

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | 'range';

/** One measurable part of a sentence: how much of what. */
export interface Target {
  /** Comparator, value and unit, with the words of *trở lên* after them. */
  readonly span: Span;
  readonly comparator: Comparator;
  /** The number aimed at; absent for a range. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** The whole of a fraction: "15/19 xã" has value 15 of 19. */
  readonly of?: number;
  /** As written, "01" before the last noun left out: `%`, `phút/lượt`, `sáng kiến`; empty for a bare index. */
  readonly unit: string;
  /** The words of the clause that say what is measured, NFC, one space between them. */
  readonly subject: string;
  /** Set where a change is meant and not a level. */
  readonly direction?: 'up' | 'down';
  /** The time the target is for, as written, where it stands at an edge of the clause. */
  readonly period?: string;
  /** The figures, of a range both. */
  readonly valueSpan: Span;
  readonly unitSpan?: Span;
  /** The words that decide the comparator; absent for a bare value. A torn "tối" or "thiểu" (with a bare value) is kept here. */
  readonly comparatorSpan?: Span;
  /** From the first to the last word of the subject; the value may lie between. */
  readonly subjectSpan?: Span;
  /** The pieces of the subject in reading order. */
  readonly subjectSpans: readonly Span[];
}

/** The text in the two forms that the readers of this folder share, offset for offset. */
export interface Reading {
  /** NFC, single spaces, plain dashes. */
  readonly text: string;
  /** The same in small letters: grammars read this one. */
  readonly small: string;
}

/** A stretch of a `Reading`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
