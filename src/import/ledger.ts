import type { Words } from '../diagnostics/index.ts';
import { words } from '../text/index.ts';
import type { SourceBlock } from './reader/block.ts';
import { plainInline } from './reader/inline.ts';
import type { ImportNote, ImportReport } from './report.ts';

/** Keeps account of the source's words while they are being recognised: each is placed, printed by ccht, or left over. */
export class Ledger {
  readonly #placed: string[] = [];
  readonly #printed: string[] = [];
  readonly #notPlaced: ImportNote[] = [];
  readonly #notes: ImportNote[] = [];

  /** Words that stand in the plan in another form (number, symbol, date) or in a value. Plain text. */
  placed(text: string): void {
    this.#placed.push(text);
  }

  /** Words that rendering prints by itself. Plain text. */
  printed(text: string): void {
    this.#printed.push(text);
  }

  notPlaced(line: number, text: string, reason: Words): void {
    if (text !== '') this.#notPlaced.push({ line, text, reason });
  }

  note(line: number, text: string, reason: Words): void {
    this.#notes.push({ line, text: excerpt(text), reason });
  }

  /** Settles the account against the source: a word that nobody claimed is reported as not placed. */
  settle(blocks: readonly SourceBlock[]): ImportReport {
    const stock = new Map<string, number[]>();
    let total = 0;
    for (const { line, text } of sourceTexts(blocks)) {
      for (const word of words(text)) {
        const lines = stock.get(word);
        if (lines === undefined) stock.set(word, [line]);
        else lines.push(line);
        total += 1;
      }
    }
    const isLeft = (word: string): boolean => stock.get(word)?.pop() !== undefined;
    const take = (texts: readonly string[]): number => {
      let taken = 0;
      for (const text of texts) for (const word of words(text)) if (isLeft(word)) taken += 1;
      return taken;
    };
    const notPlaced = this.#notPlaced
      .map((note) => ({ ...note, text: words(note.text).filter(isLeft).join(' ') }))
      .filter((note) => note.text !== '');
    const inPlan = take(this.#placed);
    const printedByTemplate = take(this.#printed);
    const rest = leftovers(stock);
    return {
      version: 1,
      words: total,
      inPlan,
      printedByTemplate,
      notPlaced: [...notPlaced, ...rest].toSorted((a, b) => a.line - b.line),
      notes: this.#notes.toSorted((a, b) => a.line - b.line),
      lines: [],
    };
  }
}

function sourceTexts(blocks: readonly SourceBlock[]): { line: number; text: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ line: block.line, text: plainInline(block.text) }]
      : block.rows.flatMap((row) => row.cells.map((cell) => ({ line: row.line, text: plainInline(cell) }))),
  );
}

function leftovers(stock: ReadonlyMap<string, readonly number[]>): ImportNote[] {
  const byLine = new Map<number, string[]>();
  for (const [word, lines] of stock) {
    for (const line of lines) {
      const found = byLine.get(line);
      if (found === undefined) byLine.set(line, [word]);
      else found.push(word);
    }
  }
  const reason = { vi: 'Chưa xếp được vào kế hoạch.', en: 'Not placed in the plan.' };
  return [...byLine].map(([line, list]) => ({ line, text: list.join(' '), reason }));
}

/** The first words of a text, enough to find the place. */
function excerpt(text: string): string {
  const all = words(text);
  return all.length > 12 ? `${all.slice(0, 12).join(' ')} …` : all.join(' ');
}
