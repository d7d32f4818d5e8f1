import type { Lines, Run } from '../document/index.ts';
import { lineWidth } from './line-width.ts';
import type { ParagraphStyle } from './style-table.ts';

/** What no line break may part, the spaces after it included; it may change its emphasis inside. */
type Word = {
  readonly runs: readonly Run[];
  /** mm, without the spaces after it. */
  readonly width: number;
  readonly spaces: number;
};

/** How finely widths between an even share of the line and the whole room are tried. */
const steps = 40;

/**
 * Lines as they are printed in `width` mm: a line that fits stays as it is; a longer one becomes as few lines as it
 * takes, of nearly equal length, so that no single word is left over. Only spaces at a break are lost.
 */
export function balancedLines(lines: Lines, width: number, style: ParagraphStyle): Lines {
  return lines.flatMap((line) => balance(line, width, style));
}

function balance(line: readonly Run[], room: number, style: ParagraphStyle): Lines {
  const whole = lineWidth(line, style);
  if (whole <= room) return [line];
  const words = wordsOf(line, style);
  const fewest = wrap(words, room);
  for (let narrow = whole / fewest.length; narrow < room; narrow += room / steps) {
    const lines = wrap(words, narrow);
    if (lines.length === fewest.length) return lines.map(lineOf);
  }
  return fewest.map(lineOf);
}

function wordsOf(line: readonly Run[], style: ParagraphStyle): Word[] {
  const words: Run[][] = [];
  let open = false;
  for (const run of line) {
    for (const text of run.text.split(/(?<= )(?=[^ ])/)) {
      if (text === '') continue;
      const word = words.at(-1);
      if (word !== undefined && (open || /^ +$/.test(text))) word.push({ ...run, text });
      else words.push([{ ...run, text }]);
      open = !text.endsWith(' ');
    }
  }
  return words.map((runs) => {
    const width = lineWidth(lineOf([{ runs }]), style);
    return { runs, width, spaces: lineWidth(runs, style) - width };
  });
}

/** Fills lines of `width` mm word by word; a word longer than that has a line to itself. */
function wrap(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of words) {
    if (line.length > 0 && used + word.width > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(word);
    used += word.width + word.spaces;
  }
  return [...lines, line];
}

/** Words of one emphasis back to one run; no space at the end of the line. */
function lineOf(words: readonly Pick<Word, 'runs'>[]): Run[] {
  const runs: Run[] = [];
  for (const run of words.flatMap((word) => word.runs)) {
    const last = runs.at(-1);
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  }
  for (let last = runs.pop(); last !== undefined; last = runs.pop()) {
    const text = last.text.replace(/ +$/, '');
    if (text === '') continue;
    runs.push({ ...last, text });
    break;
  }
  return runs;
}
