// The document tree: what a template produces and what the .docx and HTML writers read, and nothing else.
// It speaks of titles, headings, tables and signatures; never of twips, styles or plans.

/** A stretch of text with its emphasis. Text is NFC; no-break spaces are kept. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

/** Which of the three states the paper is in (dự thảo, trình ký, phát hành). */
export type State = 'draft' | 'for-signature' | 'final';

export type DocumentTree = {
  /** Trích yếu on one line, for the file's properties. */
  readonly title: string;
  /** Tên loại văn bản, e.g. Kế hoạch. */
  readonly subject: string;
  /** Tên cơ quan ban hành. */
  readonly agency: string;
  readonly state: State;
  /** Printed framed on the first page and small on the others; empty where the paper carries no mark. */
  readonly mark: string;
  readonly layout: { readonly fontSize: 13 | 14; readonly indent: 1 | 1.27 };
  readonly parts: readonly Part[];
};

/** Begins on a new page with its own page numbers. */
export type Part = {
  readonly kind: 'decision' | 'plan' | 'appendix';
  readonly page: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
};

/** Printed lines, each a list of runs; a line is not meant to wrap, but may. */
export type Lines = readonly (readonly Run[])[];

export type Block =
  | Letterhead
  | { readonly kind: 'title'; readonly lines: Lines }
  | { readonly kind: 'subject'; readonly lines: Lines; readonly rule: boolean }
  | { readonly kind: 'attached'; readonly lines: Lines; readonly rule: boolean }
  | { readonly kind: 'appendix-label'; readonly lines: Lines }
  | { readonly kind: 'appendix-title'; readonly lines: Lines; readonly rule: boolean }
  | { readonly kind: 'authority'; readonly lines: Lines }
  | { readonly kind: 'basis'; readonly runs: readonly Run[] }
  | { readonly kind: 'command'; readonly lines: Lines }
  | { readonly kind: 'article'; readonly label: string; readonly runs: readonly Run[] }
  | Heading
  | Paragraph
  | Item
  | { readonly kind: 'end-mark'; readonly runs: readonly Run[] }
  | Table
  | Ending;

/** Quốc hiệu and tiêu ngữ beside the issuer; number and place with date below, where the part has them. */
export type Letterhead = {
  readonly kind: 'letterhead';
  readonly parent: Lines;
  readonly issuer: Lines;
  readonly nation: Lines;
  readonly motto: Lines;
  readonly number?: readonly Run[];
  readonly placeDate?: readonly Run[];
};

/** `level` is the depth below the part, from 1. `number` is printed as given, before the title. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: number;
  readonly number: string;
  readonly runs: readonly Run[];
};

/** `number` is a typed number or label before the text ("1.", "a)"), empty where there is none. */
export type Paragraph = { readonly kind: 'paragraph'; readonly number: string; readonly runs: readonly Run[] };

/** A list item: `marker` ("-", "+") is printed before the text; `level` counts from 1. */
export type Item = {
  readonly kind: 'item';
  readonly level: number;
  readonly marker: string;
  readonly runs: readonly Run[];
};

export type Column = {
  /** What the column holds, e.g. `number`, `task`, `lead`; `other` for the plan's own. */
  readonly key: string;
  readonly align: 'left' | 'center' | 'right';
  /** mm, where the plan sets it. */
  readonly width?: number;
};

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Header rows, repeated on each page. */
  readonly head: readonly Row[];
  readonly body: readonly RowGroup[];
};

/** Rows that belong together on one page: the tasks of one objective. A group's heading is a group row. */
export type RowGroup =
  | { readonly kind: 'group'; readonly level: number; readonly row: Row }
  | {
      readonly kind: 'rows';
      readonly rows: readonly Row[];
      /** A tall one of these rows may go on over the end of a page. */
      readonly maySplit?: true;
    };

/** Cells from left to right; columns covered by a cell with `rows` > 1 above are left out. */
export type Row = { readonly cells: readonly Cell[] };

export type Cell = {
  /** Columns covered, at least 1. */
  readonly span: number;
  /** Rows covered downwards, at least 1, within its row group (or the header). */
  readonly rows: number;
  readonly blocks: readonly (Paragraph | Item)[];
};

/** Nơi nhận on the left, signature on the right, side by side; either may be empty. */
export type Ending = {
  readonly kind: 'ending';
  readonly recipients?: { readonly label: readonly Run[]; readonly lines: Lines };
  readonly signature?: { readonly authority: Lines; readonly position: Lines; readonly signer: readonly Run[] };
};
