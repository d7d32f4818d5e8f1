import { bareNumber } from '../plan/index.ts';

/** Letters of items in the order of NĐ 30/2020 (a, b, c, d, đ, e, g …). */
export const ITEM_LETTERS = 'abcdđeghiklmnopqrstuvxy';

export type Ordinal = { readonly style: 'roman' | 'arabic' | 'letter'; readonly value: number };

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The place in its row that a printed number stands for: “V.” is the fifth, “1.3.” the third, “đ)” the fifth. */
export function ordinalOf(printed: string): Ordinal | undefined {
  const last = bareNumber(printed).split('.').at(-1) ?? '';
  if (/^\d{1,4}$/.test(last)) return { style: 'arabic', value: Number(last) };
  if (ROMAN.test(last)) return { style: 'roman', value: romanValue(last) };
  const letter = last.length === 1 ? ITEM_LETTERS.indexOf(last.toLocaleLowerCase('vi')) : -1;
  return letter < 0 ? undefined : { style: 'letter', value: letter + 1 };
}

/** “IV”, “đ”, “7”: what the ordinal is called in its style. */
export function ordinalName({ style, value }: Ordinal): string {
  if (style === 'arabic') return String(value);
  if (style === 'letter') return ITEM_LETTERS[value - 1] ?? String(value);
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] === undefined
    ? String(value)
    : 'X'.repeat(Math.floor(value / 10)) +
        (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
}

function romanValue(letters: string): number {
  const values = [...letters].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
