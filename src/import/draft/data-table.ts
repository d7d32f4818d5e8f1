import type { DataTable, Path } from '../../plan/index.ts';
import { guardStart } from '../reader/inline.ts';
import type { DataTablePart } from '../recognise/structure.ts';
import type { DraftWriter } from './writer.ts';

/** A table of words: headings and cells as printed. */
export function draftDataTable(part: DataTablePart, path: Path, writer: DraftWriter): DataTable {
  return {
    columns: part.columns.map((heading, index) =>
      writer.value([...path, 'columns', index], part.line, guardStart(heading)),
    ),
    rows: part.rows.map(({ line, cells }, row) =>
      cells.map((cell, index) => writer.value([...path, 'rows', row, index], line, cell)),
    ),
  };
}
