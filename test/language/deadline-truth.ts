import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Deadline, datednessOf, dueDays, waitsFor } from '../../src/language/index.ts';

/** What a table says of a deadline: the fields of the contract, and what follows from them in the plan's year. */
export interface Expected {
  kind: string;
  parts?: Expected[];
  condition?: unknown;
  waitsFor?: unknown;
  [field: string]: unknown;
}

/** A row of truth/deadlines.tsv: a cell of a table, or a time in prose, and what it means. */
export interface SeedRow {
  isCell: boolean;
  file: string;
  /** [line, column, length] of each piece, 1-based; several where a page break tore the cell. */
  pieces: [line: number, column: number, length: number][];
  expected: Expected;
}

const TRUTH = join(import.meta.dirname, 'truth');
const FOLDER = process.env.CCHT_SEEDS ?? join(import.meta.dirname, '../../../shared/seeds');

/** The plan's year of each seed. */
export const YEARS: Readonly<Record<string, number>> = {
  '000': 2023,
  '001': 2024,
  '002': 2022,
  '003': 2023,
  '004': 2023,
};

export function seedRows(): SeedRow[] {
  return rows('deadlines.tsv').map(([place, file = '', line = '', column, length, expected = '']) => ({
    isCell: place === 'cell',
    file,
    pieces: (line.includes(':') ? line : `${line}:${column}:${length}`).split('+').map((piece) => {
      const [at = 0, from = 0, size = 0] = piece.split(':').map(Number);
      return [at, from, size];
    }),
    expected: JSON.parse(expected),
  }));
}

export function otherRows(): { held: boolean; year: number; phrase: string; expected: Expected }[] {
  return rows('deadlines-other.tsv').map(([held, year, phrase = '', expected = '']) => ({
    held: held === 'yes',
    year: Number(year),
    phrase,
    expected: JSON.parse(expected),
  }));
}

export function seedLines(file: string): string[] | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const name = readdirSync(FOLDER).find((one) => one.startsWith(`${file}_`));
  return name === undefined ? undefined : readFileSync(join(FOLDER, name), 'utf8').split('\n');
}

/** The fields of the contract, without the words and their places. */
export function meaning(deadline: Deadline): Expected {
  const { text: _, span: __, parts, ...fields } = deadline;
  return { ...fields, ...(parts && { parts: parts.map(meaning) }) };
}

export function meaningInYear(deadline: Deadline, year: number): Expected {
  const due = dueDays(deadline, year);
  const awaited = waitsFor(deadline);
  return {
    ...meaning(deadline),
    datedness: datednessOf(deadline),
    ...(due.length > 0 && { due }),
    ...(awaited !== undefined && { waitsFor: awaited }),
  };
}

/** The tables of the seeds give words as [start, length] in the phrase, so that they repeat none of its text. */
export function withWords(expected: Expected, phrase: string): Expected {
  const words = (place: unknown): unknown => {
    if (!Array.isArray(place)) return place;
    const [start, length] = place.map(Number);
    return phrase.slice(start, (start ?? 0) + (length ?? 0));
  };
  const { condition, waitsFor: awaited, parts, ...rest } = expected;
  return {
    ...rest,
    ...(condition !== undefined && { condition: words(condition) }),
    ...(awaited !== undefined && { waitsFor: words(awaited) }),
    ...(parts && { parts: parts.map((part) => withWords(part, phrase)) }),
  };
}

function rows(file: string): string[][] {
  const lines = readFileSync(join(TRUTH, file), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}
