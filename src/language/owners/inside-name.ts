import type { Cell } from './cell.ts';
import { field } from './fields.ts';
import type { Name } from './name-opening.ts';
import { predicateAt } from './predicates.ts';

const NUMBER = /^(?:\d{1,3}|[ivx]{1,4})$/;

/** Whether the name ends at this comma; one belongs to it before plain words (biên chế) and before "X, Y và Z". */
export function endsAtComma(name: Name, comma: number): boolean {
  const { cell, at, person } = name;
  const next = cell.word(comma + 1);
  if (!next || countsOn(cell, comma)) return true;
  if (name.plural && cell.phrase('managed', comma + 1) > 0) return false;
  // "Ông A, Chủ tịch UBND" is one, "Đ/c Bí thư, Phó Bí thư" are two.
  if (person && cell.phrase('posts', comma + 1) > 0) return cell.phrase('posts', at + name.title) > 0;
  if (next.acronym && cell.word(comma - 1)?.acronym && cell.word(at)?.bare === 'truong') return false;
  if (cell.startsName(comma + 1, 'comma') && !listsInside(name, comma)) return true;
  if (!next.capital) return cell.isAnd(comma + 1);
  return !joinsCapital(name, comma);
}

/** Phòng Nghiệp vụ 1, 2; Đội số 1, số 2. */
function countsOn(cell: Cell, comma: number): boolean {
  const next = cell.word(comma + 1)?.bare === 'so' ? comma + 2 : comma + 1;
  return NUMBER.test(cell.word(comma - 1)?.bare ?? '') && NUMBER.test(cell.word(next)?.bare ?? '');
}

/** What looks like the beginning of a name is a field in the list of this one: Phòng Tổ chức, Thanh tra và Pháp chế. */
function listsInside({ cell, at, complete }: Name, comma: number): boolean {
  if (cell.phrase('inner', at) === 0 || complete) return false;
  if (!cell.word(comma + 1)?.capital && cell.word(comma - 1)?.capital) return false;
  const weak = cell.phrase('weakHeads', comma + 1);
  // "Ban Chính sách, thuế quốc tế", but "Phòng Tổng hợp, công chức chuyên môn".
  const plain = !cell.word(comma + 1)?.capital && cell.isNoun(comma + 1) + cell.phrase('alone', comma + 1) === 0;
  const more = !plain && weak > 0 && !cell.ends(comma + 1 + weak) && field(cell, comma + 1) === 0;
  return (isField(cell, comma + 1) && !more) || listsPeople(cell, comma) || closesPlainly(cell, comma);
}

/** Whether words with a capital after a comma go on with the name: the list of a wide head, or one that và closes. */
function joinsCapital({ cell, at, person, headed, complete }: Name, comma: number): boolean {
  const next = cell.word(comma + 1);
  const wide = cell.phrase('wide', at) > 0;
  if (next?.acronym && wide && cell.key(comma + 2) === '&' && cell.tokens[comma + 2]?.tight) return true;
  if (wide && joinsShort(cell, comma)) return true;
  if (next?.acronym || cell.word(at)?.acronym || !headed || person) return false;
  const several = !cell.ends(comma + 2) && field(cell, comma + 1) === 0;
  if (wide && several && !cell.startsName(comma + 1, 'comma') && isLast(cell, comma + 1)) return true;
  const inner = cell.phrase('inner', at) > 0;
  // "Phòng Bưu chính, Viễn thông": what is no office without its place.
  const weak = cell.phrase('alone', comma + 1) > 0 ? 0 : cell.phrase('weakHeads', comma + 1);
  if (inner && !complete && weak > 0 && cell.ends(comma + 1 + weak)) return true;
  for (let to = comma + 2; to < comma + 24; to++) {
    if (cell.isAnd(to))
      return cell.word(to + 1) !== undefined && (!cell.startsName(to + 1, 'and') || (inner && isField(cell, to + 1)));
    const another = cell.startsName(to + 1, 'comma') && !(inner && isField(cell, to + 1));
    if (cell.key(to) === ',' ? another : !cell.word(to)) return false;
  }
  return false;
}

