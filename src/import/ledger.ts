import type { Words } from '../diagnostics/index.ts';
import type { Path } from '../plan/index.ts';
import { words } from '../text/index.ts';
import type { Doubt } from './doubts.ts';
import type { SourceBlock } from './reader/block.ts';
import { plainInline } from './reader/inline.ts';
import type { ImportNote, ImportReport } from './report.ts';

type Claim = { readonly line: number; readonly text: string };

/** Keeps account of the source's words while they are being recognised: each is placed, printed by ccht, or left over. */
export class Ledger {
  readonly #placed: Claim[] = [];
  readonly #printed: Claim[] = [];
  readonly #notPlaced: ImportNote[] = [];
  readonly #notes: ImportNote[] = [];
  readonly doubts: Doubt[] = [];

  /** Words from `line` on that stand in the plan, in a value or in another form (number, symbol, date). Plain text. */
  placed(text: string, line: number): void {
    this.#placed.push({ text, line });
  }

  /** Words that rendering prints by itself. Plain text. */
  printed(text: string, line: number): void {
    this.#printed.push({ text, line });
  }

  notPlaced(line: number, text: string, reason: Words): void {
    if (text !== '') this.#notPlaced.push({ line, text, reason });
  }

  note(line: number, text: string, reason: Words): void {
    this.#notes.push({ line, text: excerpt(text), reason });
  }

  /**
   * A value that may have been torn or lost: `text` is what of it begins at the doubtful place, and `line` the line by
   * which the trace knows the value, unless its path is given.
   */
  doubt(line: number, text: string, reason: Words, path?: Path): void {
    this.doubts.push({ line, text, reason, ...(path && { path }) });
  }

  /** Settles the account against the source: a word that nobody claimed is reported as not placed. */
  settle(blocks: readonly SourceBlock[]): ImportReport {
    const stock = new Stock(blocks);
    const notPlaced = this.#notPlaced
      .toSorted((a, b) => a.line - b.line)
      .map((note) => ({ ...note, text: stock.take(note).join(' ') }))
      .filter((note) => note.text !== '');
    const claims = [
      ...this.#placed.map((claim) => ({ ...claim, isPlaced: true })),
      ...this.#printed.map((claim) => ({ ...claim, isPlaced: false })),
    ];
    const taken = { inPlan: 0, printedByTemplate: 0 };
    stock.rewind();
    for (const claim of claims.toSorted((a, b) => a.line - b.line)) {
      taken[claim.isPlaced ? 'inPlan' : 'printedByTemplate'] += stock.take(claim).length;
    }
    return {
      version: 1,
      words: stock.total,
      ...taken,
      notPlaced: [...notPlaced, ...stock.rest()].toSorted((a, b) => a.line - b.line),
      notes: this.#notes.toSorted((a, b) => a.line - b.line),
      lines: [],
    };
  }
}

/** The words of the source by their lines. Claims are served in the order of their lines, the nearest line below first. */
class Stock {
  total = 0;
  #words = new Map<string, { lines: number[]; next: number; passed: number[] }>();

  constructor(blocks: readonly SourceBlock[]) {
    for (const { line, text } of sourceTexts(blocks)) {
      for (const word of words(text)) {
        const found = this.#words.get(word);
        if (found === undefined) this.#words.set(word, { lines: [line], next: 0, passed: [] });
        else found.lines.push(line);
        this.total += 1;
      }
    }
  }

  /** The words of the claim that were still there, now taken. */
  take({ line, text }: Claim): string[] {
    return words(text).filter((word) => {
      const found = this.#words.get(word);
      if (found === undefined) return false;
      while ((found.lines[found.next] ?? line) < line) found.passed.push(found.lines[found.next++] ?? line);
      if (found.next < found.lines.length) found.next += 1;
      else return found.passed.pop() !== undefined;
      return true;
    });
  }

  /** Before another round of claims from the first line on. */
  rewind(): void {
    for (const [word, found] of this.#words) {
      this.#words.set(word, { lines: [...found.passed, ...found.lines.slice(found.next)], next: 0, passed: [] });
    }
  }

  /** What nobody claimed, line by line. */
  rest(): ImportNote[] {
    const byLine = new Map<number, string[]>();
    for (const [word, found] of this.#words) {
      for (const line of [...found.passed, ...found.lines.slice(found.next)]) {
        const list = byLine.get(line);
        if (list === undefined) byLine.set(line, [word]);
        else list.push(word);
      }
    }
    const reason = { vi: 'Chưa xếp được vào kế hoạch.', en: 'Not placed in the plan.' };
    return [...byLine].map(([line, list]) => ({ line, text: list.join(' '), reason }));
  }
}

function sourceTexts(blocks: readonly SourceBlock[]): { line: number; text: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ line: block.line, text: plainInline(block.text) }]
      : block.rows.flatMap((row) => row.cells.map((cell) => ({ line: row.line, text: plainInline(cell) }))),
  );
}

/** The first words of a text, enough to find the place. */
function excerpt(text: string): string {
  const all = words(text);
  return all.length > 12 ? `${all.slice(0, 12).join(' ')} …` : all.join(' ');
}
