/** By code of the letter, as far as Vietnamese goes. */
const known = new Array<string | undefined>(0x2000);

/**
 * The text without marks and case, đ as d, in the same length: offsets in one are offsets in the other.
 * A letter whose bare form would be longer or shorter stays as it is.
 */
export function bareLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length && PLAIN.test(small)) return small;
  let bare = '';
  for (let at = 0; at < text.length; at++) bare += known[text.charCodeAt(at)] ?? learn(text.charAt(at));
  return bare;
}

const PLAIN = /^[\0-\x7f]*$/;

function learn(letter: string): string {
  const stripped = letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[đĐ]/, 'd')
    .toLowerCase();
  const bare = stripped.length === 1 ? stripped : letter;
  const code = letter.charCodeAt(0);
  if (code < known.length) known[code] = bare;
  return bare;
}
