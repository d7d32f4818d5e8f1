/**
 * How well a statement is proved. `high`: by a public copy, an official address or a published plan. What only general
 * knowledge says is never above `medium`.
 */
export type Confidence = 'high' | 'medium' | 'low';

export type DocumentStatus = 'in-force' | 'replaced' | 'superseded' | 'partly' | 'period-ended' | 'unknown';

/** Facts about one document; days are ISO days. Relations name other documents by their numbers, as printed. */
export interface LegalDocument {
  /** As printed: 61/2018/NĐ-CP, 27-NQ/TW. Without a year in it, the number comes again each year or term. */
  readonly number: string;
  readonly type: string;
  /** A law's name; of others the subject in few words, to be compared loosely, never word by word. */
  readonly title: string;
  readonly issuer: string;
  readonly issued?: string;
  /** Where the day is not known. */
  readonly issuedYear?: number;
  /** Only where known: a missing day says nothing. */
  readonly effective?: string;
  readonly amendedBy?: readonly string[];
  /** By what, and from which day; without a day it is not proved from when. */
  readonly replacedBy?: readonly { readonly number: string; readonly from?: string }[];
  /** Which part ended: no ground for a finding by itself. */
  readonly partlyEndedBy?: readonly { readonly number: string; readonly part: string }[];
  /** Last day of the period that the document was made for. */
  readonly endedAfter?: string;
  /** `superseded`: its subject passed to another document, a formal repeal was not looked up. */
  readonly status: DocumentStatus;
  /** Of number, type, issuer, day and subject. */
  readonly confidence: Confidence;
  /** Of amendment, replacement and repeal. */
  readonly statusConfidence: Confidence;
  /** Keys of `SOURCES`, or addresses. */
  readonly checked: readonly string[];
}

/** A document of which not even the facts are settled. */
export interface UnsettledDocument {
  readonly number: string;
  readonly dates: readonly string[];
  readonly title: string;
}

/** What a text says of a document: a citation of the language room, and the words that follow it as its subject. */
export interface CitedDocument {
  readonly type?: string;
  readonly number?: string;
  /** Inside the symbol; of a law without a symbol the year it is named by. */
  readonly year?: number;
  readonly symbol?: string;
  readonly date?: string;
  /** Of a law cited by name. */
  readonly title?: string;
  readonly subject?: string;
}
