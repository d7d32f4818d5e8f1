import type { Cell, Row } from '../document/index.ts';

/** Goes through a group's rows with the column each cell starts at, columns covered from above skipped. */
export function eachPlace(
  rows: readonly Row[],
  columnCount: number,
  visit: (rowIndex: number, cells: readonly { readonly cell: Cell; readonly column: number }[]) => void,
): void {
  const covered = new Array<number>(columnCount).fill(0);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    const cells: { cell: Cell; column: number }[] = [];
    const begun: [number, number][] = [];
    for (const cell of row.cells) {
      while (column < columnCount && (covered[column] ?? 0) > 0) column++;
      if (column >= columnCount) break;
      cells.push({ cell, column });
      for (let offset = 0; offset < cell.span; offset++) begun.push([column + offset, cell.rows]);
      column += cell.span;
    }
    visit(rowIndex, cells);
    for (let index = 0; index < columnCount; index++) covered[index] = Math.max(0, (covered[index] ?? 0) - 1);
    for (const [index, height] of begun) if (index < columnCount) covered[index] = height - 1;
  });
}
