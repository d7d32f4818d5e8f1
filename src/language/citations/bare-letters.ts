const known = new Map<string, string>();

/**
 * The text without marks and case, đ as d, in the same length: offsets in one are offsets in the other.
 * A letter whose bare form would be longer or shorter stays as it is.
 */
export function bareLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length && PLAIN.test(small)) return small;
  let bare = '';
  for (let at = 0; at < text.length; at++) bare += bareLetter(text.charAt(at));
  return bare;
}

const PLAIN = /^[\0-\x7f]*$/;

function bareLetter(letter: string): string {
  if (letter < '\x80') return letter.toLowerCase();
  const found = known.get(letter);
  if (found !== undefined) return found;
  const stripped = letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[đĐ]/, 'd')
    .toLowerCase();
  const bare = stripped.length === 1 ? stripped : letter;
  known.set(letter, bare);
  return bare;
}
