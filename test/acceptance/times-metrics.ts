import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Measures a line of text; undefined where the font lacks one of its letters. Size in points, result in twips. */
export type Measure = (text: string, points: number) => number | undefined;

/**
 * Liberation Serif, which has the widths of Times New Roman, read from its own tables (cmap and hmtx); undefined where
 * the font is not installed.
 */
export function measureOf(style: 'Regular' | 'Bold' | 'Italic'): Measure | undefined {
  let font: Buffer;
  try {
    const file = execFileSync('fc-match', ['-f', '%{file}', `Liberation Serif:style=${style}`], { encoding: 'utf8' });
    if (!/LiberationSerif/i.test(file)) return undefined;
    font = readFileSync(file);
  } catch {
    return undefined;
  }
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++)
    tables.set(font.toString('latin1', 12 + i * 16, 16 + i * 16), font.readUInt32BE(12 + i * 16 + 8));
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name) ?? 0) as [
    number,
    number,
    number,
    number,
  ];
  const unit = font.readUInt16BE(head + 18);
  const metrics = font.readUInt16BE(hhea + 34);
  const glyphs = glyphsOf(font, cmap);
  return (text, points) => {
    let sum = 0;
    for (const letter of text.normalize('NFC')) {
      const glyph = glyphs(letter.codePointAt(0) ?? 0);
      if (glyph === 0) return undefined;
      sum += font.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4);
    }
    return (sum / unit) * points * 20;
  };
}

/** From a code point to its glyph, by the font's Unicode table of format 4. */
function glyphsOf(font: Buffer, cmap: number): (code: number) => number {
  let table = 0;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const offset = cmap + font.readUInt32BE(cmap + 8 + i * 8);
    if (font.readUInt16BE(offset) === 4) table = offset;
  }
  const double = font.readUInt16BE(table + 6);
  return (code) => {
    for (let i = 0; i < double; i += 2) {
      if (font.readUInt16BE(table + 14 + i) < code) continue;
      const start = font.readUInt16BE(table + 16 + double + i);
      if (start > code) return 0;
      const delta = font.readUInt16BE(table + 16 + double * 2 + i);
      const place = table + 16 + double * 3 + i;
      const range = font.readUInt16BE(place);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(place + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Breaks a text into lines no wider than `width` twips, as a word processor fills them. */
export function filledLines(text: string, width: number, measure: (text: string) => number | undefined): string[] {
  const filled: string[] = [];
  for (const word of text.split(' ')) {
    const longer = filled.length === 0 ? word : `${filled.at(-1)} ${word}`;
    if (filled.length > 0 && (measure(longer) ?? 0) > width) filled.push(word);
    else filled.splice(-1, 1, longer);
  }
  return filled;
}
