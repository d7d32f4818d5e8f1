import { timesWidths } from './times-widths.ts';

/** Size in pt; the face is Times New Roman. */
export type Type = { readonly size: number; readonly bold?: boolean; readonly italic?: boolean };

/** Advance width by UTF-16 code unit, in 1/2048 em. */
type Face = { readonly advances: Uint16Array };

const faces = new Map<keyof typeof timesWidths, Face>();

/** Half an em: what an unknown character is taken for; also the width of a digit. */
const unknownAdvance = 1024;

/** The advances of a face, by code unit; made on first use. */
export function advances(bold: boolean, italic: boolean): Uint16Array {
  const name = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
  let face = faces.get(name);
  if (face === undefined) {
    face = { advances: tableOf(timesWidths[name]) };
    faces.set(name, face);
  }
  return face.advances;
}

/**
 * Length of a line of text, in mm, set in Times New Roman without kerning or justification.
 * NFC expected; a tab counts as unknown.
 */
export function textWidth(text: string, type: Type): number {
  const table = advances(type.bold === true, type.italic === true);
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += table[text.charCodeAt(index)] ?? unknownAdvance;
  return unitsToMm(sum, type.size);
}

/** 1/2048 em at a size in pt, as mm. */
export function unitsToMm(units: number, size: number): number {
  return (units / 2048) * size * (25.4 / 72);
}

function tableOf(groups: Readonly<Record<number, string>>): Uint16Array {
  const table = new Uint16Array(0x10000).fill(unknownAdvance);
  const known = new Set<number>();
  for (const [width, characters] of Object.entries(groups)) {
    for (const character of characters) {
      table[character.charCodeAt(0)] = Number(width);
      known.add(character.charCodeAt(0));
    }
  }
  for (const [from, to] of markedLetters) {
    for (let code = from; code <= to; code++) {
      if (known.has(code)) continue;
      const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
      if (base !== code && known.has(base)) table[code] = table[base] ?? unknownAdvance;
    }
  }
  return table;
}

/** Latin letters with marks: Latin-1, Extended-A and -B as far as Vietnamese goes, Extended Additional. */
const markedLetters: readonly (readonly [number, number])[] = [
  [0xc0, 0x1b0],
  [0x1ea0, 0x1ef9],
];
