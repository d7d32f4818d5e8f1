import type { Cell } from './cell.ts';
import { field } from './fields.ts';
import type { WordSet } from './lexicon.ts';
import { predicateAt, remarkAt } from './predicates.ts';

/**
 * Where the group that begins at `at` ends (Các sở, ban, ngành; cơ quan, đơn vị có liên quan; Trưởng các phòng),
 * or 0 when no group begins there.
 */
export function groupEnd(cell: Cell, at: number): number {
  const posts = cell.phrase('posts', at);
  const quantified = at + posts + cell.many(at + posts);
  if (quantified > at + posts) return runEnd(cell, quantified, true);
  if (posts === 0 && cell.people(at) > 0) return runEnd(cell, at, true);
  if (posts > 0 && cell.isLink(at + posts, ',') && listsPeople(cell, cell.afterLink(at + posts)))
    return runEnd(cell, at + posts, false);
  const opens = posts > 0 ? opensRun(cell, at + posts) || isPlural(cell, at + posts) : opensGroup(cell, at);
  return opens ? runEnd(cell, at + posts, false) : 0;
}

/** Lãnh đạo, chuyên viên các phòng: people that the posts before them are listed with. */
function listsPeople(cell: Cell, at: number): boolean {
  return cell.people(at) > 0 && !cell.word(at)?.capital;
}

/** Where a run of nouns that began at `at` (after các, if any) ends: modifiers, inner lists and further nouns included. */
export function runEnd(cell: Cell, at: number, quantified: boolean): number {
  let to = at;
  let item = at;
  while (to < cell.tokens.length) {
    const key = cell.key(to) ?? '';
    if (key === '(') {
      const after = cell.afterBracket(to);
      if (cell.ends(after)) return to;
      to = after;
    } else if (cell.word(to) && !cell.isAnd(to)) {
      if (to > at && (endsRun(cell, at, item, to) || cell.closed(to))) return to;
      to += Math.max(1, to > item ? field(cell, to) : 0);
    } else if (key === '&' && cell.tokens[to]?.tight) to++;
    else if (key === '-') {
      if (cell.startsName(to + 1, 'dash')) return to;
      to++;
    } else if (cell.isLink(to, ',/')) {
      const next = cell.afterLink(to);
      if (isRepeated(cell, item, next)) return to;
      if (
        !continues(cell, next, quantified) &&
        !isAttribute(cell, item, to, next, quantified) &&
        !isOther(cell, to, next)
      )
        return to;
      to = next;
      if (commonNoun(cell, to) > 0) item = to;
    } else return to;
  }
  return to;
}

function endsRun(cell: Cell, start: number, item: number, at: number): boolean {
  if (cell.phrase('compounds', at - 1) > 1) return false;
  if (cell.word(at)?.capital && cell.afterLabel(at) > 0) return true;
  if (cell.phrase('selfDoing', at) > 0 || remarkAt(cell, at) > 0) return true;
  // "các sở phối hợp" tells a part, "các đơn vị phối hợp", "đơn vị được giao chủ trì" say which units.
  const part = predicateAt(cell, at);
  for (let to = item; part > 0 && to < at && to < item + 12; to++) if (cell.word(to)?.bare === 'duoc') return false;
  const naming: WordSet[] = ['handing', 'people'];
  if (part > 0 && leadsOthers(cell, at)) return true;
  const assisting = cell.phrase('assisting', at);
  const chained = assisting > 0 && assisting < part;
  const noun = cell.word(at - 1)?.capital ? 0 : cell.phraseBefore('anyone', at) + cell.phraseBefore('kinds', at);
  const says = !chained && noun > 0 && cell.phrase('labels', start) > 0;
  return part > 0 && !says && (chained || naming.every((set) => cell.phraseBefore(set, at) === 0));
}

/** Công chức Địa chính - Xây dựng và Môi trường: one post of several fields. */
function namesPost(cell: Cell, noun: number, next: number): boolean {
  if (!cell.word(noun)?.capital || !cell.word(next)?.capital) return false;
  return field(cell, next) === 0 && !cell.startsName(next, 'and');
}

/** Già làng, trưởng thôn: who heads a place, among other people. */
function headsPlace(cell: Cell, at: number): boolean {
  const level = at + cell.phrase('posts', at);
  return level > at && !cell.word(at)?.capital && cell.level(level) > 0 && cell.ends(level + cell.level(level));
}

/** "chủ trì, phối hợp với": no words about which units are meant. */
function leadsOthers(cell: Cell, at: number): boolean {
  return cell.word(at)?.bare === 'chu' && cell.key(at + 2) === ',' && cell.phrase('joining', at + 3) > 0;
}

/** The words at `next` name one more kind of what is listed from `item` on: các trường Tiểu học, THCS. */
function isAttribute(cell: Cell, item: number, to: number, next: number, quantified: boolean): boolean {
  const noun = item + cell.isNoun(item);
  const people = cell.people(item) > 0;
  if (people && cell.isAnd(to) && namesPost(cell, noun, next)) return true;
  if (people && headsPlace(cell, next)) return true;
  const short = cell.word(next)?.acronym === true;
  if (short && cell.phrase('plural', next + 1) > 0 && cell.phrase('heads', next) === 0) return true;
  if (noun === item || noun >= to || cell.phrase('modifiers', noun) > 0) return false;
  if (!cell.word(next)?.capital || cell.startsName(next, 'comma')) return false;
  const ofKind = cell.phrase('kinds', item) > cell.phrase('anyone', item);
  const isKind = quantified && ofKind && cell.sharedHead(item) === 0;
  return short ? cell.ends(next + 1) : isKind && field(cell, next) === 0;
}

