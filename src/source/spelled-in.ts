import { Scalar } from 'yaml';

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Words as they are written inside a scalar of a style, in a flow map or list or not; undefined where it cannot hold them. */
export function spelledIn(words: string, type: Scalar['type'], isInFlow: boolean): string | undefined {
  switch (type) {
    case Scalar.QUOTE_DOUBLE:
      return words.replace(/["\\\n\t\r]/g, (sign) => ESCAPES[sign] ?? sign);
    case Scalar.QUOTE_SINGLE:
      return /[\n\r]/.test(words) ? undefined : words.replaceAll("'", "''");
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return /[\n\r]/.test(words) ? undefined : words;
    default:
      return /[\n\r]|:(?:\s|$)|\s#/.test(words) || (isInFlow && /[[\]{},]/.test(words)) ? undefined : words;
  }
}
