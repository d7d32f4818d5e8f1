import stringWidth from 'string-width';
import { PLAIN, screenText } from './screen-text.ts';

/** How many terminal cells a line takes: marks none, East Asian letters two, whatever the text's form (NFC, NFD). */
export function displayWidth(line: string): number {
  return PLAIN.test(line) ? line.length : stringWidth(screenText(line));
}
