const known = new Map<string, string>();

/**
 * The text without marks and case, đ as d, in the same length: offsets in one are offsets in the other.
 * A letter whose bare form would be longer or shorter stays as it is.
 */
export function bareLetters(text: string): string {
  const bare: string[] = [];
  for (let at = 0; at < text.length; at++) bare.push(bareLetter(text.charAt(at)));
  return bare.join('');
}

function bareLetter(letter: string): string {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const stripped = letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/u, 'd')
    .toLowerCase();
  const bare = stripped.length === 1 ? stripped : letter;
  known.set(letter, bare);
  return bare;
}
