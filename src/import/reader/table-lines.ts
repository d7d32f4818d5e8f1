// Tables as converters write them in plain text: rows between pipes, or cells between tabs.

/** The raw cells of a pipe row; undefined for a line that is none. */
export function pipeCells(line: string): string[] | undefined {
  const text = line.trim();
  if (!text.startsWith('|') || text.length < 3 || !text.endsWith('|')) return undefined;
  const cells = text.slice(1, -1).split(/(?<!\\)\|/);
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** The line below the header: only dashes and colons. */
export function isSeparator(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** A separator drawn as one, and not a row of single dashes. */
export function isDrawn(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.includes('--'));
}

/**
 * How many of the lines from `start` on are rows of a tab table: 0 where none begins there. A line without tabs between
 * two rows is a row of one cell (a group). A blank line ends the run; below a table (`belowTable`) a row of one cell
 * among tabs begins the next, for that is how a page break tears a row.
 */
export function tabRun(lines: readonly string[], start: number, belowTable = false): number {
  const continues = belowTable && tabs(lines[start] ?? '') > 1;
  if (!continues && !beginsRun(lines, start)) return 0;
  let end = start;
  while (end < lines.length) {
    const line = lines[end] ?? '';
    const inside = line.trim() !== '' || tabs(line) > 1;
    if (!inside) break;
    if (tabs(line) === 0 && tabs(lines[end + 1] ?? '') === 0) break;
    end += 1;
  }
  return end - start;
}

function beginsRun(lines: readonly string[], start: number): boolean {
  const line = lines[start] ?? '';
  const filled = line.split('\t').filter((cell) => cell.trim() !== '').length;
  if (filled === 0) return false;
  if (tabs(line) > 2) return true;
  if (tabs(line) === 2) return filled > 1;
  return isPair(line) && isPair(lines[start + 1] ?? '');
}

/** Two cells, the first of them more than the number or sign of a list item. */
function isPair(line: string): boolean {
  const [first = '', second = '', ...more] = line.split('\t').map((cell) => cell.trim());
  return more.length === 0 && second !== '' && /\p{L}{2}/u.test(first);
}

function tabs(line: string): number {
  let count = 0;
  for (let at = line.indexOf('\t'); at !== -1; at = line.indexOf('\t', at + 1)) count += 1;
  return count;
}
