const PLAIN = /^\d{1,15}$/u;
const THOUSANDS = /^\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,6})?$/u;
const DECIMAL = /^\d{1,9},\d{1,6}$/u;
const POINT_DECIMAL = /^\d{1,9}\.\d{1,2}$/u;
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/u;

const WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

/** Figures in the Vietnamese way (1.200 · 9,4 · 9.4), a number in words, or undefined where it may mean two things. */
export function parseNumber(written: string): number | undefined {
  const word = WORDS.get(written.toLowerCase());
  if (word !== undefined) return word;
  if (PLAIN.test(written)) return Number(written);
  if (THOUSANDS.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH_THOUSANDS.test(written)) return undefined;
  if (DECIMAL.test(written)) return Number(written.replace(',', '.'));
  if (POINT_DECIMAL.test(written)) return Number(written);
  return undefined;
}

/** True for a number in words: *một*, *hai* … (*năm* is left out: it is also a year). */
export function isNumberWord(written: string): boolean {
  return WORDS.has(written.toLowerCase());
}
