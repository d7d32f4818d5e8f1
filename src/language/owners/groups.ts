import type { Cell } from './cell.ts';

/**
 * Where the group that begins at `at` ends (Các sở, ban, ngành; cơ quan, đơn vị có liên quan; Trưởng các phòng),
 * or 0 when no group begins there.
 */
export function groupEnd(cell: Cell, at: number): number {
  const { lexicon } = cell;
  const posts = cell.phrase(lexicon.posts, at);
  const quantified = at + posts + cell.many(at + posts);
  if (quantified > at + posts) return runEnd(cell, quantified, true);
  if (posts === 0 && cell.phrase(lexicon.people, at) > 0) return runEnd(cell, at, true);
  const opens = posts > 0 ? opensRun(cell, at + posts) : opensGroup(cell, at);
  return opens ? runEnd(cell, at + posts, false) : 0;
}

/** Where a run of nouns that began at `at` (after các, if any) ends: modifiers, inner lists and further nouns included. */
export function runEnd(cell: Cell, at: number, quantified: boolean): number {
  let to = at;
  while (to < cell.tokens.length) {
    const key = cell.key(to) ?? '';
    if (key === '(') {
      const after = cell.afterBracket(to);
      if (cell.ends(after)) return to;
      to = after;
    } else if (cell.word(to) && !cell.isAnd(to)) {
      if (to > at && cell.phrase(cell.lexicon.selfDoing, to) > 0) return to;
      to++;
    } else if (key === '-') {
      if (cell.startsName(to + 1, 'dash')) return to;
      to++;
    } else if (cell.isAnd(to) || key === ',' || key === '/') {
      const next = to + (key === ',' && cell.isAnd(to + 1) ? 2 : 1);
      if (!continues(cell, next, quantified)) return to;
      to = next;
    } else return to;
  }
  return to;
}

function opensGroup(cell: Cell, at: number): boolean {
  const { lexicon } = cell;
  const general = cell.phrase(lexicon.anyone, at);
  const kind = Math.max(cell.phrase(lexicon.kinds, at), cell.level(at));
  if (general > 0 && general >= kind) return commonNoun(cell, at) > 0;
  return (
    kind > 0 && ((cell.phrase(lexicon.plural, at + kind) > 0 && !cell.word(at + kind)?.capital) || opensRun(cell, at))
  );
}

/** Whether a noun that stands alone at `at` is followed by another: sở, ban; cơ quan, đơn vị. */
function opensRun(cell: Cell, at: number): boolean {
  const { lexicon } = cell;
  const next = at + cell.isNoun(at);
  if (next === at) return false;
  const link = cell.isAnd(next) || [',', '/', '&'].includes(cell.key(next) ?? '');
  return link && commonNoun(cell, next + 1) > 0 && cell.phrase(lexicon.quantifiers, next + 1) === 0;
}

/** Whether the item at `at` goes on with the run before it: another common noun, or plain words of an inner list. */
function continues(cell: Cell, at: number, quantified: boolean): boolean {
  const word = cell.word(at);
  const { lexicon } = cell;
  if (!word || cell.phrase(lexicon.quantifiers, at) > 0) return false;
  if (cell.phrase(lexicon.decoys, at) > 0) return !word.capital;
  if (commonNoun(cell, at) > 0 || cell.phrase(lexicon.tier, at) > 0) return true;
  const kind = cell.phrase(lexicon.kinds, at);
  if (cell.phrase(lexicon.heads, at) > kind) return false;
  return quantified && !word.capital && (kind === 0 || cell.word(at + kind)?.capital === false);
}

/**
 * How many tokens from `at` make a noun that here names no single office: a general noun, or a kind of office with
 * no name after it (sở, ban; phòng chuyên môn, but not Phòng Nội vụ).
 */
function commonNoun(cell: Cell, at: number): number {
  const { lexicon } = cell;
  if (cell.phrase(lexicon.decoys, at) > 0) return 0;
  const general = Math.max(cell.phrase(lexicon.anyone, at), cell.phrase(lexicon.people, at));
  const kind = cell.phrase(lexicon.kinds, at);
  const noun = Math.max(general, kind, cell.level(at));
  if (noun === 0) return 0;
  const next = at + noun;
  const proper =
    kind === noun && general < noun && cell.word(at)?.capital === true && cell.word(next)?.capital === true;
  if (cell.ends(next) || (cell.phrase(lexicon.modifiers, next) > 0 && !proper)) return noun;
  const named = cell.word(next)?.capital === true && cell.phrase(lexicon.kinds, next) === 0;
  return general === noun && !named ? noun : 0;
}
