import type { Node } from 'yaml';
import type { Diagnostic, Severity, Span } from '../diagnostics/index.ts';
import { replacementFix } from './replacement-fix.ts';
import { type Found, type Message, type Place, typeMessage } from './schema-messages.ts';
import type { Shape } from './shape.ts';
import { nodeSpan, type YamlText } from './yaml-text.ts';

/** What the reading of one file gathers. */
export type Reader = {
  readonly yaml: YamlText;
  readonly diagnostics: Diagnostic[];
  readonly dropped: Set<unknown>;
  readonly anchors: Set<string>;
  readonly aliases: Set<string>;
  readonly open: Set<Node>;
  /** Nodes that aliases repeat, and the characters in them. */
  repeated: number;
  repeatedCharacters: number;
  isFull: boolean;
  depth: number;
};

export function report(reader: Reader, message: Message, span: Span, severity: Severity = 'error'): void {
  const { replacement, ...words } = message;
  reader.diagnostics.push({ severity, span, ...words, ...replacementFix(replacement, span) });
}

export function wrongType(reader: Reader, node: Node, shape: Shape, place: Place, found: Found): undefined {
  const span = found === 'text' ? nodeSpan(reader.yaml, node) : firstLine(reader.yaml, node);
  report(reader, typeMessage(place, shape, found), span);
  return undefined;
}

/** Span of a node's first line. */
export function firstLine(yaml: YamlText, node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  const lineEnd = yaml.work.slice(start, end).search(/[ \t]*(?:\r?\n|$)/);
  return { start: yaml.toFile(start), end: yaml.toFile(start + Math.max(0, lineEnd)) };
}
