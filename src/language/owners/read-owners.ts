import type { Cell, OwnerName } from './cell.ts';
import { readCommittees } from './committees.ts';
import { field, fieldOf } from './fields.ts';
import { groupEnd } from './groups.ts';
import { cellOf } from './lines.ts';
import { readNamed } from './named.ts';
import { skipPredicate } from './predicates.ts';
import { addName, type Reading } from './reading.ts';
import { readSharedHead } from './shared-head.ts';

const NOBODY = /^(?:nt|x|khong(?: co)?|nhu (?:tren|muc|dong|nhiem vu|phan)\b.*)$/;

/**
 * The names in a cell or heading of owners, in order. Names are split where Vietnamese names end: a comma inside a
 * name is kept, a head that several names share is written out in each, common nouns under one head are one
 * collective name, People's Committees of several levels one name for each group. Bullets, item numbers, labels
 * (Chủ trì:) and remarks in brackets are left out; `-`, `nt`, `//` and an empty text name nobody.
 * Never throws; linear in the length.
 */
export function readOwners(text: string): OwnerName[] {
  const reading: Reading = { cell: cellOf(text), names: [] };
  let at = 0;
  while (at < reading.cell.tokens.length) at = Math.max(at + 1, readNext(reading, at));
  return reading.names;
}

function readNext(reading: Reading, at: number): number {
  const { cell } = reading;
  const mark = cell.word(at) ? undefined : cell.key(at);
  if (mark === '(') return cell.afterBracket(at);
  if (mark) {
    if (mark === ';' || startsLine(mark)) reading.head = undefined;
    if (startsLine(mark)) reading.list = undefined;
    return at + 1;
  }
  if (cell.isAnd(at)) return at + 1;
  return (
    cell.afterLabel(at) ||
    endOfNobody(cell, at) ||
    skipPredicate(cell, at) ||
    readListed(reading, at) ||
    readCommittees(reading, at) ||
    readSharedHead(reading, at) ||
    readGroup(reading, at) ||
    readNamed(reading, at)
  );
}

function startsLine(mark: string): boolean {
  return mark === '•' || mark === 'newline';
}

/** A field in a list after a colon: Các sở, ngành: Nội vụ; Công an tỉnh; Y tế. */
function readListed(reading: Reading, at: number): number {
  const { cell, list } = reading;
  const known = list === undefined ? 0 : fieldOf(cell, list, at);
  if (known === 0) return 0;
  const end = andInside(cell, at + known, list ?? '');
  addName(reading, at, end, false, list);
  return end;
}

/** Các Vụ: Tài chính và Đổi mới doanh nghiệp, Pháp chế: và before a further item closes no list, so it is in the name. */
function andInside(cell: Cell, end: number, head: string): number {
  if (!cell.isAnd(end) || cell.startsName(end + 1, 'comma') || !/^(?:Vụ|Cục|Phòng|Ban)$/.test(head)) return end;
  let to = end + 1;
  while (!cell.ends(to)) to++;
  return cell.key(to) === ',' ? to : end;
}

function readGroup(reading: Reading, at: number): number {
  const end = groupEnd(reading.cell, at);
  if (end === 0) return 0;
  addName(reading, at, end, true);
  return readPosts(reading, at, end);
}

/** Where a note that nobody new is named (nt, Như trên, Như mục 1) ends, or 0 when none stands at `at`. */
function endOfNobody(cell: Cell, at: number): number {
  let to = at;
  const words: string[] = [];
  for (; to < at + 8 && cell.word(to); to++) words.push(cell.word(to)?.bare ?? '');
  return NOBODY.test(words.join(' ')) ? to : 0;
}

/** Posts that people hold under one head: Công chức Tư pháp - Hộ tịch, Văn phòng - Thống kê. */
function readPosts(reading: Reading, at: number, end: number): number {
  const { cell } = reading;
  const people = at + cell.people(at);
  const head = cell.words(at, people);
  let to = end;
  while (people > at && cell.word(people)?.capital && cell.isLink(to, ',')) {
    const next = cell.afterLink(to);
    const known = cell.word(next)?.capital ? field(cell, next) : 0;
    if (known === 0) break;
    to = next + known;
    addName(reading, next, to, true, head);
  }
  return to;
}
