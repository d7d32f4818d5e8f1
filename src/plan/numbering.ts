// Printed numbers: made from a pattern per level ("I.", "1.", "1.1.", "a)", "Phần I"), or pinned by the plan.

/** Letters of the Vietnamese alphabet as items are counted (NĐ 30/2020, PL I, mẫu: a, b, c, d, đ, e, g, h, i …). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

type Style = 'roman' | 'roman-lower' | 'arabic' | 'padded' | 'letter' | 'letter-upper';

/** A pattern taken apart: "Phần I." → before "Phần ", style roman, depth 1, after ".". */
export type NumberPattern = {
  readonly before: string;
  readonly style: Style;
  /** How many ordinals are joined with dots: "1.1" has two, its own and its parent's. */
  readonly depth: number;
  readonly after: string;
};

const TOKEN = /^(.*?)(?<![\p{L}\p{N}])((?:1\.)*(?:01|1)|I|i|A|a)(?![\p{L}\p{N}])(.*)$/su;
const STYLES: Readonly<Record<string, Style>> = {
  I: 'roman',
  i: 'roman-lower',
  A: 'letter-upper',
  a: 'letter',
  '01': 'padded',
};

/** Takes a numbering pattern apart; undefined when it holds none of I, i, 1, 01, A, a, 1.1 …. */
export function parsePattern(pattern: string): NumberPattern | undefined {
  const match = TOKEN.exec(pattern);
  if (match === null) return undefined;
  const [, before = '', token = '', after = ''] = match;
  const segments = token.split('.');
  return { before, style: STYLES[segments.at(-1) ?? ''] ?? 'arabic', depth: segments.length, after };
}

/**
 * The printed number of the `ordinal`-th sibling (from 1). `ancestors` are the ordinals of the levels above, outermost
 * first; compound patterns ("1.1.") take the nearest of them. A pattern without a number is printed as it stands.
 */
export function formatNumber(pattern: string, ordinal: number, ancestors: readonly number[] = []): string {
  const parsed = parsePattern(pattern);
  if (parsed === undefined) return pattern;
  const above = parsed.depth > 1 ? ancestors.slice(-(parsed.depth - 1)).map(String) : [];
  return parsed.before + [...above, formatOrdinal(parsed.style, ordinal)].join('.') + parsed.after;
}

/** The ordinal that a typed number of this pattern stands for ("V." → 5); undefined when it is none. */
export function parseNumber(pattern: string, typed: string): number | undefined {
  const style = parsePattern(pattern)?.style ?? 'arabic';
  const tokens = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parseOrdinal(style, tokens.at(-1) ?? '');
}

export type SiblingNumber = { readonly printed: string; readonly ordinal: number };

/**
 * Numbers of siblings in order. A pin (text) is printed as typed and counting goes on from it; the pin "" prints
 * nothing and is not counted; undefined counts on. Without a pattern only pins are printed.
 */
export function numberSiblings(
  pins: readonly (string | undefined)[],
  pattern: string | undefined,
  ancestors: readonly number[] = [],
): SiblingNumber[] {
  let count = 0;
  return pins.map((pin) => {
    if (pin === '') return { printed: '', ordinal: count };
    if (pin !== undefined) count = parseNumber(pattern ?? '1', pin) ?? count + 1;
    else count += 1;
    return { printed: pin ?? (pattern === undefined ? '' : formatNumber(pattern, count, ancestors)), ordinal: count };
  });
}

/** A printed number without its dress: "II.1.5." → "II.1.5", "a)" → "a", "Phần I" → "I". */
export function bareNumber(printed: string): string {
  return printed.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*(?=[^\p{L}\p{N}]*$)/u)?.[0] ?? '';
}

/** One name for a place from the numbers of its levels: II, 1, 1.5 → "II.1.5"; II, 4, 1 → "II.4.1". */
export function joinNumbers(levels: readonly string[]): string {
  const parts: string[] = [];
  for (const level of levels) {
    const bare = bareNumber(level);
    const last = parts.at(-1);
    if (bare === '') continue;
    if (last !== undefined && bare.startsWith(`${last}.`)) parts[parts.length - 1] = bare;
    else parts.push(bare);
  }
  return parts.join('.');
}

/** Arabic → Roman capitals, from 1. */
export function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      out += letters;
      rest -= size;
    }
  }
  return out;
}

function formatOrdinal(style: Style, ordinal: number): string {
  switch (style) {
    case 'roman':
      return roman(ordinal);
    case 'roman-lower':
      return roman(ordinal).toLowerCase();
    case 'padded':
      return String(ordinal).padStart(2, '0');
    case 'letter':
      return letters(ordinal);
    case 'letter-upper':
      return letters(ordinal).toLocaleUpperCase('vi');
    case 'arabic':
      return String(ordinal);
  }
}

function letters(ordinal: number): string {
  const rest = ordinal - 1;
  const last = LETTERS[rest % LETTERS.length] ?? '';
  return rest < LETTERS.length ? last : letters(Math.floor(rest / LETTERS.length)) + last;
}

function parseOrdinal(style: Style, token: string): number | undefined {
  if (style === 'arabic' || style === 'padded') return /^\d{1,6}$/.test(token) ? Number(token) : undefined;
  if (style === 'roman' || style === 'roman-lower') return parseRoman(token.toUpperCase());
  const index = [...token.toLocaleLowerCase('vi')].map((letter) => LETTERS.indexOf(letter));
  if (index.length === 0 || index.includes(-1)) return undefined;
  return index.reduce((sum, place) => sum * LETTERS.length + place + 1, 0);
}

function parseRoman(token: string): number | undefined {
  let rest = token;
  let value = 0;
  for (const [size, letters] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += size;
      rest = rest.slice(letters.length);
    }
  }
  return value > 0 && roman(value) === token ? value : undefined;
}
