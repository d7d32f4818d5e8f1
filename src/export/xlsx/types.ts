export type Workbook = {
  /** Shown in the file's properties and above each printed page. */
  readonly title: string;
  /** At least one. */
  readonly sheets: readonly Sheet[];
};

export type Sheet = {
  /** Characters that Excel does not allow are replaced; names are cut to 31 letters and kept apart. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Landscape by default. */
  readonly orientation?: 'portrait' | 'landscape';
};

export type SheetColumn = {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly type: 'text' | 'number' | 'date';
  /** Whether long words run on below; text does by default. */
  readonly wrap?: boolean;
};

/** Text, a number, a day as YYYY-MM-DD in a column of dates, or nothing. */
export type SheetCell = string | number | undefined;
