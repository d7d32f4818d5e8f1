/** Letters of Vietnamese (NFC) and common signs: one cell each, nothing to clean. Spares nearly every text the long way. */
export const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Characters that a terminal obeys or does not show: controls (ESC above all), direction marks, zero-width ones. */
const UNSEEN = /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text as a terminal may print it: NFC, line ends as "\n", tabs as spaces, without characters that are not seen or
 * that would steer the terminal. Escape codes lose their ESC, so colour is put on after this.
 */
export function screenText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '');
}
