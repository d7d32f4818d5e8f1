import { nfc } from '../../text/index.ts';
import type { SourceBlock, SourceRow } from './block.ts';
import { dropTags, readCell } from './cell.ts';
import { balanceEmphasis, readInline } from './inline.ts';
import { isDrawn, isSeparator, pipeCells, tabRun } from './table-lines.ts';

/** Every row of a table gets a cell for each column: one endless line must not multiply. */
const MOST_COLUMNS = 100;

/**
 * Plain text, as converters make it from .pdf and .docx, as neutral blocks. Any line end, any Unicode form; a form feed
 * is a blank line, other control characters are spaces.
 */
export function readText(text: string): SourceBlock[] {
  const lines = nfc(text.replace(/^\ufeff/, ''))
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f]/g, ' ')
    .split('\n');
  const blocks: SourceBlock[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const run = tabRun(lines, index, blocks.at(-1)?.kind === 'table');
    if (line.trim() === '') index += 1;
    else if (pipeCells(line) !== undefined) index = readPipeTable(lines, index, blocks);
    else if (run > 0) {
      const rows = lines.slice(index, index + run).map((row, at) => rowOf(row.split('\t'), index + at + 1));
      pushTable(blocks, rows, undefined);
      index += run;
    } else index = readParagraphs(lines, index, blocks);
  }
  return blocks;
}

/** Adjacent pipe rows. The row above a second separator heads a table of its own, or of the next page. */
function readPipeTable(lines: readonly string[], start: number, blocks: SourceBlock[]): number {
  let rows: SourceRow[] = [];
  let headed: number | undefined;
  let isSeparated = false;
  let index = start;
  for (; index < lines.length; index++) {
    const cells = pipeCells(lines[index] ?? '');
    if (cells === undefined) break;
    if (!isSeparator(cells)) {
      rows.push(rowOf(cells, index + 1));
      continue;
    }
    const header = rows.at(-1);
    if (isSeparated && header?.line === index && rows.length > 1 && isDrawn(cells)) {
      pushTable(blocks, rows.slice(0, -1), headed);
      rows = [header];
    }
    if (rows.length === 1) headed = cells.length;
    isSeparated = true;
  }
  pushTable(blocks, rows, headed);
  return index;
}

/** Columns at the right end in which no row has a word go, and a table without any word goes with them. */
function pushTable(blocks: SourceBlock[], rows: readonly SourceRow[], headed: number | undefined): void {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.findLastIndex((cell) => cell !== '') + 1), 0);
  const [first] = rows;
  if (first === undefined || width === 0) return;
  const kept = rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) }));
  blocks.push({ kind: 'table', line: first.line, rows: kept, ...(headed !== undefined && { headed }) });
}

/** More cells than any page has columns for are a broken line: their words stay, in the last one. */
function rowOf(cells: readonly string[], line: number): SourceRow {
  const last = MOST_COLUMNS - 1;
  const kept = cells.length > MOST_COLUMNS ? [...cells.slice(0, last), cells.slice(last).join(' ')] : cells;
  return { line, cells: kept.map(readCell) };
}

/** A run of adjacent lines of running text; at least one. */
function readParagraphs(lines: readonly string[], start: number, blocks: SourceBlock[]): number {
  let end = start + 1;
  while (end < lines.length) {
    const line = lines[end] ?? '';
    if (line.trim() === '' || pipeCells(line) !== undefined || tabRun(lines, end) > 0) break;
    end += 1;
  }
  const raw = lines.slice(start, end).map((line) => dropTags(line).replaceAll('\t', ' '));
  const width = raw.reduce((widest, line) => Math.max(widest, line.trim().length), 0);
  balanceEmphasis(raw).forEach((line, index) => {
    const text = readInline(line);
    if (text !== '') blocks.push({ kind: 'paragraph', line: start + index + 1, text, apart: index === 0, width });
  });
  return end;
}
