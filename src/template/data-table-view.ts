import type { DataTable } from '../plan/index.ts';
import type { CellView, RowView, TableView } from './task-table-view.ts';
import { lineView, textViews } from './text-view.ts';

/** A table that is not of tasks: cells as written, `^` continuing the cell above, short rows filled up. */
export function dataTableView(table: DataTable): TableView {
  const columns = table.columns.map((column) => (typeof column === 'string' ? { title: column } : column));
  const owners: (CellView | undefined)[] = [];
  const rows: RowView[] = table.rows.map((written) => {
    const cells: CellView[] = [];
    columns.forEach((_, at) => {
      const text = written[at] ?? '';
      const owner = owners[at];
      if (text === '^' && owner !== undefined) owner.rows += 1;
      else {
        const cell = { span: 1, rows: 1, texts: textViews(text === '^' ? '' : text) };
        owners[at] = cell;
        cells.push(cell);
      }
    });
    return { cells };
  });
  return {
    columns: columns.map((column) => ({ key: 'other', align: column.align ?? 'left', width: column.width ?? '' })),
    head: [
      {
        cells: columns.map((column) => ({
          span: 1,
          rows: 1,
          texts: [{ level: 0, marker: '', number: '', runs: lineView(column.title).runs }],
        })),
      },
    ],
    body: runsOfRows(rows),
  };
}

/** Rows joined by a merged cell belong together; the others stand alone. */
function runsOfRows(rows: readonly RowView[]): TableView['body'] {
  const body: TableView['body'] = [];
  let open = 0;
  for (const row of rows) {
    const last = body.at(-1);
    if (open > 0 && last !== undefined) last.rows.push(row);
    else body.push({ isGroup: false, level: 0, rows: [row] });
    open = Math.max(open, ...row.cells.map((cell) => cell.rows)) - 1;
  }
  return body;
}
