// YAML gives many signs a meaning that a drafter did not intend. Where a line stands in a place that wants words and
// goes no further than its end, the words are certain: they are quoted in the working copy, never in the file.
import type { Diagnostic, Span } from '../diagnostics/index.ts';
import { nearest, nfc } from '../text/index.ts';
import { LineWalker, type TextLine } from './line-walker.ts';
import type { Message } from './schema-messages.ts';
import { keysOf, type Shape } from './shape.ts';
import { quoteEnd, quoteInserts, type Trap, trapOf } from './traps.ts';
import * as sayYaml from './yaml-messages.ts';
import type { Insert } from './yaml-text.ts';

export type Mending = {
  readonly inserts: readonly Insert[];
  /** What is wrong where nothing could be put right: the likely cause of whatever YAML says about the file. */
  readonly faults: readonly LikelyCause[];
};

/** `from`: the offset from which on YAML may complain about the same thing. */
export type LikelyCause = { readonly finding: Diagnostic; readonly from: number };

/** A level of the file: what starts at this column, and what the schema has there (undefined: nothing it knows). */
type Frame = {
  readonly column: number;
  /** The column that all lines of the level are deeper than. */
  readonly parent: number;
  readonly kind: 'list' | 'map';
  readonly shape: Shape | undefined;
};

/** A key or dash with nothing after it: the lines below are its value. */
type Pending = { readonly column: number; readonly shape: Shape | undefined };

