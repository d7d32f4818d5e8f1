/*
 * Classes of letters by ranges: a pattern with them compiles at once, where `\p{L}` (above all under the flag `i`)
 * costs it a millisecond, and the first phrase that is read meets dozens of patterns.
 */

/** Small letters with and without marks, as the body of a class for patterns that read `smallLetters(text)`. */
export const LETTER = 'a-zà-ỹ';

/** Where no letter stands before, and where none follows, in a text in small letters. */
export const WORD_START = `(?<![${LETTER}])`;
export const WORD_END = `(?![${LETTER}])`;

/** Letters of either case in a text as written. */
export const ANY_LETTER = 'A-Za-zÀ-ỹ';
/** Capitals and small letters that Vietnamese is written with. */
export const CAPITAL = 'A-ZÀ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
export const SMALL = 'a-zà-ýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

/** The text in small letters, in the same length: offsets in one are offsets in the other. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  const letters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at).toLowerCase();
    letters.push(letter.length === 1 ? letter : text.charAt(at));
  }
  return letters.join('');
}

/** Whether a capital stands at `at`. */
export function isCapital(text: string, at = 0): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Whether a small letter stands at `at`. */
export function isSmall(text: string, at = 0): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}
