import { readInline } from './inline.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  apos: "'",
};
const LIST_SIGN = / (?=[-+–] \p{Lu})/gu;

/** The raw text of a table cell (tags, entities, several lists on one line) as lines of the text grammar. */
export function readCell(raw: string): string {
  if (raw === '') return '';
  return dropTags(raw)
    .split('\n')
    .flatMap(splitListItems)
    .map(readInline)
    .filter((line) => line !== '')
    .join('\n');
}

/** Tags that converters leave behind: a break or a list item begins a line, the others go. Entities become signs. */
export function dropTags(raw: string): string {
  if (!/[<&]/.test(raw)) return raw;
  return raw
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li\b[^<>]*>\s*(?:-\s*)?/gi, '\n- ')
    .replace(/<\/?(?:ul|ol|li|p|b|i|em|strong|u|span|div|sup|sub)\b[^<>]*>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|apos|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** "Nội dung: - Một; - Hai" → three lines. A dash inside a name or a span of years stays where it is. */
function splitListItems(line: string): string[] {
  const text = line.trim();
  const pieces = text.split(LIST_SIGN);
  if (pieces.length === 1) return [text];
  const isList = /^[-+–] /.test(text) || pieces.length > 3;
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || isList || /[;:.]$/.test(last)) lines.push(piece);
    else lines[lines.length - 1] = `${last} ${piece}`;
  }
  return lines;
}
