import type { Cell } from './cell.ts';

/** How many tokens from `at` tell a unit's part and no longer its name (chủ trì, phối hợp với); 0 for none. */
export function predicateAt(cell: Cell, at: number): number {
  if (cell.phrase('compounds', at - 1) > 1 || cell.word(at - 1)?.bare === 'nguoi') return 0;
  const assisting = cell.phrase('assisting', at);
  const more = assisting > 0 ? cell.phrase('assisting', at + assisting) : 0;
  if (assisting > 0 && cell.ends(at + assisting + more)) return assisting + more;
  const joining = cell.phrase('joining', at);
  if (joining > 0 && cell.startsName(at + joining, 'comma')) return joining;
  return cell.phrase('predicates', at) || remarkAt(cell, at) || cell.phrase('selfDoing', at);
}

/** How many tokens from `at` open a remark on a part: theo chức năng, theo ngành; but not theo ngành dọc. */
export function remarkAt(cell: Cell, at: number): number {
  const words = cell.phrase('remarks', at);
  return cell.word(at + words)?.bare === 'doc' ? 0 : words;
}

/** Where reading goes on when a predicate stands where a name should (chủ trì, Giao Sở Nội vụ); 0 when none does. */
export function skipPredicate(cell: Cell, at: number): number {
  const handing = cell.phrase('handing', at);
  if (handing > 0 && cell.startsName(at + handing, 'comma')) return at + handing;
  const words = predicateAt(cell, at);
  if (words > 0) return afterPredicate(cell, at, words);
  const verb = cell.phrase('verbs', at);
  return verb > cell.people(at) && !cell.word(at)?.capital ? afterVerb(cell, at) : 0;
}

/** Where reading goes on behind what a unit does: with an object (tham mưu UBND tỉnh) the whole sentence is about it. */
export function afterVerb(cell: Cell, at: number): number {
  const object = at + cell.phrase('verbs', at);
  return cell.startsName(object, 'comma') ? remarkEnd(cell, at) : partEnd(cell, object);
}

/** Behind chủ trì, phối hợp với the next name may stand; behind other predicates only the sentence goes on. */
export function afterPredicate(cell: Cell, at: number, words: number): number {
  if (cell.phrase('remarks', at) > 0) return partEnd(cell, at + words);
  if (cell.ends(at + words)) return at + words;
  const joins = ['chu', 'phoi', 'cung'].includes(cell.word(at)?.bare ?? '');
  if (!joins) return remarkEnd(cell, at);
  const every = cell.phrase('quantifiers', at + words - 1) > 0;
  return at + words - (every ? 1 : 0);
}

/** Where the remark at `at` ends: at the next item of the list, or before the units that the work is shared with. */
export function remarkEnd(cell: Cell, at: number): number {
  let to = at + 1;
  while (to < cell.tokens.length && ![';', '•', 'newline'].includes(cell.key(to) ?? '')) {
    if (cell.phrase('joining', to) > 0 && predicateAt(cell, to) > 0) return to;
    to++;
  }
  return to;
}

/** Where words about a unit's part end (theo chức năng, nhiệm vụ): at the next item, or before the next name. */
function partEnd(cell: Cell, at: number): number {
  let to = at;
  while (to < cell.tokens.length && ![';', '•', 'newline', '('].includes(cell.key(to) ?? '')) {
    if (cell.isLink(to, ',') && cell.startsName(cell.afterLink(to), 'and')) return to;
    to++;
  }
  return to;
}
