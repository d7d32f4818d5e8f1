import type { SheetCell, SheetColumn } from './types.ts';

/** What a cell of Excel holds in length. */
const LONGEST = 32_767;

/**
 * What is written into a cell: days as the number Excel counts them by, so that no time zone moves them. A date column's
 * text that is no day stays text.
 */
export function cellValue(cell: SheetCell, type: SheetColumn['type']): string | number | null {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return (type === 'date' ? dayNumber(cell) : undefined) ?? cellText(cell);
}

/** A text as XML and Excel can hold it: NFC, line ends as "\n", no controls, nothing Excel would read as an escape. */
export function cellText(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|\p{Cs}/gu, '')
    // ECMA-376 Part 1, 22.9.2.19 (ST_Xstring): _xHHHH_ stands for a character.
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}

/** Days since 30 December 1899; undefined for what is no day from March 1900 on, where Excel's count is true. */
function dayNumber(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 0) - 1, day);
  if (new Date(time).toISOString().slice(0, 10) !== iso || iso < '1900-03-01') return undefined;
  return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}
