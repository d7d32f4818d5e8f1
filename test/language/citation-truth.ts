import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '../../src/language/index.ts';

/**
 * One row of truth/citations.tsv: a place in a seed (or pieces of a torn one) and what is cited there. Left out on purpose:
 * documents named by title alone (other than laws), "Nghị quyết của Chính phủ" and "Nghị quyết Đại hội …" without number,
 * standards (TCVN ISO), articles of the document itself (Điều 4).
 */
export interface SeedRow {
  readonly file: string;
  readonly line: number;
  /** [line, column, length] of each piece; one piece unless page breaks tore it. */
  readonly pieces: readonly (readonly [number, number, number])[];
  readonly expected: Record<string, unknown>;
}

const TRUTH = join(import.meta.dirname, 'truth');

export const seedFolder = process.env.CCHT_SEEDS ?? join(import.meta.dirname, '../../../shared/seeds');

export function seedRows(): SeedRow[] {
  return rows('citations.tsv').map(([file = '', line = '', column = '', length = '', expected = '']) => {
    const torn = line.includes(':');
    const pieces = torn ? line.split('+').map((piece) => triple(piece.split(':'))) : [triple([line, column, length])];
    return { file, line: pieces[0]?.[0] ?? 0, pieces, expected: JSON.parse(expected) };
  });
}

/** Phrases of other plans; ⏎ stands for a line break, `held` for those kept out of sight while the grammar was written. */
export function otherRows(): { held: boolean; phrase: string; expected: Record<string, unknown>[] }[] {
  return rows('citations-other.tsv').map(([held, phrase = '', expected = '']) => ({
    held: held === 'yes',
    phrase: phrase.replaceAll('⏎', '\n'),
    expected: JSON.parse(expected),
  }));
}

export function seedText(file: string): string | undefined {
  if (!existsSync(seedFolder)) return undefined;
  const name = readdirSync(seedFolder).find((one) => one.startsWith(`${file}_`));
  return name === undefined ? undefined : readFileSync(join(seedFolder, name), 'utf8');
}

/** The offset at which each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The stretches of a seed that stand as one text in a plan: paragraphs, and the cells of rows. */
export function textUnits(text: string): { start: number; text: string }[] {
  const units: { start: number; text: string }[] = [];
  const starts = lineStarts(text);
  let paragraph = -1;
  for (const [index, start] of starts.entries()) {
    const end = (starts[index + 1] ?? text.length + 1) - 1;
    const line = text.slice(start, end);
    const row = /[\t|]/.test(line);
    if ((row || line.trim() === '') && paragraph >= 0) {
      units.push({ start: paragraph, text: text.slice(paragraph, start) });
      paragraph = -1;
    }
    if (row) {
      let at = start;
      for (const cell of line.split(/[\t|]/)) {
        units.push({ start: at, text: cell });
        at += cell.length + 1;
      }
    } else if (line.trim() !== '' && paragraph < 0) paragraph = start;
  }
  if (paragraph >= 0) units.push({ start: paragraph, text: text.slice(paragraph) });
  return units;
}

const SAID = ['type', 'number', 'year', 'symbol', 'date', 'issuer', 'title', 'place', 'open'] as const;

/** What a citation says, without its places. */
export function said(citation: Citation): Record<string, unknown> {
  return Object.fromEntries(SAID.filter((key) => citation[key] !== undefined).map((key) => [key, citation[key]]));
}

export function sameWords(found: Record<string, unknown>, expected: Record<string, unknown>): boolean {
  return SAID.every((key) => found[key] === expected[key]);
}

function rows(name: string): string[][] {
  const lines = readFileSync(join(TRUTH, name), 'utf8').split('\n');
  return lines.slice(1).flatMap((line) => (line === '' ? [] : [line.split('\t')]));
}

function triple([line, column, length]: readonly (string | undefined)[]): readonly [number, number, number] {
  return [Number(line), Number(column), Number(length)];
}
