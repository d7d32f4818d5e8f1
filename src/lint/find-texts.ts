import type { Model, PrintedText } from '../model/index.ts';
import { perModel } from './per-model.ts';
import { isWritten } from './words-of.ts';

/** Stands between two texts where all are searched as one: to a form their edges look like the edges of lines. */
const BETWEEN = '\n';

/** All texts of a plan as one, and where each of them begins in it. */
type Whole = { readonly text: string; readonly starts: readonly number[] };

const wholeOf = perModel(({ texts }): Whole => {
  const starts: number[] = [];
  let start = 0;
  for (const { text } of texts) {
    starts.push(start);
    start += text.length + BETWEEN.length;
  }
  return { text: texts.map(({ text }) => text).join(BETWEEN), starts };
});

/**
 * The texts in which words or a form stand, in the order of the paper: one search through the whole plan, so that most
 * rules never look at a text that has nothing for them. A form has the flag `g`; one that looks at what stands around its
 * words must take a line break there for the edge of a text, and may be wider than what the rule then reads.
 */
export function textsWith(model: Model, form: string | RegExp): PrintedText[] {
  const { text, starts } = wholeOf(model);
  const found: PrintedText[] = [];
  let index = -1;
  for (let from = 0; from < text.length; from = starts[index + 1] ?? text.length) {
    const place = next(text, form, from);
    if (place < 0) break;
    index = lastUpTo(starts, place, index);
    const one = model.texts[index];
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** The same of the texts that the drafter writes. */
export function writtenTextsWith(model: Model, form: string | RegExp): PrintedText[] {
  return textsWith(model, form).filter(isWritten);
}

/** Every match of a form in the texts that the drafter writes, text by text. */
export function matchesIn(model: Model, form: RegExp): { text: PrintedText; match: RegExpExecArray }[] {
  const found: { text: PrintedText; match: RegExpExecArray }[] = [];
  for (const text of writtenTextsWith(model, form)) {
    for (const match of matchesOf(text, form)) found.push({ text, match });
  }
  return found;
}

/** Every match of a form, which has the flag `g`, in one text. */
export function matchesOf({ text }: PrintedText, form: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex++;
  }
  return found;
}

function next(text: string, form: string | RegExp, from: number): number {
  if (typeof form === 'string') return text.indexOf(form, from);
  form.lastIndex = from;
  return form.exec(text)?.index ?? -1;
}

/** The last of the sorted numbers that is not above `value`, looked for behind `after`. */
function lastUpTo(sorted: readonly number[], value: number, after: number): number {
  let low = after + 1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
