import { parseText } from '../../plan/index.ts';
import { escapeInline, guardStart, plainInline } from '../reader/inline.ts';
import type { Paragraph } from './joined.ts';
import type { Line } from './structure.ts';

type RunOn = NonNullable<Line['runOn']>;

const ESCAPED = /\\([*\\+-])/g;

/** A paragraph behind its number or label; without its emphasis, unless all is bold, where that was inside the marks. */
export function lineAfter(paragraph: Paragraph, typed: string): Line {
  const { line, text, plain } = paragraph;
  if (text.startsWith(typed)) return cut(paragraph, typed.length);
  const { text: rest, runOn } = cut({ line, text: plain, runOn: inPlain(paragraph) }, typed.length);
  const mark = /^\*\*[^*]+\*\*$/.test(text) ? '**' : '';
  return { line, text: mark + escapeInline(rest) + mark, runOn: escaped(rest, runOn, mark.length) };
}

/** A line without its emphasis, as a value of its own. */
export function withoutMarks(line: Line): Line {
  const plain = plainInline(line.text);
  const text = guardStart(escapeInline(plain));
  return { line: line.line, text, runOn: escaped(plain, inPlain(line), text.startsWith('\\') ? 1 : 0) };
}

function cut({ line, text, runOn }: Line, length: number): Line {
  const rest = text.slice(length);
  const shift = length + (rest.length - rest.trimStart().length);
  return { line, text: rest.trim(), runOn: moved(runOn, (offset) => Math.max(0, offset - shift)) };
}

/** Offsets in a line of the grammar as offsets in its plain words. */
function inPlain({ text, runOn = [] }: Line): RunOn {
  if (runOn.length === 0) return [];
  const [block] = parseText(text);
  const { marker, runs } = block ?? { marker: '', runs: [] };
  const before = marker === '' ? 0 : marker.length + 1;
  return moved(runOn, (offset) =>
    runs.reduce((length, run) => {
      if (run.end <= offset) return length + run.text.length;
      return run.start < offset ? length + text.slice(run.start, offset).replace(ESCAPED, '$1').length : length;
    }, before),
  );
}

/** Offsets in plain words as offsets in their written form, `before` signs further on. */
function escaped(plain: string, runOn: RunOn | undefined, before: number): RunOn {
  return moved(runOn, (offset) => before + escapeInline(plain.slice(0, offset)).length);
}

function moved(runOn: RunOn = [], move: (offset: number) => number): RunOn {
  return runOn.map(({ line, offset }) => ({ line, offset: move(offset) }));
}
