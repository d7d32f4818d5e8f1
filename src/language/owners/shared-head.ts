import { fold } from '../../text/index.ts';
import type { Cell } from './cell.ts';
import { field, fieldOf } from './fields.ts';
import { runEnd } from './groups.ts';
import { predicateAt } from './predicates.ts';
import { addName, type Reading } from './reading.ts';

/**
 * Reads names that share a head: Các Sở: Nội vụ, Tài chính; Giám đốc các Sở: …; Sở Nội vụ, Tài chính.
 * A field is told by the lexicon, so that Văn hóa, Thể thao và Du lịch stays one. Returns where it stopped,
 * or 0 when fewer than two names share a head at `at`.
 */
export function readSharedHead(reading: Reading, at: number): number {
  const { cell } = reading;
  const posts = cell.phrase('posts', at);
  const head = at + posts + cell.phrase('quantifiers', at + posts);
  const quantified = head > at + posts;
  const headEnd = head + cell.sharedHead(head);
  const headWords = [cell.words(at, at + posts), cell.words(head, headEnd)].filter((words) => words !== '').join(' ');
  const shared = headEnd > head ? (quantified ? capitalised(headWords) : headWords) : undefined;
  if (quantified) {
    const run = runEnd(cell, head, true);
    const end = cell.key(run) === '(' ? cell.afterBracket(run) : run;
    const listsAny = shared !== undefined && run === headEnd && cell.word(end + 1)?.capital === true;
    if (cell.key(end) === ':' && (listsAny || field(cell, end + 1) > 0 || cell.startsName(end + 1, 'comma'))) {
      reading.from = at;
      reading.list = shared;
      reading.listsAny = listsAny;
      return end + 1;
    }
  }
  if (shared === undefined) return 0;
  if (!quantified && cell.key(headEnd) === ':' && nextField(cell, headEnd + 1 + field(cell, headEnd + 1), shared) > 0) {
    reading.from = at;
    return readFields(reading, headEnd + 1, shared);
  }
  const first = field(cell, headEnd);
  if (first === 0 || (quantified && !cell.word(headEnd)?.capital)) return 0;
  // Phòng A và B is one office, as a rule; Sở A và B are two.
  const joint = !quantified && cell.isAnd(headEnd + first) && !/^(?:sở|bộ|so|bo)$/iu.test(cell.words(head, headEnd));
  const oneOffice = /^(?:chi )?cuc$/.test(fold(cell.words(head, headEnd))) && closedByAnd(cell, headEnd + first);
  if (joint || oneOffice || nextField(cell, headEnd + first, shared) === 0) return 0;
  reading.from = at;
  return readFields(reading, headEnd, shared);
}

/** Whether the list that goes on at `at` is closed by và: Chi cục Chăn nuôi, Thú y và Thủy sản is one office. */
function closedByAnd(cell: Cell, at: number): boolean {
  let to = at;
  while (cell.key(to) === ',' && field(cell, to + 1) > 0) to += 1 + field(cell, to + 1);
  return to > at && cell.isAnd(to);
}

/** Reads fields from `at`, each a name with the head; the head stays for fields that follow other names. */
function readFields(reading: Reading, at: number, head: string): number {
  const { cell } = reading;
  let from = at;
  for (;;) {
    const end = partsEnd(cell, from + field(cell, from));
    addName(reading, from, end, false, head);
    reading.head = head;
    const next = nextField(cell, end, head);
    if (next === 0) return end;
    from = next;
  }
}

/** Where the next field begins after a link at `end`, or 0 when the list is over. */
function nextField(cell: Cell, end: number, head: string): number {
  const link = cell.isLink(end, ',/') || cell.key(end) === 'newline';
  const next = cell.afterLink(end);
  return link && cell.phrase('quantifiers', next) === 0 && fieldOf(cell, head, next) > 0 ? next : 0;
}

/** Where the words end that stand behind a field: Dân vận Huyện ủy, Cựu chiến binh xã. */
function partsEnd(cell: Cell, at: number): number {
  let to = at;
  while (!cell.ends(to) && predicateAt(cell, to) === 0 && !cell.closed(to)) to++;
  return to;
}

/** The shared head as one office writes it: các phòng → Phòng. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
