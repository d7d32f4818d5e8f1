import { parseText } from '../../plan/index.ts';

/** A value of the plan as the paper has it. */
export type Printed = {
  /** One line for each paragraph or list item, its marker before it; single spaces. */
  readonly text: string;
  /** Its words, numbers and signs, in order. */
  readonly words: readonly string[];
  /** How many words stand in which paragraph, list item and emphasis: what the words alone do not tell. */
  readonly shape: string;
};

/** Letters; a number with its thousands and decimals; a sign. Parts of a date are numbers of their own. */
const WORD = /[\p{L}\p{M}]+|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?|[^\s\p{L}\p{M}\d]/gu;

/** A value in the text grammar as it is printed. */
export function printed(value: string): Printed {
  if (isPlain(value)) return ofLine(value);
  const lines: string[] = [];
  const shape: string[] = [];
  for (const { level, marker, runs } of parseText(value)) {
    const line = runs.map((run) => run.text).join('');
    lines.push(oneSpace(level === 0 ? line : `${marker} ${line}`));
    shape.push(String(level));
    for (const { text, bold, italic } of runs)
      shape.push(`${bold ? 'b' : ''}${italic ? 'i' : ''}${wordsOf(text).length}`);
  }
  const text = lines.join('\n');
  return { text, words: wordsOf(text), shape: shape.join(' ') };
}

/** Where each word of a printed text begins. */
export function wordStarts({ text, words }: Pick<Printed, 'text' | 'words'>): number[] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return start;
  });
}

/** Most cells are one line without marks: read without the grammar. */
function isPlain(value: string): boolean {
  return !MARKED.test(value);
}

const MARKED = /[\n*\\]|^[-+] /;

function ofLine(value: string): Printed {
  const text = oneSpace(value);
  const words = wordsOf(text);
  return { text, words, shape: words.length === 0 ? '' : `0 ${words.length}` };
}

function oneSpace(line: string): string {
  return ODD_SPACE.test(line) ? line.replace(/\s+/gu, ' ').trim() : line;
}

const ODD_SPACE = /^\s|\s\s|[^\S ]|\s$/u;

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}
