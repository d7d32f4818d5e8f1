import type { Cell } from './cell.ts';
import { languageOf } from './language.ts';
import type { WordSet } from './lexicon.ts';
import { cellOf } from './lines.ts';

const LONGEST_NAME = 24;

/**
 * The unit that a sentence or heading gives work to, as its place in the text: "Văn phòng - Thanh tra Sở" of "Văn phòng - Thanh tra
 * Sở theo dõi …". `isUnit` knows names of the office's directory; other names count where they begin like a name of an
 * office and a verb, or the end of a heading without one, follows. Undefined where the sentence begins otherwise.
 */
export function readSubject(text: string, isUnit: (name: string) => boolean): readonly [number, number] | undefined {
  const sentence = text.slice(0, 600).replace(/[;.](?=\s).*$/su, (rest) => (rest.startsWith(';') ? rest : '.'));
  const cell = cellOf(sentence);
  const { form } = languageOf(sentence);
  const verbAt = (at: number): boolean => !cell.word(at)?.capital && cell.phrase('duties', at) > 0;
  const first = cell.phrase('orders', 0);
  const place = (to: number): readonly [number, number] => [
    cell.tokens[first]?.start ?? 0,
    cell.tokens[to - 1]?.end ?? 0,
  ];
  const limit = Math.min(cell.tokens.length, first + LONGEST_NAME);
  for (let to = limit; to > first; to--) {
    if (cell.word(to - 1) === undefined) continue;
    const [start, end] = place(to);
    if (goesNoFurther(cell, to, verbAt) && isUnit(text.slice(start, end))) return [start, end];
  }
  if (!beginsName(cell, first, form)) return undefined;
  for (let at = first + 1; at < cell.tokens.length; at++) {
    if (verbAt(at))
      return cell.word(at - 1) === undefined && !isClosing(cell, at - 1)
        ? undefined
        : place(trimmed(cell, first, at, form));
    const key = cell.key(at);
    if (key === ':' || key === '(') return place(at);
  }
  const isHeading = cell.tokens.length <= 40 && !/[.,]$/u.test(text.trim());
  return isHeading ? place(cell.tokens.length) : undefined;
}

function goesNoFurther(cell: Cell, to: number, verbAt: (at: number) => boolean): boolean {
  return to >= cell.tokens.length || cell.key(to) === ':' || cell.key(to) === '(' || cell.key(to) === ',' || verbAt(to);
}

function isClosing(cell: Cell, at: number): boolean {
  return cell.key(at) === ')' || cell.key(at) === ',';
}

type Form = (word: string) => string;

function trimmed(cell: Cell, first: number, to: number, form: Form): number {
  let last = to;
  const parts = ['đã', 'được', 'sẽ'].map(form);
  while (last > first + 1 && (cell.word(last - 1) === undefined || parts.includes(cell.key(last - 1) ?? ''))) last--;
  return last;
}

/** Nouns that follow các, những, mọi where units are meant. */
const MANY: readonly WordSet[] = ['kinds', 'anyone', 'people', 'posts', 'heads', 'levels'];

function beginsName(cell: Cell, at: number, form: Form): boolean {
  if (cell.phrase('decoys', at) > 0 || (cell.key(at + 1) === ',' && cell.phrase('kinds', at) > 0)) return false;
  // "Thanh tra, kiểm tra …" and "Tổ chức thực hiện" tell what is done; "Thanh tra Sở", "Tổ Đề án 06" who does it.
  const isTeam = cell.key(at) === form('tổ');
  const isInspection = cell.key(at) === form('thanh') && cell.key(at + 1) === form('tra');
  if (isTeam || isInspection) {
    return !cell.word(at)?.acronym && cell.word(at + (isTeam ? 1 : 2))?.capital === true && !isShouted(cell);
  }
  const every = cell.phrase('quantifiers', at);
  if (every > 0) return MANY.some((set) => cell.phrase(set, at + every) > 0);
  return cell.phrase('heads', at) > 0 || (cell.word(at)?.capital === true && cell.phrase('capitalHeads', at) > 0);
}

function isShouted(cell: Cell): boolean {
  return cell.tokens.every((token) => token.kind === 'mark' || token.capital);
}