/** KH,CN, ĐMST và CĐS: short words in a row that a và closes. */
function joinsShort(cell: Cell, comma: number): boolean {
  let to = comma;
  const isShort = (token: number) => cell.word(token)?.acronym === true;
  while (cell.key(to) === ',' && isShort(to - 1) && isShort(to + 1) && to < comma + 24) to += 2;
  return to > comma && cell.isAnd(to) && cell.word(to + 1)?.acronym === true && !cell.startsName(to + 1, 'and');
}

/** Whether the name ends at this và; `listed` when a comma stands in it. */
export function endsAtAnd({ cell, at, plural, headed, person, complete }: Name, and: number, listed: boolean): boolean {
  const next = and + 1;
  const word = cell.word(next);
  if (!word) return true;
  const quantifier = cell.phrase('quantifiers', next);
  if (plural && cell.phrase('managed', next + quantifier) > 0) return false;
  if (cell.phrase('blocs', at) > 0 && cell.isNoun(next) > 0) return false;
  if (cell.tokens[and]?.tight) return false;
  if ((person || !headed) && word.capital) return true;
  if (cell.phrase('inner', at) > 0 && quantifier === 0) {
    const plain = !complete && !cell.isPlain && !word.capital && cell.phrase('weakHeads', next) > 0;
    if (plain || isField(cell, next)) return false;
  }
  if (quantifier > 0 || cell.phrase('heads', next) > 0) return cell.startsName(next, 'and');
  return !listed && cell.startsName(next, 'and');
}

/** Whether the name ends at this dash, stroke or plus sign. */
export function endsAtStroke({ cell, at, person }: Name, stroke: number): boolean {
  const next = stroke + 1;
  const tight = cell.tokens[stroke]?.tight === true;
  const capital = cell.word(next)?.capital === true;
  const sameHead = cell.key(next) === cell.key(at) && capital;
  if (cell.key(stroke) !== '-') return cell.startsName(next, 'comma') || !cell.word(next);
  if (sameHead || cell.phrase('quantifiers', next) > 0) return !tight || sameHead;
  if (cell.afterLabel(next) > 0) return true;
  if (tight || person) return false;
  const equals = capital && cell.phrase('equals', at) > 0 && cell.phrase('equals', next) > 0;
  return equals || (cell.bulleted && cell.startsName(next, 'dash'));
}

/** Phòng Công tác học sinh, sinh viên: people inside a name. */
function listsPeople(cell: Cell, comma: number): boolean {
  return cell.phraseBefore('people', comma) > 0 && cell.people(comma + 1) > 0;
}

/** Phòng Quản lý hộ kinh doanh, cá nhân và thu khác: và goes on with plain words, so the list is in the name. */
function closesPlainly(cell: Cell, comma: number): boolean {
  let to = comma + 1;
  while (!cell.ends(to) && !cell.word(to)?.capital && to < comma + 12) to++;
  const last = to + 1;
  if (!cell.isAnd(to) || !cell.word(last) || cell.word(last)?.capital) return false;
  return !cell.startsName(last, 'and') && cell.isNoun(last) === 0;
}

/** Whether the item at `at` is the last of its list. */
function isLast(cell: Cell, at: number): boolean {
  let to = at;
  while (!cell.ends(to) && predicateAt(cell, to) === 0 && to < at + 12) to++;
  if (cell.key(to) === '(') to = cell.afterBracket(to);
  if (cell.word(to)) return predicateAt(cell, to) > 0;
  if (cell.key(to) === ',') return cell.startsName(to + 1, 'comma');
  return to >= cell.tokens.length || cell.key(to) === ';' || cell.key(to) === 'newline';
}

/** Phòng Kê khai và Kế toán thuế, but Phòng Nội vụ và Thanh tra huyện: a weak head stands for a field. */
function isField(cell: Cell, at: number): boolean {
  const general = cell.word(at)?.capital ? Math.max(cell.phrase('anyone', at), cell.people(at)) : 0;
  const weak = Math.max(cell.phrase('weakHeads', at), field(cell, at), general);
  if (weak === 0 || weak < cell.phrase('heads', at)) return false;
  for (let to = at + weak; !cell.ends(to) && to < at + 8; to++)
    if (cell.phrase('parents', to) > 0 && !cell.isDecoy(to)) return false;
  return true;
}
