import { displayWidth, unbrokenWords, wrapWords } from '../../text/display/index.ts';

/** Cells between two columns. */
export const GAP = 2;

/** Narrower than this no column gets, even where the table then is wider than the screen. */
const NARROWEST = 3;

export type ColumnTexts = {
  readonly title: string;
  readonly cells: readonly string[];
  /** Numbers are not broken, not even at a space. */
  readonly numbers: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly weight?: number;
};

/** A short column is broken for this share of the lines or less: "chưa / đến / hạn" to save one line of ten is no gain. */
const FEWER_LINES = 7 / 8;

type Need = {
  /** The widest word: narrower breaks it. */
  readonly floor: number;
  /** The widest line: wider is of no use. */
  readonly wish: number;
  /** How much text stands in the column: root mean square of its cells. */
  readonly load: number;
  readonly weight: number;
};

/**
 * Widths of columns, in cells, so that a table with gaps fits `room`. No word is broken and each column is as wide as
 * its text asks for, where there is room. Else the room is shared by how much text a column holds, short columns served
 * first where that costs few more lines. Where even the widest words do not fit, the widest columns give way.
 */
export function columnWidths(columns: readonly ColumnTexts[], room: number): number[] {
  const needs = columns.map(needOf);
  const left = room - GAP * (columns.length - 1);
  const floors = needs.map(({ floor }) => floor);
  const short = shortColumns(needs, left);
  const shared = filled(floors, needs, left);
  if (short.size === 0 || short.size === needs.length) return shared;
  const shortFirst = filled(
    needs.map(({ floor, wish }, index) => (short.has(index) ? wish : floor)),
    needs,
    left,
  );
  return height(columns, shared) < height(columns, shortFirst) * FEWER_LINES ? shared : shortFirst;
}

/** Widths that begin as given and take up the room: each cell goes to the column with most text for its width. */
function filled(start: readonly number[], needs: readonly Need[], room: number): number[] {
  const widths = [...start];
  const spare = room - widths.reduce((sum, width) => sum + width, 0);
  for (let rest = spare; rest > 0; rest--) {
    const fullest = largest(needs, ({ wish, load, weight }, index) => {
      const width = widths[index] ?? 0;
      return width < wish && (weight * load) / width;
    });
    if (fullest === undefined) break;
    widths[fullest] = (widths[fullest] ?? 0) + 1;
  }
  for (let lack = -spare; lack > 0; lack--) {
    const widest = largest(widths, (width) => width > NARROWEST && width);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** How many lines the rows take. */
function height(columns: readonly ColumnTexts[], widths: readonly number[]): number {
  const rows = columns[0]?.cells.length ?? 0;
  let lines = 0;
  for (let y = 0; y < rows; y++) {
    lines += Math.max(...columns.map(({ cells }, x) => wrapWords(cells[y] ?? '', widths[x] ?? 1).length));
  }
  return lines;
}

function needOf({ title, cells, numbers, min = 0, max = Number.POSITIVE_INFINITY, weight = 1 }: ColumnTexts): Need {
  const texts = [title, ...cells];
  const widths = texts.map(widestLine);
  const unbroken = numbers ? [...unbrokenWords(title), ...cells] : texts.flatMap(unbrokenWords);
  const square = widths.reduce((sum, width) => sum + width * width, 0) / widths.length;
  const between = (width: number) => Math.max(1, min, Math.min(max, width));
  return {
    floor: between(largestOf(unbroken.map(widestLine))),
    wish: between(largestOf(widths)),
    load: Math.sqrt(square),
    weight,
  };
}

function widestLine(text: string): number {
  return text.includes('\n') ? largestOf(text.split('\n').map(displayWidth)) : displayWidth(text);
}

/** Of any number of values, where Math.max would run out of stack; 0 for none. */
function largestOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Columns that ask for no more than their share of the room, the shares growing as such columns are served. */
function shortColumns(needs: readonly Need[], room: number): Set<number> {
  const short = new Set<number>();
  const order = needs.map((_, index) => index).sort((a, b) => (needs[a]?.wish ?? 0) - (needs[b]?.wish ?? 0));
  const sum = (value: (need: Need, index: number) => number) =>
    needs.reduce((total, need, index) => total + value(need, index), 0);
  for (const index of order) {
    const need = needs[index];
    if (need === undefined) continue;
    const left = room - sum(({ wish }, at) => (short.has(at) ? wish : 0));
    const shares = sum(({ weight }, at) => (short.has(at) ? 0 : weight));
    const others = sum(({ floor }, at) => (short.has(at) || at === index ? 0 : floor));
    if (need.wish * shares <= left * need.weight && need.wish + others <= left) short.add(index);
  }
  return short;
}

/** The index of the first item with the largest value; items of value false are left out. */
function largest<T>(items: readonly T[], value: (item: T, index: number) => number | false): number | undefined {
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  items.forEach((item, index) => {
    const worth = value(item, index);
    if (worth === false || worth <= most) return;
    best = index;
    most = worth;
  });
  return best;
}
