// The one place that calls the yaml package. Offsets of its nodes are turned into offsets of the file here.
import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isScalar,
  Lexer,
  type Node,
  Parser,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Span } from '../diagnostics/index.ts';
import { notingComments } from './comments.ts';
import { CONTROL } from './control.ts';

/** A sign put into the working copy of a file to make its YAML readable; the file itself is not touched. */
export type Insert = { readonly at: number; readonly text: string };

export type YamlFault = { readonly code: string; readonly message: string; readonly span: Span };

export type YamlText = {
  readonly root: Node | null;
  readonly faults: readonly YamlFault[];
  /** The working copy that was parsed; node ranges count in it. */
  readonly work: string;
  /** The whole text is NFC and has no control characters: so is every value written without escapes. */
  readonly isPlain: boolean;
  /** Offset in the working copy → offset in the file. */
  readonly toFile: (offset: number) => number;
  /** Where its comments stand in the working copy; undefined where the file was not read to its end. */
  readonly comments: readonly Span[] | undefined;
  /** The node an alias stands for; undefined when no such anchor stands before it. */
  readonly target: (alias: Alias) => Node | undefined;
};

/** Parses one YAML document. Every scalar stays the words written; keys may repeat (the reader tells). */
export function parseYaml(text: string, inserts: readonly Insert[] = []): YamlText {
  const work = applyInserts(text, inserts);
  const toFile = inserts.length === 0 ? (offset: number) => offset : offsetsBack(inserts);
  const base = { work, toFile, isPlain: !CONTROL.test(work) && work.normalize('NFC') === work };
  try {
    const { document, comments } = documentOf(work);
    const faults = [...document.errors, ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')].map(
      ({ code, message, pos: [start, end] }) => {
        return { code, message, span: { start: toFile(start), end: toFile(end) } };
      },
    );
    return { ...base, root: document.contents, faults, comments, target: anchorsOf(document) };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const fault = { code: 'TOO_DEEP', message: cause.message, span: { start: 0, end: 0 } };
    return { ...base, root: null, faults: [fault], comments: undefined, target: () => undefined };
  }
}

const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false } as const;

/**
 * What the package's `parseDocument` gives, and where the comments stand: to find them afterwards would be to cut the
 * file into words once more, which takes a third of the time.
 */
function documentOf(work: string): { document: Document.Parsed; comments: readonly Span[] | undefined } {
  const comments: Span[] = [];
  const [document, ...others] = new Composer(OPTIONS).compose(tokensOf(work, comments), true, work.length);
  // A file of several documents is told of by the package.
  if (document === undefined || others.length > 0)
    return { document: parseDocument(work, OPTIONS), comments: undefined };
  return { document, comments };
}

function* tokensOf(work: string, comments: Span[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of notingComments(work, new Lexer().lex(work), comments)) yield* parser.next(lexeme);
  yield* parser.end();
}

/** Whether a text is YAML as any reader has it, without what ccht reads besides. */
export function isYaml(text: string): boolean {
  return parseYaml(text).faults.length === 0;
}

/** A value that is not there: `lead:` with nothing after it, an empty list item. */
export function isEmptyNode(node: Node | null): boolean {
  if (node === null) return true;
  return isScalar(node) && node.type === Scalar.PLAIN && node.value === '' && node.range?.[0] === node.range?.[1];
}

/** Span of a node as written: quotes and indicators included, the line break after a block left out. */
export function nodeSpan(yaml: YamlText, node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  let last = end;
  while (last > start && /\s/.test(yaml.work.charAt(last - 1))) last--;
  return { start: yaml.toFile(start), end: yaml.toFile(last) };
}

function applyInserts(text: string, inserts: readonly Insert[]): string {
  if (inserts.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { at, text: sign } of inserts) {
    parts.push(text.slice(from, at), sign);
    from = at;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function offsetsBack(inserts: readonly Insert[]): (offset: number) => number {
  const starts: number[] = [];
  const ends: number[] = [];
  let shift = 0;
  for (const { at, text } of inserts) {
    starts.push(at + shift);
    shift += text.length;
    ends.push(at + shift);
  }
  return (offset) => {
    let low = -1;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const insert = inserts[low];
    if (insert === undefined) return offset;
    return insert.at + Math.max(0, offset - (ends[low] ?? 0));
  };
}

/** Anchors are looked up only in files that use an alias, all in one walk. */
function anchorsOf(document: Document.Parsed): (alias: Alias) => Node | undefined {
  let anchors: Map<string, Node[]> | undefined;
  return (alias) => {
    if (anchors === undefined) {
      const found = new Map<string, Node[]>();
      visit(document, {
        Node(_key, node) {
          const anchor = 'anchor' in node ? node.anchor : undefined;
          if (anchor === undefined) return;
          const named = found.get(anchor);
          if (named === undefined) found.set(anchor, [node]);
          else named.push(node);
        },
      });
      anchors = found;
    }
    const start = alias.range?.[0] ?? 0;
    return anchors.get(alias.source)?.findLast((node) => (node.range?.[0] ?? 0) < start);
  };
}
