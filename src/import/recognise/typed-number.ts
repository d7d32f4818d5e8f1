import { parseNumber, parsePattern } from '../../plan/index.ts';

/** A number as typed at the beginning of a line, taken apart. */
export type TypedNumber = {
  /** As typed, without the space behind: "I.", "6.2", "a)", "Phần II". */
  readonly typed: string;
  /** Numbers of one kind count on; each kind is a level of its own. */
  readonly kind: string;
  /** Outer levels have the lower rank: Phần, A, I, 1, 1.1, 1), a). */
  readonly rank: number;
  /** The scheme that would print it: "I.", "1.1.", "a)". */
  readonly pattern: string;
  readonly ordinal: number;
  /** Numbers of the levels above inside a compound number: 6 in "6.2". */
  readonly parents: readonly number[];
};

const NAMED = /^((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:[IVXLC]+|\d{1,2}|[A-Z])[.:]?)(?=\s|$)/u;
const ROMAN = /^((?:[IVX]+|[IVXL]{2,})\s?[./)])(?=\s|$)/u;
const CAPITAL = /^([A-ZĐ][.)])(?=\s)/u;
const COMPOUND = /^(\d{1,2}(?:\.\d{1,2})+[.)]?)(?=\s)/u;
const ARABIC = /^(\(?\d{1,2}\s?[./)]\)?)(?=\s|$)/u;
const LETTER = /^(\(?[a-zđ][.)])(?=\s)/u;

/** The number at the beginning of a line of plain words, undefined where there is none. */
export function typedNumber(plain: string): TypedNumber | undefined {
  const named = NAMED.exec(plain)?.[1];
  if (named !== undefined)
    return make(named, named.replace(/[IVXLC]+(?=[.:]?$)/u, 'I').replace(/\d+(?=[.:]?$)/u, '1'), 'named', 0);
  const roman = ROMAN.exec(plain)?.[1];
  if (roman !== undefined) return make(roman, roman.replace(/[IVXL]+/u, 'I'), 'roman', 2);
  const capital = CAPITAL.exec(plain)?.[1];
  if (capital !== undefined) return make(capital, `A${capital.slice(1)}`, 'capital', 1);
  const compound = COMPOUND.exec(plain)?.[1];
  if (compound !== undefined) {
    const depth = compound.split('.').filter((part) => part !== '').length;
    return make(compound, compound.replace(/\d+/g, '1'), `compound${depth}`, 3 + depth);
  }
  const arabic = ARABIC.exec(plain)?.[1];
  if (arabic !== undefined) {
    const inBrackets = arabic.endsWith(')');
    return make(
      arabic,
      arabic.replace(/\d+/u, 'one').replace('one', /^0\d/.test(arabic) ? '01' : '1'),
      inBrackets ? 'bracket' : 'arabic',
      inBrackets ? 20 : 3,
    );
  }
  const letter = LETTER.exec(plain)?.[1];
  return letter === undefined ? undefined : make(letter, letter.replace(/[a-zđ]/u, 'a'), 'letter', 21);
}

/** A number that fills a cell: with or without the dot behind ("I", "2.", "1.1"). */
export function cellNumber(plain: string): TypedNumber | undefined {
  const text = plain.trim();
  if (!/^\(?[\p{L}\d]{1,6}(?:\.\d{1,3})*[.)]{0,2}$/u.test(text)) return undefined;
  const digits = /^\d{1,4}[.)]?$/.exec(text);
  if (digits !== null) return make(text, text.replace(/\d+/, /^0\d/.test(text) ? '01' : '1'), 'arabic', 3);
  if (/^\d+(?:\.\d+)+[.)]?$/.test(text)) {
    const depth = text.split('.').filter((part) => part !== '').length;
    return make(text, text.replace(/\d+/g, '1'), `compound${depth}`, 3 + depth);
  }
  if (/^[IVXL]+[.)]?$/.test(text)) return make(text, text.replace(/[IVXL]+/, 'I'), 'roman', 2);
  if (/^[A-ZĐ][.)]?$/u.test(text)) return make(text, text.replace(/[A-ZĐ]/u, 'A'), 'capital', 1);
  if (/^[a-zđ][.)]?$/u.test(text)) return make(text, text.replace(/[a-zđ]/u, 'a'), 'letter', 21);
  return undefined;
}

function make(typed: string, pattern: string, kind: string, rank: number): TypedNumber | undefined {
  const ordinal = parseNumber(pattern, typed);
  if (ordinal === undefined || parsePattern(pattern) === undefined) return undefined;
  const parents = kind.startsWith('compound') ? (typed.match(/\d+/g) ?? []).slice(0, -1).map(Number) : [];
  return { typed, kind, rank, pattern, ordinal, parents };
}
