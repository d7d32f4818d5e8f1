import { type Path, parseText } from '../../plan/index.ts';
import type { Ledger } from '../ledger.ts';
import { plainInline } from '../reader/inline.ts';
import type { Line } from '../recognise/structure.ts';
import type { Trace } from '../report.ts';

/** Puts values into the plan and keeps account of it: their words in the ledger, their lines in the trace. */
export class DraftWriter {
  readonly trace: Trace[] = [];
  readonly ledger: Ledger;

  constructor(ledger: Ledger) {
    this.ledger = ledger;
  }

  /** A value whose words stand in the plan as printed; bullets are printed by ccht. */
  value(path: Path, line: number, text: string): string {
    this.trace.push({ path, offset: 0, line });
    this.#account(text, line);
    return text;
  }

  /** A value of one line of the plan, with the source lines that were run on. */
  line(path: Path, { line, text, runOn = [] }: Line): string {
    for (const later of runOn) this.trace.push({ path, ...later });
    return this.value(path, line, text);
  }

  /** A value whose words are accounted for elsewhere (a date, a symbol, a pinned title). */
  place(path: Path, line: number): void {
    this.trace.push({ path, offset: 0, line });
  }

  /** A text of several lines. */
  text(path: Path, lines: readonly Line[]): string {
    let offset = 0;
    for (const { line, text, runOn = [] } of lines) {
      this.trace.push({ path, offset, line });
      for (const later of runOn) this.trace.push({ path, offset: offset + later.offset, line: later.line });
      this.#account(text, line);
      offset += text.length + 1;
    }
    return lines.map(({ text }) => text).join('\n');
  }

  /** Printed lines: one text where there is one, else a list; undefined where there is none. */
  lines(path: Path, lines: readonly Line[]): string | string[] | undefined {
    const [only] = lines;
    if (only === undefined) return undefined;
    if (lines.length === 1) return this.line(path, only);
    return this.list(path, lines);
  }

  list(path: Path, lines: readonly Line[]): string[] {
    return lines.map((line, index) => this.line([...path, index], line));
  }

  #account(text: string, line: number): void {
    for (const { marker, runs } of parseText(text)) {
      this.ledger.printed(marker, line);
      this.ledger.placed(runs.map((run) => run.text).join(''), line);
    }
  }

  /** The number of an item: pinned it stands in the plan, counted ccht prints it. */
  number(typed: string, pin: string | undefined, line: number): void {
    if (pin === undefined) this.ledger.printed(plainInline(typed), line);
    else this.ledger.placed(pin, line);
  }
}
