import { remembered } from './remembered.ts';

/** Canonical composed form (NFC): one code point per Vietnamese letter. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Bare form for comparing what people type: no marks, no case, đ as d, runs of spaces as one.
 * "Văn  phòng" and "van phong" fold to the same.
 */
export const fold = remembered((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim(),
);

/** Words as printed, for counting and hashing: NFC, split at white space (no-break spaces included). */
export function words(text: string): string[] {
  return nfc(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}
