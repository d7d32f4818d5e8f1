// What every reader hands over, whatever the file was: physical lines and table rows, nothing joined, nothing judged.
// Texts are in the plan's text grammar: *nghiêng*, **đậm**, \* the sign itself, "- " and "+ " before list items.

/** One printed line of running text. */
export type SourceParagraph = {
  readonly kind: 'paragraph';
  /** 1-based line of the source. */
  readonly line: number;
  readonly text: string;
  /** Stands apart from the line before: a blank line, a table or the beginning of the file. */
  readonly apart: boolean;
  /** Length of the longest line in its run of adjacent lines: where that run was wrapped, if it was. */
  readonly width: number;
};

/** `cells` may hold several lines each; rows may be shorter than the table. */
export type SourceRow = { readonly line: number; readonly cells: readonly string[] };

export type SourceTable = {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly SourceRow[];
  /** Number of columns where a separator stands below the first row, which is then set as a header. */
  readonly headed?: number;
};

export type SourceBlock = SourceParagraph | SourceTable;
