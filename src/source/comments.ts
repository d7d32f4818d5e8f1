import { Lexer } from 'yaml';
import type { Span } from '../diagnostics/index.ts';

/** A comment of a YAML file, from its #, and what it stands at: its line, or the block that follows a line of its own. */
export type Comment = { readonly text: string; readonly span: Span; readonly covers: Span };

/** The comments of a file in order; a # inside a text is none. Never throws. */
export function commentsOf(text: string): Comment[] {
  const found: Span[] = [];
  for (const _ of notingComments(text, new Lexer().lex(text), found));
  return commentsAt(text, found);
}

/** Comments by their places. */
export function commentsAt(text: string, places: readonly Span[]): Comment[] {
  return places.map((span) => ({ text: text.slice(span.start, span.end), span, covers: coveredBy(text, span) }));
}

const HASH = 0x23;
/** With these the lexer says that a document, a stream or a scalar begins; they have no place in the text. */
const MARKS = new Set([0x02, 0x18, 0x1f, 0xfeff]);

/** Passes on what the lexer cuts a text into, and adds the places of its comments to a list. */
export function* notingComments(text: string, lexemes: Iterable<string>, found: Span[]): Generator<string> {
  let at = 0;
  for (const lexeme of lexemes) {
    const first = lexeme.charCodeAt(0);
    if (lexeme.length > 1 || !MARKS.has(first) || text.charCodeAt(at) === first) {
      const start = at;
      at += lexeme.length;
      if (first === HASH) found.push({ start, end: at });
    }
    yield lexeme;
  }
}

function coveredBy(text: string, comment: Span): Span {
  const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
  const before = text.slice(lineStart, comment.start).trim();
  if (before === '') {
    const next = text.indexOf('\n', comment.end);
    return blockFrom(text, next === -1 ? text.length : next + 1, comment.end);
  }
  // `key: # …` and `key: | # …` open a block, which is meant as well.
  if (/:$|(?:^|\s)[|>][-+\d]*$/.test(before)) return blockFrom(text, lineStart, comment.start);
  return { start: lineStart, end: comment.start };
}

/**
 * From a line on the first that holds something and all deeper lines below it; items of a list at a
 * key's own depth are its too. Empty, at `none`, where nothing follows.
 */
function blockFrom(text: string, from: number, none: number): Span {
  let start = -1;
  let end = none;
  let depth = 0;
  let isItem = false;
  for (let at = from; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next === -1 ? text.length : next;
    const line = text.slice(at, lineEnd);
    const indent = line.length - line.trimStart().length;
    const content = line.trim();
    if (content !== '') {
      if (start < 0) {
        if (!content.startsWith('#')) {
          start = at + indent;
          depth = indent;
          isItem = /^-(?:\s|$)/.test(content);
          end = lineEnd;
        }
      } else if (indent > depth || (indent === depth && !isItem && /^-(?:\s|$)/.test(content))) end = lineEnd;
      else break;
    }
    at = next === -1 ? text.length : next + 1;
  }
  return start < 0 ? { start: none, end: none } : { start, end };
}
