import { type Piece, trimPiece } from './subject-edges.ts';

/** Longer heads are not passed on, so that the work stays linear. */
export const LONGEST_HEAD = 400;

interface Items {
  readonly head: readonly Piece[];
  readonly items: ReadonlyArray<readonly Piece[]>;
  readonly rest: readonly Piece[];
}

/** "… cấp tỉnh, cấp huyện, cấp xã" for three values: the words all share, and each value's own. */
export function itemsOf(small: string, pieces: readonly Piece[], count: number): Items | undefined {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.end - piece.start > LONGEST_HEAD * 5) continue;
    const items = itemsOfPiece(small, piece, count);
    if (items) return { head: [...pieces.slice(0, i), ...items.head], items: items.items, rest: pieces.slice(i + 1) };
  }
  return undefined;
}

function itemsOfPiece(small: string, piece: Piece, count: number): Items | undefined {
  const written = small.slice(piece.start, piece.end);
  const marks = [...written.matchAll(/, (?:và )?| và /g)].slice(-(count - 1));
  const firstMark = marks[0];
  if (marks.length !== count - 1 || !firstMark) return undefined;
  const items = marks.map((mark, i) => [
    { start: piece.start + mark.index + mark[0].length, end: piece.start + (marks[i + 1]?.index ?? written.length) },
  ]);
  const word = /^[a-zà-ỹ]+/.exec(small.slice(items[0]?.[0]?.start ?? 0, items[0]?.[0]?.end ?? 0))?.[0];
  if (!word || items.some(([item]) => item && item.end - item.start > 60)) return undefined;
  const lead = written.slice(0, firstMark.index);
  const begin = lead.lastIndexOf(` ${word} `) + 1 || (lead.startsWith(`${word} `) ? 0 : -1) || prepositionEnd(lead);
  if (begin < 0 || lead.length - begin > 60) return undefined;
  const first = { start: piece.start + begin, end: piece.start + lead.length };
  const head = trimPiece(small, piece.start, first.start);
  return { head: head && head.end > head.start ? [head] : [], items: [[first], ...items], rest: [] };
}

function prepositionEnd(lead: string): number {
  const match = /.*(?<![a-zà-ỹ])(?:đối với|ở|tại|của|cho) /.exec(lead);
  return match ? match[0].length : -1;
}
