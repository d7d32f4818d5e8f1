// YAML gives many signs a meaning that a drafter did not intend. Where a line stands in a place that wants words and
// goes no further than its end, the words are certain: they are quoted in the working copy, never in the file.
import type { Diagnostic } from '../diagnostics/index.ts';
import { nearest } from '../text/index.ts';
import { LineWalker, type TextLine } from './line-walker.ts';
import type { Shape } from './shape.ts';
import { quoteInserts, type Trap, trapOf } from './traps.ts';
import * as sayYaml from './yaml-messages.ts';
import type { Insert } from './yaml-text.ts';

export type Mending = {
  readonly inserts: readonly Insert[];
  /** What is wrong where nothing could be put right: the likely cause of whatever YAML says about the file. */
  readonly faults: readonly Diagnostic[];
};

/** A level of the file: what starts at this column, and what the schema has there (undefined: nothing it knows). */
type Frame = { readonly column: number; readonly kind: 'list' | 'map'; readonly shape: Shape | undefined };

/** A key or dash with nothing after it: the lines below are its value. */
type Pending = { readonly column: number; readonly shape: Shape | undefined };

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s'"#&*!|>%@`{}[\],?-](?:[^:#]|:(?=\S)|(?<=\S)#)*?)\s*:(?=\s|$)/;

/** Reads the lines of a file beside its schema. Linear in the length of the text. */
export function mend(text: string, shape: Shape): Mending {
  const inserts: Insert[] = [];
  const faults: Diagnostic[] = [];
  const walker = new LineWalker(text);
  const frames: Frame[] = [{ column: 0, kind: 'map', shape }];
  let pending: Pending | undefined;

  for (let line = walker.next(); line !== undefined; line = walker.next()) {
    if (line.strangeIndent !== undefined) {
      const { start, sign } = line.strangeIndent;
      faults.push({ ...sayYaml.strangeIndent(sign), severity: 'error', span: { start, end: start + 1 } });
      continue;
    }
    const frame = enter(line);
    if (frame !== undefined) readContent(line, line.column, line.content, frame);
  }
  return { inserts, faults };

  /** The frame that a line belongs to; undefined for a line that no open frame explains. */
  function enter({ column, content }: TextLine): Frame | undefined {
    const isItem = isDash(content);
    if (pending !== undefined && (column > pending.column || (column === pending.column && isItem))) {
      const { column: above, shape: inner } = pending;
      popTo(above === column ? column : above);
      frames.push({ column, kind: isItem ? 'list' : 'map', shape: inner });
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
      readEntry(line, column, content, frame.shape);
      return;
    }
    const item = frame.shape?.list?.item();
    const rest = content.slice(1);
    const inner = rest.trimStart();
    const innerColumn = column + 1 + rest.length - inner.length;
    if (inner === '' || inner.startsWith('#')) pending = { column, shape: item };
    else if (isDash(inner) && item?.list !== undefined) {
      const nested: Frame = { column: innerColumn, kind: 'list', shape: item };
      frames.push(nested);
      readContent(line, innerColumn, inner, nested);
    } else if (item === undefined || !isWords(inner, item)) {
      frames.push({ column: innerColumn, kind: 'map', shape: item });
      readEntry(line, innerColumn, inner, item);
    } else readValue(line, column, innerColumn, inner, item);
  }

  function readEntry(line: TextLine, column: number, content: string, shape: Shape | undefined): void {
    const match = KEY.exec(content);
    if (match === null) {
      if (/^[[{"']/.test(content)) walker.skipValue(column - 1, line.start + column, content);
      return;
    }
    const [all, key = ''] = match;
    const after = content.slice(all.length);
    const value = after.trimStart();
    const valueColumn = column + all.length + after.length - value.length;
    const member = memberOf(shape, key);
    if (value === '' || value.startsWith('#')) pending = { column, shape: member };
    else readValue(line, column, valueColumn, value, member);
  }

  /** `parent` is the column that lines of the same value must be deeper than. */
  function readValue(line: TextLine, parent: number, column: number, value: string, shape: Shape | undefined): void {
    const start = line.start + column;
    const trap = trapOf(value, shape, (name) => walker.hasAnchor(name), (name) => walker.hasAlias(name));
    if (trap === undefined) {
      walker.skipValue(parent, start, value);
      return;
    }
    if (trap.isCertain && !walker.continues(parent)) inserts.push(...quoteInserts(start, value.slice(0, trap.length)));
    else {
      reportTrap(start, trap);
      walker.skipDeeper(parent);
    }
  }

  function reportTrap(start: number, trap: Trap): void {
    const span = { start: start + trap.at, end: start + trap.at + trap.sign.length };
    faults.push({ ...sayYaml.trap(trap), severity: 'error', span });
  }
}

function isDash(content: string): boolean {
  return content === '-' || content.startsWith('- ');
}

/** Whether an item of a list is words: not a key that the schema has there, nor one letter off it. */
function isWords(content: string, item: Shape): boolean {
  if (item.maps.length === 0) return true;
  const key = KEY.exec(content)?.[1];
  if (key === undefined) return true;
  if (memberOf(item, key) !== undefined || item.text === undefined) return false;
  return !/^[A-Za-z]+$/.test(key) || nearest(key, item.maps.flatMap((rule) => [...rule.keys.keys()])) === undefined;
}

function memberOf(shape: Shape | undefined, key: string): Shape | undefined {
  for (const rule of shape?.maps ?? []) {
    const member = rule.keys.get(key) ?? rule.other;
    if (member !== undefined) return member();
  }
  return undefined;
}
