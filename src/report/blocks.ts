import type { Tone } from './color.ts';
import type { Table } from './table/types.ts';

/** A report before it has a format: lines of text, headings and tables. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  /** An empty line. */
  | { readonly kind: 'gap' };

export function text(words: string, tone?: Tone): Block {
  return { kind: 'text', text: words, ...(tone && { tone }) };
}

export function heading(words: string): Block {
  return { kind: 'heading', text: words };
}

export function table(made: Table): Block {
  return { kind: 'table', table: made };
}

export const GAP: Block = { kind: 'gap' };
