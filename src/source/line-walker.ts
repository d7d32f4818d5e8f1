import { quoteEnd } from './traps.ts';

export type TextLine = {
  /** Offset of the line's first character. */
  readonly start: number;
  /** Leading spaces. */
  readonly column: number;
  /** What stands after them, without white space at the end. */
  readonly content: string;
  /** A tab or a space that is no plain space among the leading spaces. */
  readonly strangeIndent: { readonly start: number; readonly sign: string } | undefined;
};

const STRANGE = /[\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** Goes through the lines of a YAML text that start something, passing over blank lines, comments and long values. */
export class LineWalker {
  readonly #text: string;
  #at = 0;
  #anchors: Set<string> | undefined;
  #aliases: Set<string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next line with content; undefined at the end. */
  next(): TextLine | undefined {
    while (this.#at < this.#text.length) {
      const line = this.#lineAt(this.#at);
      this.#at = line.end;
      if (line.content !== '' && !line.content.startsWith('#') && !/^(?:---|\.\.\.)(?:\s|$)/.test(line.raw))
        return line;
    }
    return undefined;
  }

  /** The next line with content when it goes on with the value just read: it stands deeper than `parent`. */
  continuation(parent: number): TextLine | undefined {
    for (let at = this.#at; at < this.#text.length; ) {
      const line = this.#lineAt(at);
      at = line.end;
      if (line.content !== '' && !line.content.startsWith('#')) return line.column > parent ? line : undefined;
    }
    return undefined;
  }

  /**
   * Passes over the lines of a value that starts at offset `start` of the line just read and goes on below it. False
   * when the value opens a quote or bracket that does not close; then nothing below is passed over.
   */
  skipValue(parent: number, start: number, value: string): boolean {
    const sign = value.charAt(0);
    if (sign === '"' || sign === "'") return this.#skipTo(start, (rest) => quoteEnd(rest, sign), parent);
    if (sign === '[' || sign === '{') return this.#skipTo(start, flowEnd, parent);
    if (/^[|>]/.test(value) || this.continuation(parent) !== undefined) this.skipDeeper(parent);
    return true;
  }

  skipDeeper(parent: number): void {
    while (this.#at < this.#text.length) {
      const line = this.#lineAt(this.#at);
      if (line.content !== '' && line.column <= parent) return;
      this.#at = line.end;
    }
  }

  hasAnchor(name: string): boolean {
    this.#anchors ??= this.#names(/(?<=[\s[{,])&([^\s[\]{},]+)/g);
    return this.#anchors.has(name);
  }

  hasAlias(name: string): boolean {
    this.#aliases ??= this.#names(/(?<=[\s[{,])\*([^\s[\]{},]+)/g);
    return this.#aliases.has(name);
  }

  #names(form: RegExp): Set<string> {
    return new Set(Array.from(this.#text.matchAll(form), ([, name = '']) => name));
  }

  #skipTo(start: number, endOf: (rest: string) => number | undefined, parent: number): boolean {
    const from = this.#at;
    if (endOf(this.#text.slice(start, from)) !== undefined) return true;
    this.skipDeeper(parent);
    if (this.#at < this.#text.length) {
      const line = this.#lineAt(this.#at);
      if (/^[\]}]/.test(line.content)) this.#at = line.end;
    }
    if (endOf(this.#text.slice(start, this.#at)) !== undefined) return true;
    this.#at = from;
    return false;
  }

  #lineAt(start: number): TextLine & { readonly end: number; readonly raw: string } {
    const lineBreak = this.#text.indexOf('\n', start);
    const end = lineBreak === -1 ? this.#text.length : lineBreak + 1;
    const raw = this.#text.slice(start, end).trimEnd();
    let column = 0;
    while (raw.charAt(column) === ' ') column++;
    const sign = raw.charAt(column);
    const strangeIndent = STRANGE.test(sign) ? { start: start + column, sign } : undefined;
    return { start, end, raw, column, content: raw.slice(column), strangeIndent };
  }
}

/** End of a flow list or map that starts the text; undefined when it does not close. */
function flowEnd(rest: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    const char = rest.charAt(at);
    if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && --depth === 0) return at + 1;
    else if ((char === '"' || char === "'") && /[\s[{,:]/.test(rest.charAt(at - 1))) {
      at += (quoteEnd(rest.slice(at), char) ?? 1) - 1;
    }
  }
  return undefined;
}
