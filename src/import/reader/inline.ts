import { parseText, type TextRun } from '../../plan/index.ts';

/** One raw line in the plan's text grammar: emphasis kept where it is a pair, every other star escaped. */
export function readInline(raw: string): string {
  if (isBare(raw)) return raw.trim();
  const block = parseText(setBulletApart(raw.trim()).replaceAll('\n', ' '))[0];
  if (block === undefined) return '';
  const marker = block.marker === '' ? '' : `${block.marker} `;
  const written = block.runs.map(writeRun).join('');
  const plain = block.runs.map((run) => run.text).join('');
  // Marks that touch one another can read differently once written: then the words matter more than the emphasis.
  const safe = plainInline(marker + written) === `${marker}${plain}`.trim() ? written : escapeInline(plain);
  return marker === '' ? guardStart(safe) : marker + safe;
}

/** The words of a text in the grammar, list markers included, emphasis and escapes taken off; lines joined by a space. */
export function plainInline(text: string): string {
  if (isBare(text)) return text.trim();
  return parseText(text)
    .map(({ marker, runs }) => `${marker} ${runs.map((run) => run.text).join('')}`.trim())
    .join(' ');
}

/** One line without a sign that the grammar, or a converter, gives a meaning. */
function isBare(text: string): boolean {
  return text === '' || (/^[\p{L}\p{N}(|]/u.test(text) && !/[*\\\n]/.test(text));
}

/** Plain words as a text of the grammar that prints just these words, also where they begin like a list item. */
export function escapeInline(plain: string): string {
  return plain.replace(/[\\*]/g, '\\$&');
}

/** A line that begins with "- " or "+ " and is no list item. */
export function guardStart(text: string): string {
  return /^[-+][ \u00a0]/.test(text) ? `\\${text}` : text;
}

/**
 * Emphasis that runs over adjacent lines is closed and opened again at each line end, so that every line stands alone.
 * Lines come back in the same number and order.
 */
export function balanceEmphasis(lines: readonly string[]): string[] {
  return balance(balance(lines, '**', /\*\*/g), '*', /(?<![*\\])\*(?!\*)/g);
}

function balance(lines: readonly string[], mark: string, pattern: RegExp): string[] {
  const counts = lines.map((line) => line.match(pattern)?.length ?? 0);
  if (counts.every((count) => count % 2 === 0) || counts.reduce((sum, count) => sum + count, 0) % 2 === 1)
    return [...lines];
  let open = false;
  return lines.map((line, index) => {
    const before = open ? mark : '';
    if ((counts[index] ?? 0) % 2 === 1) open = !open;
    const [, bullet = '', rest = ''] = /^([-+] )?(.*)$/s.exec(line.trim()) ?? [];
    return bullet + before + rest + (open ? mark : '');
  });
}

function writeRun({ text, bold, italic }: TextRun): string {
  const mark = (bold ? '**' : '') + (italic ? '*' : '');
  return mark + escapeInline(text) + [...mark].reverse().join('');
}

/** Word's own bullets, and dashes without a space, all as the "- " of the grammar. */
function setBulletApart(line: string): string {
  return line
    .replace(/^(?:[–—•●▪◦·\u2022\uf02d\uf0b7]\s*|\*\s+|-(?=\p{L})|[-]\s+)/u, '- ')
    .replace(/^\+\s*(?=\p{L})/u, '+ ');
}
