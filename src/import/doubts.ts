import type { Words } from '../diagnostics/index.ts';
import type { Path, PlanFile } from '../plan/index.ts';
import { fold, words } from '../text/index.ts';
import { plainInline } from './reader/inline.ts';
import type { Trace } from './report.ts';

/** A place of the source that may have been torn or lost on its way, as recognising it goes. */
export type Doubt = {
  /** The line by which the trace knows the value. */
  readonly line: number;
  /** Words of the value, from the doubtful place on; "" for a cell that is empty. */
  readonly text: string;
  readonly reason: Words;
  /** The value itself, where it left no trace. */
  readonly path?: Path;
};

/** A value of the plan that a person should hold against the source; `words` begin the paragraph's doubtful part. */
export type Mark = { readonly path: Path; readonly words: string; readonly reason: Words };

/** So few words are named that only the joint is doubted, and so many that they are found where they stand. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;

/** Where in the plan the doubtful places stand, each once. A place that left no trace has no mark. */
export function marksOf(doubts: readonly Doubt[], trace: readonly Trace[], plan: PlanFile): Mark[] {
  if (doubts.length === 0) return [];
  const byLine = new Map<number, Trace[]>();
  for (const one of trace) {
    const others = byLine.get(one.line);
    if (others === undefined) byLine.set(one.line, [one]);
    else others.push(one);
  }
  const marks = new Map<string, Mark>();
  for (const { line, text, reason, path: known } of doubts) {
    const all = firstWords(text);
    const path = known ?? byLine.get(line)?.find((one) => holds(valueAt(plan, one.path), all))?.path;
    if (path === undefined) continue;
    const begin = fewest(all, valueAt(plan, path));
    const key = JSON.stringify([path, begin, reason.en]);
    if (!marks.has(key)) marks.set(key, { path, words: begin, reason });
  }
  return [...marks.values()];
}

function holds(value: unknown, begin: string): boolean {
  if (typeof value !== 'string') return false;
  return begin === '' ? value === '' : value.split('\n').some((line) => bare(line).includes(bare(begin)));
}

/** Enough to find the place: no line break and no quotation mark is among them. */
function firstWords(text: string): string {
  const [line = ''] = text.split('\n');
  const plain = words(plainInline(line)).slice(0, MOST_WORDS).join(' ');
  return plain.split(/["“”]/u)[0]?.trim() ?? '';
}

/** The first of the words, as many as stand together but once in the value; all of a short end, which has its joint inside. */
function fewest(all: string, value: unknown): string {
  const begin = words(all);
  if (typeof value !== 'string' || begin.length < MOST_WORDS) return all;
  const text = bare(value);
  for (let count = FEWEST_WORDS; count < begin.length; count++) {
    const few = begin.slice(0, count).join(' ');
    if (text.split(bare(few)).length === 2) return few;
  }
  return all;
}

function bare(text: string): string {
  return fold(text.replace(/[*\\]/g, ''));
}

function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return at;
}
