/** A place in the text as written: 0-based UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** One document cited in a text. What is not said there is absent; nothing is guessed. */
export interface Citation {
  /** From the type word (or "số", or the number) to the last of number, symbol, date and issuer that stands there. */
  readonly span: Span;
  /** As spelled (Nghị định, Kế hoạch, NĐ); under a shared head the head's; absent where only a symbol stands. */
  readonly type?: string;
  /** As written, leading zeros kept; absent in laws cited by name and where it is left blank. */
  readonly number?: string;
  /** The year inside the symbol; of a law without a symbol the year it is named by (Luật … năm 2015). */
  readonly year?: number;
  /** Without the number and the year, spaces taken out: NĐ-CP, NQ/TW, SNV-CCHC&VTLT. */
  readonly symbol?: string;
  /** ISO day; absent where it is left blank or is no day of the calendar (its place is still in `dateSpan`). */
  readonly date?: string;
  /** As written, in NFC; its canonical form is `issuerName(issuer)`. */
  readonly issuer?: string;
  /** The name of a law, a code, an ordinance. */
  readonly title?: string;
  /** The part that is meant, as written before the document: "khoản 2 Điều 5". */
  readonly place?: string;
  /** The number is still blank: "số …/KH-UBND". */
  readonly open?: true;
  /** The date stands once, after a later document of the same list. */
  readonly dateShared?: true;
  /** The issuer stands once, at another document of the same list. */
  readonly issuerShared?: true;
  readonly typeSpan?: Span;
  readonly numberSpan?: Span;
  /** The year inside the symbol, or the one a law is named by. */
  readonly yearSpan?: Span;
  /** The letters of the symbol: NĐ-CP. */
  readonly symbolSpan?: Span;
  readonly dateSpan?: Span;
  readonly issuerSpan?: Span;
  readonly titleSpan?: Span;
  readonly placeSpan?: Span;
}

/** A document naming itself: "Kế hoạch này". */
export interface SelfReference {
  readonly span: Span;
  /** As spelled: Kế hoạch, Quyết định. */
  readonly type: string;
}

/** The text in the two forms that the readers of this folder share; both have the same length and the same offsets. */
export interface Reading {
  /** NFC, single spaces, plain dashes. */
  readonly text: string;
  /** The same letters without marks and case, đ as d. */
  readonly bare: string;
}

/** A stretch of a `Reading`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A year and where it stands. */
export interface FoundYear extends Stretch {
  readonly value: number;
}

/** A citation while it is being put together: places are offsets in a `Reading`. */
export interface Draft {
  start: number;
  end: number;
  type?: Stretch;
  /** The type's words where another document's head is meant. */
  typeName?: string;
  number?: Stretch;
  year?: FoundYear;
  symbol?: Stretch;
  date?: FoundDate;
  issuer?: Stretch;
  title?: Stretch;
  place?: Stretch;
  /** Where reading goes on after words that are no part of it: "năm 2020". */
  past?: number;
  /** "cùng ngày": the day is that of the document before, or it holds for all of the list. */
  sameDay?: Stretch;
  open?: true;
  dateShared?: true;
  issuerShared?: true;
}

export interface FoundDate extends Stretch {
  /** Where reading goes on: after a closing bracket. */
  readonly past: number;
  /** ISO day, absent when the words leave it open or name no day of the calendar. */
  readonly date?: string;
}
