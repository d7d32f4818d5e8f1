import type { Cell, OwnerName } from './cell.ts';

/** What has been read so far of a cell. */
export interface Reading {
  readonly cell: Cell;
  readonly names: OwnerName[];
  /** A head that the coming names share: Sở, for the fields after a comma. */
  head?: string | undefined;
  /** The head of a list after a colon (Các Sở: …), which its fields take wherever they stand in the list. */
  list?: string | undefined;
  /** Every item of that list takes its head, also where its field is unknown. */
  listsAny?: boolean;
  /** The People's Committee or Council last named, for levels that follow without it. */
  committee?: string | undefined;
  /** Where the coming name begins, when its head stood before a colon. */
  from?: number | undefined;
}

const HANGING = new Set([',', '-', '/', '+', '&', ':', '…']);

/** Adds the name of the tokens from `first` to before `to`, with the head that it borrows. */
export function addName(reading: Reading, first: number, to: number, collective: boolean, head?: string): void {
  const { cell } = reading;
  const quoted = '"“'.includes(cell.key(first - 1) ?? ' ') && /["”]/.test(cell.words(first, to));
  const from = quoted ? first - 1 : first;
  let last = to;
  while (last > first + 1 && HANGING.has(cell.key(last - 1) ?? '')) last--;
  const start = cell.tokens[reading.from ?? from]?.start ?? 0;
  const end = cell.tokens[last - 1]?.end ?? start;
  const own = cell.words(from, last);
  reading.from = undefined;
  reading.committee = undefined;
  reading.names.push({ text: head === undefined ? own : `${head} ${own}`, span: [start, end], collective });
}
