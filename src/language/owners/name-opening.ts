import type { Cell } from './cell.ts';
import { field } from './fields.ts';

/** The name being read: where it begins, and what it begins with. */
export interface Name {
  cell: Cell;
  at: number;
  /** Where the words end that open it: a head with a field, or a secretariat with the bodies it serves. */
  opening: number;
  /** Nothing but the words of its head: Phòng, Trung tâm, not Văn phòng, which is an office by itself. */
  bare: boolean;
  /** Its head names a plural: Ban Quản lý các khu công nghiệp. */
  plural: boolean;
  /** How many words of a title (Ông, Đ/c) stand before the name of a person. */
  title: number;
  person: boolean;
  /** It begins with a word for an office or a post, not at once with its own name. */
  headed: boolean;
  /** Its head is followed by a field that the lexicon knows: Phòng Nội vụ. */
  complete: boolean;
}

/** What the words at `at` tell of the name that they open. */
export function nameAt(cell: Cell, at: number): Name {
  const opening = openingEnd(cell, at);
  const shared = at + cell.phrase('posts', at);
  const title = cell.phrase('titles', at);
  const plural = cell.phrase('pluralNames', at);
  return {
    cell,
    at,
    opening,
    bare: opening === at + cell.phrase('heads', at) && cell.phrase('alone', at) === 0,
    plural: plural > 0 && plural >= cell.phrase('heads', at),
    title,
    person: title > 0 && cell.word(at + title)?.capital !== false,
    headed: cell.startsName(at, 'comma') || field(cell, at) > 0,
    complete: field(cell, shared + cell.sharedHead(shared)) > 0,
  };
}

function openingEnd(cell: Cell, at: number): number {
  const joint = jointEnd(cell, at);
  if (joint > 0) return joint;
  const head = at + cell.phrase('posts', at);
  const shared = head + cell.sharedHead(head);
  const words = at + Math.max(1, cell.phrase('heads', at), cell.phrase('capitalHeads', at));
  const managed = shared + (cell.word(shared)?.bare === 'quan' && cell.word(shared + 1)?.bare === 'ly' ? 2 : 0);
  const known = field(cell, managed, true);
  const to = Math.max(words, known > 0 ? managed + known : 0);
  return to + field(cell, to, true);
}

/** Văn phòng Đoàn ĐBQH, HĐND và UBND; Báo và Đài Phát thanh: one office for several. Where their names end, or 0. */
function jointEnd(cell: Cell, at: number): number {
  if (cell.phrase('paper', at) > 0 && cell.isAnd(at + 1) && cell.phrase('broadcast', at + 2) > 0) {
    const known = field(cell, at + 2, true);
    return known > 0 ? at + 2 + known : at + 3 + field(cell, at + 3, true);
  }
  let to = at + cell.phrase('secretariats', at);
  let bodies = to > at ? cell.phrase('served', to) : 0;
  if (bodies === 0) return 0;
  to += bodies;
  for (bodies = 1; cell.isLink(to, ',/-'); bodies++) {
    const next = cell.afterLink(to);
    const served = cell.phrase('served', next);
    if (served === 0) break;
    to = next + served;
  }
  return bodies > 1 ? to : 0;
}
