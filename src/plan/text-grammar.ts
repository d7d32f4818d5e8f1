// The one grammar of every text and cell: a line is a paragraph, a deeper indent continues it, "- " and "+ " are list
// levels, *nghiêng* and **đậm**, \* the sign itself.

import { remembered } from '../text/index.ts';

/** Longer values are not kept. */
const LONGEST = 1000;

/** A stretch of text; `start` and `end` are its offsets in the value, as written (marks excluded). */
export type TextRun = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly start: number;
  readonly end: number;
};

/** `level` is 0 for a paragraph, 1 for "- ", 2 for "+ "; `marker` is the sign as typed. */
export type TextBlock = { readonly level: 0 | 1 | 2; readonly marker: string; readonly runs: readonly TextRun[] };

/** Reads a value into its paragraphs and list items. Never throws; unmatched stars are text. Linear in its length. */
export const parseText = remembered((value): readonly TextBlock[] => {
  return logicalLines(value).map(({ pieces }) => {
    const first = pieces[0] ?? { text: '', start: 0 };
    const marker = /^([-+])[ \u00a0]+/.exec(first.text);
    if (marker === null) return { level: 0, marker: '', runs: parseRuns(pieces) };
    const rest = { text: first.text.slice(marker[0].length), start: first.start + marker[0].length };
    const sign = marker[1] ?? '-';
    return { level: sign === '-' ? 1 : 2, marker: sign, runs: parseRuns([rest, ...pieces.slice(1)]) };
  });
}, LONGEST);

/** The words of a value without marks of emphasis and list: paragraphs joined with a space. */
export function plainText(value: string): string {
  return parseText(value)
    .map((block) => block.runs.map((run) => run.text).join(''))
    .join(' ');
}

/** Where a deeper indent continues the line above, with the spaces around it; a lone sign would become one of a list. */
const CONTINUED = /(?<!(?:^|\n)[ \t]*[-+][ \t]*|[ \t\n])[ \t]*\n(?:[ \t]*\n)*[ \t]+(?![-+][ \u00a0]|[ \t\n]|$)/g;

/** The gaps [start, end) of a value at which a line is continued on the next; none in most values. */
export function continuedLines(value: string): readonly (readonly [start: number, end: number])[] {
  if (!/\n[ \t]/.test(value)) return [];
  return Array.from(value.matchAll(CONTINUED), ({ 0: gap, index }) => [index, index + gap.length] as const);
}

/** The value with a space for each of its gaps. */
export function joinContinued(value: string, gaps = continuedLines(value)): string {
  const starts = [0, ...gaps.map(([, end]) => end)];
  return starts.map((start, index) => value.slice(start, gaps[index]?.[0])).join(' ');
}

type Piece = { readonly text: string; readonly start: number };

function logicalLines(value: string): { pieces: Piece[] }[] {
  const lines: { pieces: Piece[] }[] = [];
  let offset = 0;
  for (const line of value.split('\n')) {
    const text = line.trim();
    const start = offset + (line.length - line.trimStart().length);
    offset += line.length + 1;
    if (text === '') continue;
    const continues = /^[ \t]/.test(line) && !/^[-+][ \u00a0]/.test(text);
    const last = lines.at(-1);
    if (continues && last !== undefined) last.pieces.push({ text, start });
    else lines.push({ pieces: [{ text, start }] });
  }
  return lines;
}

type Token = { kind: 'text' | 'mark'; text: string; start: number; end: number };

function parseRuns(pieces: readonly Piece[]): TextRun[] {
  const tokens: Token[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) tokens.push({ kind: 'text', text: ' ', start: piece.start, end: piece.start });
    for (const token of tokenize(piece)) tokens.push(token);
  });
  const bold = matchMarks(tokens, '**');
  const italic = matchMarks(tokens, '*');
  const runs: TextRun[] = [];
  let isBold = false;
  let isItalic = false;
  for (const token of tokens) {
    if (bold.has(token)) isBold = !isBold;
    else if (italic.has(token)) isItalic = !isItalic;
    else append(runs, { text: token.text, bold: isBold, italic: isItalic, start: token.start, end: token.end });
  }
  return runs;
}

function tokenize(piece: Piece): Token[] {
  const tokens: Token[] = [];
  for (const match of piece.text.matchAll(/\\[*\\+-]|\*\*|\*|[^*\\]+|\\/g)) {
    const [text] = match;
    const start = piece.start + match.index;
    const escaped = text.length === 2 && text.startsWith('\\');
    tokens.push({
      kind: text.startsWith('*') ? 'mark' : 'text',
      text: escaped ? text.slice(1) : text,
      start: escaped ? start + 1 : start,
      end: start + text.length,
    });
  }
  return tokens;
}

/** Pairs of opening and closing marks: outside a word on the outer side, touching text on the inner side. */
function matchMarks(tokens: readonly Token[], mark: string): Set<Token> {
  const matched = new Set<Token>();
  const after = charsAfter(tokens);
  let before = '';
  let open: Token | undefined;
  tokens.forEach((token, index) => {
    if (token.kind === 'text') {
      before = token.text.slice(-1) || before;
      return;
    }
    if (token.text !== mark) return;
    const next = after[index] ?? '';
    if (open !== undefined && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(next)) {
      matched.add(open).add(token);
      open = undefined;
    } else if (open === undefined && /\S/.test(next) && !/[\p{L}\p{N}]/u.test(before)) open = token;
  });
  return matched;
}

/** For each token the first character of the text after it. */
function charsAfter(tokens: readonly Token[]): string[] {
  const chars = new Array<string>(tokens.length).fill('');
  let next = '';
  for (let index = tokens.length - 1; index >= 0; index--) {
    chars[index] = next;
    const token = tokens[index];
    if (token?.kind === 'text') next = token.text.slice(0, 1) || next;
  }
  return chars;
}

function append(runs: TextRun[], run: TextRun): void {
  const last = runs.at(-1);
  const joins = last !== undefined && last.bold === run.bold && last.italic === run.italic;
  if (joins) runs[runs.length - 1] = { ...last, text: last.text + run.text, end: run.end };
  else if (run.text !== '') runs.push(run);
}
