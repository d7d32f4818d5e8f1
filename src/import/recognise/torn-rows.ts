import { words } from '../../text/index.ts';
import type { Ledger } from '../ledger.ts';
import { plainInline } from '../reader/inline.ts';
import { UNFINISHED } from './joined.ts';
import type { ColumnPart } from './structure.ts';
import { cellNumber, typedNumber } from './typed-number.ts';

/** A row with as many cells as the table has columns. */
export type TableRow = { readonly line: number; readonly cells: readonly string[]; readonly afterBreak: boolean };

/** So many words tell a place from its neighbours. */
const ENOUGH_WORDS = 3;

const TORN = {
  vi: 'Dòng bảng bị ngắt khi sang trang, đã nối vào dòng trên.',
  en: 'Table row torn by a page break, joined to the one above.',
};

/**
 * Puts rows torn by a page break together, cell by cell. A row continues the one above when it has no number of its own
 * and its text begins in the middle of a phrase, or when it has no text of a task at all. Each is noted.
 */
export function joinTornRows(rows: readonly TableRow[], columns: readonly ColumnPart[], ledger: Ledger): TableRow[] {
  const joined: TableRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above !== undefined && continues(row, above, columns)) {
      joined[joined.length - 1] = {
        ...above,
        cells: above.cells.map((cell, at) => joinCells(cell, row.cells[at] ?? '')),
      };
      ledger.note(row.line, filledCells(row).join(' | '), TORN);
      row.cells.forEach((cell, at) => {
        const before = above.cells[at] ?? '';
        if (cell !== '' && before !== '') ledger.doubt(above.line, aroundJoint(before, cell), TORN);
      });
    } else joined.push(row);
  }
  return joined;
}

function continues(row: TableRow, above: TableRow, columns: readonly ColumnPart[]): boolean {
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const numberAt = at('number');
  const [objectiveAt, taskAt] = [at('objective'), at('task')];
  const textAt = objectiveAt === -1 ? taskAt : objectiveAt;
  if (numberAt !== -1 && (row.cells[numberAt] ?? '') !== '') return false;
  const task = row.cells[taskAt] ?? '';
  const objective = objectiveAt === -1 ? '' : (row.cells[objectiveAt] ?? '');
  const first = row.cells[textAt] ?? '';
  if (
    numberAt === -1 &&
    (typedNumber(plainInline(first)) !== undefined || cellNumber(plainInline(first)) !== undefined)
  )
    return false;
  const others = row.cells.filter(
    (cell, index) => cell !== '' && index !== taskAt && index !== objectiveAt && index !== numberAt,
  );
  if (beginsInside(objective) || (beginsInside(task) && (objective === '' || row.afterBreak))) return true;
  // Only cells beside the work: a row of its own would say what is to be done.
  if (task === '' && objective === '') return true;
  if (task === '' || objective !== '' || others.length > 0) return false;
  const before = above.cells[taskAt] ?? '';
  if (!row.afterBreak) return UNFINISHED.test(before) && !isGroupLike(above, taskAt);
  return /^[-+] /.test(task) || (before !== '' && !/[.;!?]$/u.test(before) && !isGroupLike(above, taskAt));
}

function isGroupLike(row: TableRow, taskAt: number): boolean {
  return row.cells.every((cell, index) => index <= taskAt || cell === '');
}

/** Begins in lower case or with a sign that begins nothing. */
function beginsInside(cell: string): boolean {
  return /^[\p{Ll}&,;.)/–]/u.test(cell) && typedNumber(cell) === undefined;
}

function filledCells({ cells }: TableRow): string[] {
  return cells.filter((cell) => cell !== '').map(plainInline);
}

/** What begins at the joint of two pieces; of a short second piece with the words before it, to be told from others. */
function aroundJoint(above: string, below: string): string {
  const isShort = words(below).length < ENOUGH_WORDS && !/^[-+] /.test(below);
  return isShort ? `${words(above).slice(-ENOUGH_WORDS).join(' ')} ${below}` : below;
}

/** The second half goes on in the same paragraph unless it begins with a list item. */
function joinCells(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  return /^[-+] /.test(below) ? `${above}\n${below}` : `${above} ${below}`;
}
