// The words of a scalar and where each of their characters is written: the five YAML styles read once more, this time
// with places. Computed only for scalars that a finding points into.
import { Scalar } from 'yaml';
import { nfc } from '../text/index.ts';
import { decodeBlock } from './block-scalar.ts';
import { CONTROL } from './control.ts';
import { decodeFlow } from './flow-scalar.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';
import { endsWithBlockBreak, withoutControl } from './scalar-text.ts';
import type { YamlText } from './yaml-text.ts';

/** The value of a scalar as YAML has it (not yet NFC), mapped to the working copy; undefined for an unreadable one. */
export function decodeScalar(work: string, node: Scalar): MappedText | undefined {
  const [start, end] = node.range ?? [0, 0];
  const expected = String(node.value);
  const mapped = decodeStyle(work.slice(start, end), start, node.type, expected);
  return mapped.value === expected ? mapped : undefined;
}

/** The value as the plan holds it, mapped to the file. */
export function mapScalar(yaml: YamlText, node: Scalar): MappedText | undefined {
  const mapped = decodeScalar(yaml.work, node);
  if (mapped === undefined) return undefined;
  const kept = endsWithBlockBreak(yaml, node, mapped.value) ? mapped.value.length - 1 : mapped.value.length;
  const { value, from, to } = composed(cleaned(cut(mapped, kept)));
  return { value, from: from.map(yaml.toFile), to: to.map(yaml.toFile) };
}

function decodeStyle(source: string, start: number, type: Scalar['type'], expected: string): MappedText {
  switch (type) {
    case Scalar.QUOTE_DOUBLE:
      return decodeFlow(source, start, 'double');
    case Scalar.QUOTE_SINGLE:
      return decodeFlow(source, start, 'single');
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return decodeBlock(source, start, expected);
    default:
      return decodeFlow(source, start, 'plain');
  }
}

function cut({ value, from, to }: MappedText, length: number): MappedText {
  return { value: value.slice(0, length), from: from.slice(0, length), to: to.slice(0, length) };
}

function cleaned(text: MappedText): MappedText {
  if (!CONTROL.test(text.value)) return text;
  const out = new MappedTextBuilder();
  for (let i = 0; i < text.value.length; i++) {
    const char = text.value.charAt(i);
    out.add(CONTROL.test(char) ? withoutControl(char) : char, text.from[i] ?? 0, text.to[i] ?? 0);
  }
  return out.done();
}

function composed(text: MappedText): MappedText {
  const whole = nfc(text.value);
  if (whole === text.value) return text;
  const out = new MappedTextBuilder();
  for (const { 0: cluster, index } of text.value.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const last = index + cluster.length - 1;
    const isSame = nfc(cluster) === cluster;
    if (isSame) for (let i = index; i <= last; i++) out.add(text.value.charAt(i), text.from[i] ?? 0, text.to[i] ?? 0);
    else out.add(nfc(cluster), text.from[index] ?? 0, text.to[last] ?? 0);
  }
  const done = out.done();
  if (done.value === whole) return done;
  // Scripts that compose across these clusters (Hangul letters): the text is known only as a whole.
  const coarse = new MappedTextBuilder();
  coarse.add(whole, text.from[0] ?? 0, text.to.at(-1) ?? 0);
  return coarse.done();
}
