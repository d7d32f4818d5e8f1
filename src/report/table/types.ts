import type { Lang } from '../../diagnostics/index.ts';
import type { Tone } from '../color.ts';

export type TableColumn = {
  /** "" for no heading; a table without any heading has no heading row. */
  readonly title: string;
  /** Default: right for a column of numbers, else left. */
  readonly align?: 'left' | 'right';
  /** In cells. */
  readonly min?: number;
  readonly max?: number;
  /** Share of the room where there is too little: 1 by default, 2 gets twice as much for the same text. */
  readonly weight?: number;
};

/** Text of a cell; "\n" begins a line. */
export type TableCell = string | { readonly text: string; readonly tone: Tone };

export function textOf(cell: TableCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

export type Table = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Spaces before each line, 0 by default. */
  readonly indent?: number;
};

export type TableView = {
  /** Cells of the terminal. */
  readonly width: number;
  readonly color: boolean;
  readonly lang: Lang;
};
