import { nfc } from '../../text/index.ts';

/**
 * The words that a page's body prints, in order: paragraphs parted by a line feed, white space as one space, NFC. Where
 * the paragraphs are the same, this is the same text that the .docx of the same tree is hashed by. Reads only what this
 * room writes: no `>` inside attributes, no other entities than the four.
 */
export function printedWords(body: string): string {
  const text = body
    .replace(/\n/g, ' ')
    .replace(/<(?:\/(?:p|h[1-6])|br)>/g, '\n')
    .replace(/<[^>]*>/g, '');
  return nfc(unescapeHtml(text))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescapeHtml(text: string): string {
  return text.includes('&') ? text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity) : text;
}
