import stringWidth from 'string-width';
import { screenText } from './screen-text.ts';

/** Letters of Vietnamese (NFC) and common signs, one cell each: spares nearly every text the long way. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** How many terminal cells a line takes: marks none, East Asian letters two, whatever the text's form (NFC, NFD). */
export function displayWidth(line: string): number {
  return NARROW.test(line) ? line.length : stringWidth(screenText(line));
}
