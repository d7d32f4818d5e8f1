import type { Ledger } from '../ledger.ts';
import type { SourceParagraph } from '../reader/block.ts';
import { plainInline } from '../reader/inline.ts';
import { articleLabel, beginsBasis, isCapitals } from './landmarks.ts';
import { typedNumber } from './typed-number.ts';

/** A whole paragraph or list item, its torn pieces put together. `apart` is that of its first line. */
export type Paragraph = {
  readonly line: number;
  readonly text: string;
  readonly plain: string;
  readonly apart: boolean;
  /** The later source lines that were joined to the first, each with where in the text it begins. */
  readonly runOn: readonly { readonly line: number; readonly offset: number }[];
};

/** A line can be wrapped by a converter only where it is about as long as the page is wide. */
export const WIDEST_PAGE = 120;
/** Words that no sentence ends with. */
export const UNFINISHED =
  /(?:^|\s)(?:và|hoặc|của|các|những|theo|về|với|cho|tại|trên|trong|do|bởi|là|số|từ|đến|để|nhằm|thuộc|giữa|bằng|năm|tháng|ngày)$/u;
const TERMINAL = /[.;:!?…]["”’)\]*]*$/u;

const TORN = {
  vi: 'Đoạn bị ngắt khi sang trang, đã nối vào đoạn trên.',
  en: 'Paragraph torn by a page break, joined to the one above.',
};

/**
 * Puts together what the page tore apart: lines wrapped by the converter, and paragraphs cut by a page break (the second
 * half begins in lower case, or the first ends in the middle of a phrase). Cuts across a blank line are noted.
 */
export function joinParagraphs(lines: readonly SourceParagraph[], ledger: Ledger): Paragraph[] {
  const joined: { lines: number[]; pieces: string[]; last: SourceParagraph; apart: boolean }[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    if (open !== undefined && continues(open.last, line, open.pieces)) {
      if (line.apart) {
        ledger.note(line.line, plainInline(line.text), TORN);
        ledger.doubt(line.line, line.text, TORN);
      }
      open.lines.push(line.line);
      open.pieces.push(line.text);
      open.last = line;
    } else joined.push({ lines: [line.line], pieces: [line.text], last: line, apart: line.apart });
  }
  return joined.map(({ lines: [line = 0, ...later], pieces, apart }) => {
    const { text, starts } = joinPieces(pieces.map((piece) => piece.replace(/\s+/gu, ' ')));
    const runOn = later.map((joinedLine, index) => ({ line: joinedLine, offset: starts[index + 1] ?? 0 }));
    return { line, text, plain: plainInline(text), apart, runOn };
  });
}

/** The pieces as one text, with where each begins; emphasis closed at a line's end and opened again on the next runs on. */
function joinPieces(pieces: readonly string[]): { text: string; starts: number[] } {
  const written: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    const above = written.at(-1) ?? '';
    const closed = /(?<![\\*])\*{1,3}$/.exec(above)?.[0] ?? '';
    const opened = /^\*{1,3}/.exec(piece)?.[0] ?? '';
    const runsOn = closed !== '' && closed === opened;
    if (runsOn) {
      written[written.length - 1] = above.slice(0, -closed.length);
      length -= closed.length;
    }
    const text = runsOn ? piece.slice(opened.length) : piece;
    starts.push(length);
    written.push(text);
    length += text.length + 1;
  }
  return { text: written.join(' '), starts };
}

function continues(above: SourceParagraph, line: SourceParagraph, pieces: readonly string[]): boolean {
  if (/^[-+] /.test(line.text)) return false;
  const before = plainInline(above.text);
  const plain = plainInline(line.text);
  if (typedNumber(plain) !== undefined || articleLabel(plain) !== undefined || beginsBasis(plain)) return false;
  const finished = TERMINAL.test(before);
  if (line.apart) {
    if (finished) return false;
    return (
      /^\p{Ll}/u.test(plain) || (/,$|^[^()]*\([^)]*$/u.test(before) && !isCapitals(plain)) || UNFINISHED.test(before)
    );
  }
  if (isHeading(pieces, before) || isCapitals(plain) !== isCapitals(before)) return !finished && /^\p{Ll}/u.test(plain);
  const full = line.width <= WIDEST_PAGE && above.text.length >= line.width * 0.75;
  return full || (!finished && /^\p{Ll}/u.test(plain));
}

/** A heading on a line of its own is never run on by the words below it. */
function isHeading(pieces: readonly string[], before: string): boolean {
  return pieces.length === 1 && typedNumber(before) !== undefined && !TERMINAL.test(before) && before.length < 60;
}
