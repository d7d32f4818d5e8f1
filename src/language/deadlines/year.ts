import type { Found, Tokens } from './tokens.ts';

/** "/2023", "- 2023", "năm 2023", "của năm 2023", ", năm 2023", "năm nay", "năm sau". */
export function readYear(tokens: Tokens, i: number): Found<{ year: number } | { shift: number }> | undefined {
  let at = i;
  if (['/', '-', '.'].includes(tokens.word(at))) {
    const short = tokens.word(at) !== '/' && tokens.word(at + 1).length !== 4;
    const year = short ? undefined : readYearNumber(tokens, at + 1);
    return year === undefined ? undefined : { value: { year }, next: at + 2 };
  }
  const full = tokens.number(at);
  if (full !== undefined && isYear(full)) return { value: { year: full }, next: at + 1 };
  if (tokens.word(at) === ',' || tokens.word(at) === 'của') at++;
  if (tokens.word(at) !== 'năm') return undefined;
  const year = tokens.number(at + 1);
  if (year !== undefined && isYear(year) && tokens.word(at + 1).length === 4) return { value: { year }, next: at + 2 };
  const word = tokens.word(at + 1);
  const adjoining = readAdjoining(tokens, at + 1);
  if (adjoining) return adjoining;
  if (word === 'nay' || word === 'này') return { value: { shift: 0 }, next: at + 2 };
  if (word === 'sau' || word === 'tới') return { value: { shift: 1 }, next: at + 2 };
  if (
    word === 'trước' &&
    tokens.at(at + 2)?.is !== 'number' &&
    !['ngày', 'tháng', 'quý', 'khi'].includes(tokens.word(at + 2))
  )
    return { value: { shift: -1 }, next: at + 2 };
  if (tokens.has(at + 1, 'tiếp theo') || tokens.has(at + 1, 'kế tiếp')) return { value: { shift: 1 }, next: at + 3 };
  return undefined;
}

/** "năm sau liền kề", "năm liền trước"; *năm liền kề* alone may be either, so it is none. */
function readAdjoining(tokens: Tokens, i: number): Found<{ shift: number }> | undefined {
  const words = [tokens.word(i), tokens.word(i + 1), tokens.word(i + 2)];
  const length = words[0] === 'liền' ? (words[1] === 'kề' ? 3 : 2) : words[1] === 'liền' ? 3 : 0;
  const side = length === 0 ? undefined : words.slice(0, length).find((word) => word === 'sau' || word === 'trước');
  return side === undefined ? undefined : { value: { shift: side === 'sau' ? 1 : -1 }, next: i + length };
}

/** A year in four figures, or in two ("15/3/23"). */
export function readYearNumber(tokens: Tokens, i: number): number | undefined {
  const value = tokens.number(i);
  if (value === undefined) return undefined;
  const year = tokens.word(i).length === 2 && value >= 15 && value <= 60 ? 2000 + value : value;
  return isYear(year) ? year : undefined;
}

/** A year that a plan can name. */
export function isYear(value: number): boolean {
  return value >= 1990 && value <= 2100;
}
