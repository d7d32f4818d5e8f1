import { type MappedText, MappedTextBuilder } from './mapped-text.ts';

/** A line of the block: `text` follows its leading spaces; `end` is where the text ends, before \r\n or \n. */
type Line = { readonly start: number; readonly spaces: number; readonly text: string; readonly end: number };

type Layout = { readonly folded: boolean; readonly chomp: string; readonly indent: number };

/**
 * A `|` or `>` block as written, standing at `start` → its value with places (YAML 1.2.2, 8.1). An indentation
 * indicator counts from the surrounding node, which is not known here: the indent that yields `expected` is taken.
 */
export function decodeBlock(source: string, start: number, expected: string): MappedText {
  const header = /^([|>])([-+]?)([1-9]?)([-+]?)/.exec(source);
  const [, mode = '|', before = '', digit = '', after = ''] = header ?? [];
  const headerEnd = source.indexOf('\n');
  const lines = headerEnd === -1 ? [] : splitLines(source, headerEnd + 1, start);
  const first = lines.findIndex((line) => line.text !== '');
  const layout = { folded: mode === '>', chomp: before || after };
  if (digit === '') {
    const indent = first === -1 ? 0 : (lines[first]?.spaces ?? 0);
    return decodeLines(lines, { ...layout, indent });
  }
  const most = Math.max(...lines.map((line) => line.spaces));
  for (let indent = Math.max(0, Number(digit) - 1); indent <= most; indent++) {
    const decoded = decodeLines(lines, { ...layout, indent });
    if (decoded.value === expected) return decoded;
  }
  return decodeLines(lines, { ...layout, indent: Number(digit) });
}

function splitLines(source: string, from: number, start: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at <= source.length) {
    const lineBreak = source.indexOf('\n', at);
    const next = lineBreak === -1 ? source.length : lineBreak;
    const end = lineBreak !== -1 && source.charAt(next - 1) === '\r' && next > at ? next - 1 : next;
    let textStart = at;
    while (source.charAt(textStart) === ' ') textStart++;
    lines.push({
      start: start + at,
      spaces: textStart - at,
      text: source.slice(textStart, end),
      end: start + end,
    });
    at = next + 1;
  }
  return lines;
}

function decodeLines(lines: readonly Line[], layout: Layout): MappedText {
  const out = new MappedTextBuilder();
  const first = lines.findIndex((line) => line.text !== '');
  if (first === -1) {
    const kept = layout.chomp === '+' && lines.length > 0 ? Math.max(1, lines.length - 1) : 0;
    const [line] = lines;
    out.add('\n'.repeat(kept), line?.start ?? 0, lines.at(-1)?.end ?? 0);
    return out.done();
  }
  const contentEnd = endOfContent(lines, layout.indent);
  for (const line of lines.slice(0, first)) {
    out.copy(' '.repeat(Math.max(0, line.spaces - layout.indent)), line.start + layout.indent);
    out.add('\n', line.end, line.end + 1);
  }
  if (layout.folded) addFolded(out, lines.slice(first, contentEnd), layout.indent);
  else addLiteral(out, lines.slice(first, contentEnd), layout.indent);
  addEnd(out, lines, contentEnd, layout);
  return out.done();
}

/** Index after the last line of content: empty lines at the end belong to it only when indented deeper. */
function endOfContent(lines: readonly Line[], indent: number): number {
  const deeper = lines.findLastIndex((line) => line.text !== '' || line.spaces > indent);
  return deeper + 1;
}

function addLine(out: MappedTextBuilder, line: Line, indent: number): void {
  const extra = Math.max(0, line.spaces - indent);
  out.copy(' '.repeat(extra), line.start + line.spaces - extra);
  out.copy(line.text, line.start + line.spaces);
}

function addLiteral(out: MappedTextBuilder, lines: readonly Line[], indent: number): void {
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) out.add('\n', before.end, line.start + Math.min(line.spaces, indent));
    addLine(out, line, indent);
  });
}

/** A break between two lines of text is a space; around empty or deeper lines breaks stay. */
function addFolded(out: MappedTextBuilder, lines: readonly Line[], indent: number): void {
  let separator = '';
  let afterDeeper = false;
  let lastEnd = lines[0]?.start ?? 0;
  for (const line of lines) {
    const textStart = line.start + Math.min(line.spaces, indent);
    if (line.spaces > indent || line.text.startsWith('\t')) {
      if (separator === ' ') separator = '\n';
      else if (!afterDeeper && separator === '\n') separator = '\n\n';
      out.add(separator, lastEnd, textStart);
      addLine(out, line, indent);
      separator = '\n';
      afterDeeper = true;
      lastEnd = line.end;
    } else if (line.text === '') {
      if (separator === '\n') out.add('\n', lastEnd, line.end);
      else separator = '\n';
    } else {
      out.add(separator, lastEnd, textStart);
      addLine(out, line, indent);
      separator = ' ';
      afterDeeper = false;
      lastEnd = line.end;
    }
  }
}

function addEnd(out: MappedTextBuilder, lines: readonly Line[], contentEnd: number, layout: Layout): void {
  const last = lines[contentEnd - 1];
  if (last === undefined || layout.chomp === '-') return;
  if (layout.chomp === '') {
    out.add('\n', last.end, last.end + 1);
    return;
  }
  let before = last;
  let endsWithBreak = false;
  for (const line of lines.slice(contentEnd)) {
    const extra = Math.max(0, line.spaces - layout.indent);
    out.add('\n', before.end, line.start);
    out.copy(' '.repeat(extra), line.start + layout.indent);
    endsWithBreak = extra === 0;
    before = line;
  }
  if (!endsWithBreak) out.add('\n', before.end, before.end + 1);
}
