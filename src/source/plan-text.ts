import type { Span } from '../diagnostics/index.ts';
import type { Path, PlanFile } from '../plan/index.ts';
import type { Places } from './places.ts';
import type { ReadPlan } from './read.ts';

/** Lines, indents and neighbours of the parts of a plan in its file. */
export class PlanText {
  readonly text: string;
  readonly places: Places;
  readonly lineBreak: string;
  readonly #plan: PlanFile | undefined;

  constructor({ text, places, plan }: ReadPlan) {
    this.text = text;
    this.places = places;
    this.lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    this.#plan = plan;
  }

  /** The keys of the map at a path, or the indexes of its list, in the order of the file. */
  keys(path: Path): (string | number)[] {
    const value = this.#valueAt(path);
    if (Array.isArray(value)) return [...value.keys()];
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  }

  /** Whether the map or list at a path is written in brackets. */
  isFlow(path: Path): boolean {
    const span = this.places.value(path);
    return span !== undefined && /[{[]/.test(this.text.charAt(span.start));
  }

  context(path: Path): 'flow' | 'block' {
    for (let length = 1; length < path.length; length++) if (this.isFlow(path.slice(0, length))) return 'flow';
    return 'block';
  }

  /** Where a pair or list item begins: its key, its dash, or in brackets its value. */
  start(path: Path): number {
    const key = this.places.key(path);
    if (key !== undefined) return key.start;
    const value = (this.places.value(path) ?? this.places.nearest(path)).start;
    if (this.isFlow(path.slice(0, -1))) return value;
    const dash = /-\s+(?:#[^\n]*\s+|[&!]\S+\s+)*$/.exec(
      this.text.slice(this.lineStart(this.lineStart(value) - 1), value),
    );
    return dash === null ? value : value - dash[0].length;
  }

  lineStart(at: number): number {
    return this.text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Before the line break. */
  lineEnd(at: number): number {
    const end = /\r?\n/.exec(this.text.slice(at));
    return end === null ? this.text.length : at + end.index;
  }

  /** Whether nothing but spaces stands before an offset on its line. */
  isLineStart(at: number): boolean {
    return this.text.slice(this.lineStart(at), at).trim() === '';
  }

  indent(at: number): string {
    return /^ */.exec(this.text.slice(this.lineStart(at)))?.[0] ?? '';
  }

  /** What goes when a pair or list item goes: whole lines where it has them, else it and the comma beside it. */
  removal(path: Path): Span {
    const start = this.start(path);
    const end = this.#end(path);
    const around = path.slice(0, -1);
    const siblings = this.keys(around);
    const place = siblings.indexOf(path.at(-1) ?? '');
    const next = siblings[place + 1];
    if (this.isFlow(around)) {
      if (next !== undefined) return { start, end: this.start([...around, next]) };
      const before = siblings[place - 1];
      return { start: before === undefined ? start : this.#end([...around, before]), end };
    }
    if (this.isLineStart(start)) {
      const from =
        place === 0 || typeof siblings[place] === 'string' ? this.lineStart(start) : this.#withComments(start);
      return { start: from, end: this.#afterBlank(from, this.#nextLine(end)) };
    }
    // The first key of an item stands behind its dash: the next key takes its place.
    return { start, end: next === undefined ? end : this.start([...around, next]) };
  }

  #end(path: Path): number {
    const value = this.places.value(path);
    return value === undefined ? (this.places.key(path)?.end ?? 0) + 1 : value.end;
  }

  /** Comment lines right above, at the same indent. */
  #withComments(start: number): number {
    let from = this.lineStart(start);
    const indent = this.indent(start);
    while (from > 0) {
      const above = this.lineStart(from - 1);
      if (!this.text.slice(above, from).startsWith(`${indent}#`)) break;
      from = above;
    }
    return from;
  }

  /** Between two blank lines one is enough. */
  #afterBlank(start: number, end: number): number {
    const isBlank = (at: number): boolean => this.text.slice(at, this.#nextLine(at)).trim() === '';
    return start > 0 && end < this.text.length && isBlank(this.lineStart(start - 1)) && isBlank(end)
      ? this.#nextLine(end)
      : end;
  }

  #nextLine(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end + 1;
  }

  #valueAt(path: Path): unknown {
    let at: unknown = this.#plan;
    for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
    return at;
  }
}