/** Reads the lines of a file beside its schema. Linear in the length of the text. */
export function mend(text: string, shape: Shape): Mending {
  const inserts: Insert[] = [];
  const faults: LikelyCause[] = [];
  const indents: { readonly start: number; readonly sign: string }[] = [];
  const walker = new LineWalker(text);
  const keys = keysOf(shape);
  const frames: Frame[] = [{ column: 0, parent: -1, kind: 'map', shape }];
  let pending: Pending | undefined;

  for (let line = walker.next(); line !== undefined; line = walker.next()) {
    if (line.strangeIndent !== undefined) {
      indents.push(line.strangeIndent);
      continue;
    }
    const frame = enter(line);
    if (frame !== undefined) readContent(line, line.column, line.content, frame);
  }
  const [indent] = indents;
  if (indent !== undefined) {
    const { start, sign } = indent;
    const message = sayYaml.strangeIndent(sign, indents.length - 1);
    report(message, { start, end: start + 1 }, start);
  }
  return { inserts, faults };

  /** The frame that a line belongs to; undefined for a line that no open frame explains. */
  function enter({ column, content }: TextLine): Frame | undefined {
    const isItem = isDash(content);
    if (pending !== undefined && (column > pending.column || (column === pending.column && isItem))) {
      const { column: above, shape: inner } = pending;
      popTo(above === column ? column : above);
      frames.push({ column, parent: above, kind: isItem ? 'list' : 'map', shape: inner });
    } else popTo(column);
    pending = undefined;
    const top = frames.at(-1);
    if (top?.kind === 'list' && top.column === column && !isItem) frames.pop();
    const frame = frames.at(-1);
    return frame?.column === column ? frame : undefined;
  }

  function popTo(column: number): void {
    while ((frames.at(-1)?.column ?? -1) > column) frames.pop();
  }

  function readContent(line: TextLine, column: number, content: string, frame: Frame): void {
    if (!isDash(content)) {
      const { shape: here, parent } = frame;
      if (here?.text !== undefined && isWords(content, here, keys)) readValue(line, parent, column, content, here);
      else readEntry(line, column, content, here);
      return;
    }
    const item = frame.shape?.list?.item();
    const rest = content.slice(1);
    const inner = rest.trimStart();
    const innerColumn = column + 1 + rest.length - inner.length;
    if (inner === '' || inner.startsWith('#')) pending = { column, shape: item };
    else if (isDash(inner) && item?.list !== undefined) {
      const nested: Frame = { column: innerColumn, parent: column, kind: 'list', shape: item };
      frames.push(nested);
      readContent(line, innerColumn, inner, nested);
    } else if (item === undefined || !isWords(inner, item, keys)) {
      frames.push({ column: innerColumn, parent: column, kind: 'map', shape: item });
      readEntry(line, innerColumn, inner, item);
    } else readValue(line, column, innerColumn, inner, item);
  }

  function readEntry(line: TextLine, column: number, content: string, shape: Shape | undefined): void {
    const found = keyOf(content);
    if (found === undefined) {
      if (/^[[{"']/.test(content)) skip(line, column - 1, column, content);
      return;
    }
    const { key, length } = found;
    const value = content.slice(length).trimStart();
    const valueColumn = column + content.length - value.length;
    const member = memberOf(shape, key);
    if (value === '' || value.startsWith('#')) pending = { column, shape: member };
    else readValue(line, column, valueColumn, value, member);
  }

  /** `parent` is the column that lines of the same value must be deeper than. */
  function readValue(line: TextLine, parent: number, column: number, value: string, shape: Shape | undefined): void {
    const start = line.start + column;
    const trap = trapOf(
      value,
      shape,
      (name) => walker.hasAnchor(name),
      (name) => walker.hasAlias(name),
    );
    if (trap === undefined) {
      if (/^[^"'[{|>]/.test(value)) reportDeepKey(parent, start);
      skip(line, parent, column, value);
      return;
    }
    if (trap.isCertain && walker.continuation(parent) === undefined)
      inserts.push(...quoteInserts(start, value.slice(0, trap.length)));
    else {
      reportTrap(start, trap);
      walker.skipDeeper(parent);
    }
  }

  function skip(line: TextLine, parent: number, column: number, value: string): void {
    const start = line.start + column;
    if (walker.skipValue(parent, start, value)) return;
    const sign = value.charAt(0);
    report(sayYaml.unclosed(sign), { start, end: start + 1 }, start);
  }

  /** A key of an open level that stands too deep looks like more words of the value above it. */
  function reportDeepKey(parent: number, valueStart: number): void {
    const below = walker.continuation(parent);
    const key = below === undefined ? undefined : keyOf(below.content);
    if (below === undefined || key === undefined) return;
    if (!frames.some((frame) => frame.kind === 'map' && memberOf(frame.shape, key.key) !== undefined)) return;
    const start = below.start + below.column;
    report(sayYaml.badIndent(), { start, end: start + key.length - 1 }, valueStart);
  }

  function report(message: Message, span: Span, from: number): void {
    faults.push({ finding: { ...message, severity: 'error', span }, from });
  }

  function reportTrap(start: number, trap: Trap): void {
    const span = { start: start + trap.at, end: start + trap.at + trap.sign.length };
    report(sayYaml.trap(trap), span, start);
  }
}

function isDash(content: string): boolean {
  return content === '-' || content.startsWith('- ');
}

/** Whether an item is words: not a key that the schema has there, nor one letter off it; `keys`: those of all places. */
function isWords(content: string, item: Shape, keys: ReadonlySet<string>): boolean {
  const key = keyOf(content)?.key;
  if (key === undefined) return true;
  if (item.maps.length === 0) return !keys.has(key);
  if (memberOf(item, key) !== undefined || item.text === undefined) return false;
  return (
    !/^[A-Za-z]+$/.test(key) ||
    nearest(
      key,
      item.maps.flatMap((rule) => [...rule.keys.keys()]),
    ) === undefined
  );
}

/** The key that starts a line, and how far it goes, colon included. */
function keyOf(content: string): { key: string; length: number } | undefined {
  const quote = content.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = quoteEnd(content, quote) ?? 0;
    const colon = /^\s*:(?=\s|$)/.exec(content.slice(end));
    return end === 0 || colon === null ? undefined : { key: content.slice(1, end - 1), length: end + colon[0].length };
  }
  if (/^[&*!|>%@`{}[\],?-]/.test(content)) return undefined;
  const colon = content.search(/:(?=\s|$)|\s#/);
  if (colon === -1 || content.charAt(colon) !== ':') return undefined;
  return { key: nfc(content.slice(0, colon).trimEnd()), length: colon + 1 };
}

function memberOf(shape: Shape | undefined, key: string): Shape | undefined {
  for (const rule of shape?.maps ?? []) {
    const member = rule.keys.get(key) ?? rule.other;
    if (member !== undefined) return member();
  }
  return undefined;
}
