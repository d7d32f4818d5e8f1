import CliTable from 'cli-table3';
import { screenText, wrapWords } from '../../text/display/index.ts';
import { colored, type Tone } from '../color.ts';
import { columnWidths, GAP } from './column-widths.ts';
import { areNumbers } from './numbers.ts';
import { type Table, type TableCell, type TableView, textOf } from './types.ts';

/** Each printed line is a row of its own to cli-table3, a few at a time: it takes the square of their number. */
const AT_ONCE = 20;

const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((name) => [name, '']),
);

/**
 * A table for the terminal: columns parted by spaces, no lines, headings strong where there is colour, cells wrapped at
 * words to fit the width. No letter is left out. Lines end with "\n", without spaces before it; "" without rows.
 */
export function formatTable({ columns, rows, indent = 0 }: Table, { width, color, lang }: TableView): string {
  if (rows.length === 0) return '';
  const titles = columns.map(({ title }) => screenText(title));
  const texts = rows.map((row) => columns.map((_, x) => screenText(textOf(row[x] ?? ''))));
  const columnTexts = columns.map((column, x) => {
    const cells = texts.map((row) => row[x] ?? '');
    return { ...column, title: titles[x] ?? '', cells, numbers: areNumbers(cells, lang) };
  });
  const widths = columnWidths(columnTexts, width - indent);
  const aligns = columnTexts.map(({ align, numbers }) => align ?? (numbers ? 'right' : 'left'));
  const wrapped = (row: readonly string[]) => row.map((text, x) => wrapWords(text, widths[x] ?? 1));
  const heading = titles.some((title) => title !== '') ? lowered(wrapped(titles)) : [];
  const lines = [
    ...acrossLines(heading, () => 'strong', color),
    ...texts.flatMap((row, y) => acrossLines(wrapped(row), (x) => toneOf(rows[y]?.[x] ?? ''), color)),
  ];
  const margin = ' '.repeat(indent);
  return blocks(lines)
    .flatMap((block) => laidOut(block, widths, aligns))
    .map((line) => `${margin}${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

function toneOf(cell: TableCell): Tone | undefined {
  return typeof cell === 'string' ? undefined : cell.tone;
}

/** Cells of a row, each in its lines → lines of the row, each across all columns. */
function acrossLines(
  cells: readonly (readonly string[])[],
  tone: (column: number) => Tone | undefined,
  color: boolean,
): string[][] {
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) =>
    cells.map((lines, x) => {
      const text = lines[y] ?? '';
      const as = tone(x);
      return as === undefined || text === '' ? text : colored(as, text, color);
    }),
  );
}

/** Headings stand on the line above the rows, the shorter ones too. */
function lowered(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return cells.map((lines) => [...Array<string>(height - lines.length).fill(''), ...lines]);
}

function blocks<T>(lines: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(lines.length / AT_ONCE) }, (_, index) =>
    lines.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

function laidOut(lines: readonly string[][], widths: readonly number[], aligns: ('left' | 'right')[]): string[] {
  const table = new CliTable({
    chars: { ...NO_LINES, middle: ' '.repeat(GAP) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    colAligns: aligns,
  });
  table.push(...lines);
  return table.toString().split('\n');
}
