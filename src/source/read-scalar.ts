import type { Scalar } from 'yaml';
import { detached } from '../text/index.ts';

import { CONTROL } from './control.ts';
import { readText } from './read-text.ts';
import { type Reader, report, wrongType } from './reader.ts';
import { decodeScalar } from './scalar-map.ts';
import { isAsWritten, scalarText } from './scalar-text.ts';
import type { Place } from './schema-messages.ts';
import type { Shape } from './shape.ts';
import * as sayYaml from './yaml-messages.ts';
import { isEmptyNode, nodeSpan } from './yaml-text.ts';

/** The text or number of a scalar; undefined when it does not fit, which is then told. */
export function readScalar(reader: Reader, node: Scalar, shape: Shape, place: Place): unknown {
  if (shape.text === undefined) return wrongType(reader, node, shape, place, isEmptyNode(node) ? 'nothing' : 'text');
  if (isEmptyNode(node)) return wrongType(reader, node, shape, place, 'nothing');
  // Parts of the plan are kept long after its file.
  const found = readText(detached(scalarText(reader.yaml, node)), shape.text, place, shape);
  if (!isAsWritten(reader.yaml, node) && CONTROL.test(String(node.value))) reportControl(reader, node);
  if (node.comment != null) reportCut(reader, node.range?.[1] ?? 0);
  if (found.fault === undefined) return found.value;
  report(reader, found.fault, nodeSpan(reader.yaml, node));
  return undefined;
}

/** A comment on the same line that starts without a space was probably meant as words. */
export function reportCut(reader: Reader, from: number): void {
  const { work, toFile } = reader.yaml;
  const cut = /^'?[ \t]*#(?=[^\s#!])/.exec(work.slice(from, from + 200));
  if (cut === null) return;
  const start = from + cut[0].length - 1;
  const lineBreak = work.indexOf('\n', start);
  const line = work.slice(start, lineBreak === -1 ? undefined : lineBreak).trimEnd();
  report(reader, sayYaml.cutByComment(), { start: toFile(start), end: toFile(start + line.length) }, 'warning');
}

/** At the first of them: one text, one warning. */
function reportControl(reader: Reader, node: Scalar): void {
  const value = String(node.value);
  const index = value.search(CONTROL);
  const mapped = decodeScalar(reader.yaml.work, node);
  const span =
    mapped === undefined
      ? nodeSpan(reader.yaml, node)
      : { start: reader.yaml.toFile(mapped.from[index] ?? 0), end: reader.yaml.toFile(mapped.to[index] ?? 0) };
  report(reader, sayYaml.controlCharacter(value.charAt(index)), span, 'warning');
}
