import { nfc } from '../../text/index.ts';
import type { SourceBlock, SourceRow } from './block.ts';
import { dropTags, readCell } from './cell.ts';
import { balanceEmphasis, readInline } from './inline.ts';
import { isSeparator, pipeCells, tabRun } from './table-lines.ts';

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
      blocks.push({ kind: 'table', line: index + 1, rows });
      index += run;
    } else index = readParagraphs(lines, index, blocks);
  }
  return blocks;
}

function readPipeTable(lines: readonly string[], start: number, blocks: SourceBlock[]): number {
  const rows: SourceRow[] = [];
  let index = start;
  for (; index < lines.length; index++) {
    const cells = pipeCells(lines[index] ?? '');
    if (cells === undefined) break;
    if (!isSeparator(cells)) rows.push(rowOf(cells, index + 1));
  }
  if (rows.length > 0) blocks.push({ kind: 'table', line: start + 1, rows });
  return index;
}

function rowOf(cells: readonly string[], line: number): SourceRow {
  return { line, cells: cells.map(readCell) };
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
