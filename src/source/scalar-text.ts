import { Scalar } from 'yaml';
import { nfc } from '../text/index.ts';
import { CONTROL } from './control.ts';
import type { YamlText } from './yaml-text.ts';

const CONTROLS = new RegExp(CONTROL, 'g');

/** What a control character becomes in a value: a space where it parts words, else nothing. */
export function withoutControl(char: string): string {
  return char === '\f' || char === '\v' || char === '\r' || char === '\u0085' ? ' ' : '';
}

/**
 * A scalar's value as the plan holds it: NFC, without control characters, and without the line break that `|` and `>`
 * leave at the end (`|+` keeps it).
 */
export function scalarText(yaml: YamlText, node: Scalar): string {
  let value = String(node.value);
  if (endsWithBlockBreak(yaml, node, value)) value = value.slice(0, -1);
  if (isAsWritten(yaml, node)) return value;
  if (CONTROL.test(value)) value = value.replace(CONTROLS, withoutControl);
  return nfc(value);
}

/** A value in which nothing can be that the file's text does not show: NFC, without control characters. */
export function isAsWritten(yaml: YamlText, node: Scalar): boolean {
  return yaml.isPlain && node.type !== Scalar.QUOTE_DOUBLE;
}

/** Whether the value's last line break comes from the form of the block, not from its words. */
export function endsWithBlockBreak(yaml: YamlText, node: Scalar, value: string): boolean {
  if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED) return false;
  const start = node.range?.[0] ?? 0;
  return (
    value.endsWith('\n') &&
    !yaml.work
      .slice(start, start + 3)
      .split('\n', 1)[0]
      ?.includes('+')
  );
}
