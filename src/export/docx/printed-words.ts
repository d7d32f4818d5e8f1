import { createHash } from 'node:crypto';
import { nfc } from '../../text/index.ts';

/**
 * The words a word/document.xml prints, in order: the text of its runs, paragraphs parted by a line feed, white space as
 * one space, NFC. How the text is cut into runs does not matter, so Word may rewrite the file and the words stay the same.
 */
export function printedWords(documentXml: string): string {
  const paragraphs: string[] = [];
  let paragraph = '';
  const token = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?: [^>]*)?\/>|<\/w:p>/g;
  for (let match = token.exec(documentXml); match !== null; match = token.exec(documentXml)) {
    if (match[1] !== undefined) paragraph += match[1];
    else if (match[0] !== '</w:p>') paragraph += ' ';
    else if (paragraph !== '') {
      paragraphs.push(paragraph);
      paragraph = '';
    }
  }
  return collapse(nfc(plainText(paragraphs.join('\n'))));
}

/** sha256 of the printed words, hexadecimal. */
export function wordsHash(documentXml: string): string {
  return sha256(printedWords(documentXml));
}

/** sha256 of a text as UTF-8, hexadecimal. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

function collapse(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