/** Công chức Tư pháp, công chức Văn hóa: two posts, each named. */
function isRepeated(cell: Cell, item: number, next: number): boolean {
  const people = cell.key(item) === cell.key(next) ? cell.people(next) : 0;
  return people > 0 && cell.word(item + people)?.capital === true && cell.word(next + people)?.capital === true;
}

/** "Trưởng các Ban/Văn phòng": a head without a name of its own, as the other of two. */
function isOther(cell: Cell, stroke: number, next: number): boolean {
  const head = cell.key(stroke) === '/' && cell.tokens[stroke]?.tight ? cell.phrase('heads', next) : 0;
  return head > 0 && cell.ends(next + head);
}

function opensGroup(cell: Cell, at: number): boolean {
  const general = cell.phrase('anyone', at);
  const kind = Math.max(cell.phrase('kinds', at), cell.level(at));
  if (cell.phrase('heads', at) > Math.max(general, kind)) return false;
  if (general > 0 && general >= kind) return commonNoun(cell, at) > 0;
  return (
    isPlural(cell, at) || (kind > 0 && (opensRun(cell, at) || listsKinds(cell, at, kind) || isAlone(cell, at, kind)))
  );
}

/** "viện nghiên cứu, trường đại học, doanh nghiệp": kinds told by plain words, each another kind. */
function listsKinds(cell: Cell, at: number, kind: number): boolean {
  if (cell.word(at)?.capital || cell.isPlain || field(cell, at + kind) > 0) return false;
  let to = at + kind;
  while (!cell.ends(to) && to < at + 8 && !cell.word(to)?.capital) to++;
  const next = to + 1;
  const other = cell.key(to) === ',' && !cell.word(next)?.capital && cell.key(next) !== cell.key(at);
  return other && cell.isNoun(next) > 0 && cell.phrase('heads', next) === 0;
}

/** A kind in small letters with nothing after it, in a list that has capitals: các khoa; bộ môn. */
function isAlone(cell: Cell, at: number, kind: number): boolean {
  return !cell.word(at)?.capital && !cell.isPlain && cell.level(at) === 0 && cell.ends(at + kind);
}

/** Phòng chuyên môn, sở liên quan: a kind of office that is said of many. */
function isPlural(cell: Cell, at: number): boolean {
  const kind = Math.max(cell.phrase('kinds', at), cell.level(at));
  return kind > 0 && cell.phrase('plural', at + kind) > 0 && !cell.word(at + kind)?.capital;
}

/** Whether a noun that stands alone at `at` is followed by another: sở, ban; cơ quan, đơn vị. */
function opensRun(cell: Cell, at: number): boolean {
  const next = at + cell.isNoun(at);
  if (next === at) return false;
  return cell.isLink(next, ',/') && commonNoun(cell, next + 1) > 0 && cell.phrase('quantifiers', next + 1) === 0;
}

/** Whether the item at `at` goes on with the run before it: another common noun, or plain words of an inner list. */
function continues(cell: Cell, at: number, quantified: boolean): boolean {
  const word = cell.word(at);
  if (!word || cell.phrase('quantifiers', at) > 0) return false;
  if (cell.isDecoy(at)) return !word.capital || quantified;
  if (commonNoun(cell, at) > 0 || cell.phrase('tier', at) > 0) return true;
  if (quantified && !word.capital && cell.phrase('managers', at) > 0) return true;
  const kind = cell.phrase('kinds', at);
  if (cell.phrase('heads', at) > kind) return false;
  if (!quantified && kind > 0 && !word.capital && !cell.word(at + kind)?.capital && !cell.isPlain) return true;
  if (word.capital || (!quantified && (kind > 0 || cell.startsName(at, 'comma')))) return false;
  return kind === 0 || cell.word(at + kind)?.capital === false;
}

/**
 * How many tokens from `at` make a noun that here names no single office: a general noun, or a kind of office with
 * no name after it (sở, ban; phòng chuyên môn, but not Phòng Nội vụ).
 */
function commonNoun(cell: Cell, at: number): number {
  if (cell.isDecoy(at)) return 0;
  const general = Math.max(cell.phrase('anyone', at), cell.people(at));
  const kind = cell.phrase('kinds', at);
  const noun = Math.max(general, kind, cell.level(at));
  if (noun === 0) return 0;
  const next = at + noun;
  const proper =
    kind === noun && general < noun && cell.word(at)?.capital === true && cell.word(next)?.capital === true;
  if (cell.ends(next) || (cell.phrase('modifiers', next) > 0 && !proper) || predicateAt(cell, next) > 0) return noun;
  const named = cell.word(next)?.capital === true && (cell.phrase('kinds', next) === 0 || field(cell, next) > 0);
  const crowd = cell.word(next)?.acronym === true && cell.phrase('crowd', at) > 0;
  return general === noun && (!named || crowd) ? noun : 0;
}
