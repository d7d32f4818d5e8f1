import { type MappedText, MappedTextBuilder } from './mapped-text.ts';

/** YAML 1.2.2, 5.7: escapes of one letter. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * A plain or quoted scalar as written (quotes included), standing at `start` → its value with places. Line breaks fold:
 * one becomes a space, each further one a line break (YAML 1.2.2, 7.3).
 */
export function decodeFlow(source: string, start: number, style: 'plain' | 'single' | 'double'): MappedText {
  const out = new MappedTextBuilder();
  const last = style === 'plain' ? source.length : Math.max(1, source.length - 1);
  let at = style === 'plain' ? 0 : 1;
  while (at < last) {
    const char = source.charAt(at);
    const gap = foldedGap(source, at, last);
    if (gap !== undefined) {
      out.add(gap.breaks === 1 ? ' ' : '\n'.repeat(gap.breaks - 1), start + at, start + gap.end);
      at = gap.end;
    } else if (style === 'single' && char === "'") {
      out.add("'", start + at, start + at + 2);
      at += 2;
    } else if (style === 'double' && char === '\\') {
      const escaped = readEscape(source, at);
      out.add(escaped.text, start + at, start + escaped.end);
      at = escaped.end;
    } else {
      const end = runEnd(source, at, last);
      out.copy(source.slice(at, end), start + at);
      at = end;
    }
  }
  return out.done();
}

/** White space around one or more line breaks, starting at `at`. */
function foldedGap(source: string, at: number, last: number): { breaks: number; end: number } | undefined {
  if (!isSpace(source.charAt(at))) return undefined;
  let breaks = 0;
  let end = at;
  while (end < last) {
    if (source.charAt(end) === '\n') breaks++;
    else if (source.startsWith('\r\n', end)) {
      breaks++;
      end++;
    } else if (!isBlank(source.charAt(end))) break;
    end++;
  }
  return breaks === 0 ? undefined : { breaks, end };
}

function readEscape(source: string, at: number): { text: string; end: number } {
  const sign = source.charAt(at + 1);
  const simple = ESCAPES[sign];
  if (simple !== undefined) return { text: simple, end: at + 2 };
  const length = CODE_LENGTHS[sign];
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    const isCode = code >= 0 && code <= 0x10ffff;
    return { text: isCode ? String.fromCodePoint(code) : source.slice(at, at + 2 + length), end: at + 2 + length };
  }
  const lineBreak = sign === '\n' ? 2 : source.startsWith('\r\n', at + 1) ? 3 : 0;
  if (lineBreak === 0) return { text: source.slice(at, at + 2), end: at + 2 };
  let end = at + lineBreak;
  while (isBlank(source.charAt(end))) end++;
  return { text: '', end };
}

/** End of a stretch that stands for itself; at least one character long. White space before a line break is left. */
function runEnd(source: string, at: number, last: number): number {
  let end = at + 1;
  if (isBlank(source.charAt(at))) {
    while (end < last && isBlank(source.charAt(end))) end++;
    return end;
  }
  while (end < last && !isSpace(source.charAt(end)) && source.charAt(end) !== "'" && source.charAt(end) !== '\\') end++;
  return end;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

function isSpace(char: string): boolean {
  return isBlank(char) || char === '\n' || char === '\r';
}
