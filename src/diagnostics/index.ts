// What ccht says about a file, as data: who prints it decides language, colour and order of the words.

/** One message in both languages. Vietnamese is what users see unless they ask for English. */
export type Words = { readonly vi: string; readonly en: string };

export type Lang = keyof Words;

export type Severity = 'error' | 'warning' | 'info';

/** Offsets into the file's text as decoded: 0-based UTF-16 code units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Replaces the text of a span; `text` may be empty. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

export type Fix = { readonly title: Words; readonly safety: 'safe' | 'unsafe'; readonly edits: readonly Edit[] };

export type Diagnostic = {
  /** Kebab-case name of the fault, the same in every language. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Words;
  /** What to write instead. */
  readonly hint?: Words;
  readonly span: Span;
  /** The place as a reader of the paper would say it. */
  readonly where?: Words;
  /** The clause it rests on: `NĐ 30/2020, PL I, Mục II.6`. */
  readonly clause?: string;
  /** Other places of the same file that the message speaks of. */
  readonly related?: readonly { readonly span: Span; readonly message: Words }[];
  readonly fix?: Fix;
};

/** Something the user can change stops the command: shown without a stack, exit code 2 unless said otherwise. */
export class UserError extends Error {
  readonly words: Words;
  readonly hint: Words | undefined;
  readonly exitCode: 1 | 2;

  constructor(words: Words, options: { hint?: Words; exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(words.en, { cause: options.cause });
    this.name = 'UserError';
    this.words = words;
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 2;
  }
}
