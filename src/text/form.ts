import { remembered } from './remembered.ts';

/** Canonical composed form (NFC): one code point per Vietnamese letter. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Bare form for comparing what people type: no marks, no case, đ as d, runs of spaces as one.
 * "Văn  phòng" and "van phong" fold to the same.
 */
export const fold = remembered((text) => foldLatin(text) ?? foldAny(text));

function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Latin letters and their marks, Vietnamese letters and signs of print: each is folded by itself. */
const LATIN_END = 0x370;
const VIETNAMESE = 0x1e00;
const SIGNS_END = 0x2070;
/** What they become, in the order of their codes; filled when they are first met. */
const folded: (string | undefined)[] = [];

/** The same letter by letter, which takes a fifth of the time; undefined where other letters stand in the text. */
function foldLatin(text: string): string | undefined {
  let out = '';
  let isSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= LATIN_END && (code < VIETNAMESE || code >= SIGNS_END)) return undefined;
    const place = code < LATIN_END ? code : code - VIETNAMESE + LATIN_END;
    folded[place] ??= foldAny(`.${text.charAt(at)}.`).slice(1, -1);
    const letter = folded[place];
    if (letter === ' ') {
      isSpace = true;
      continue;
    }
    if (isSpace && out !== '' && letter !== '') out += ' ';
    if (letter !== '') isSpace = false;
    out += letter;
  }
  return out;
}

/** Words as printed, for counting and hashing: NFC, split at white space (no-break spaces included). */
export function words(text: string): string[] {
  return nfc(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}
