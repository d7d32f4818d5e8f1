import type { Span, Words } from '../diagnostics/index.ts';
import type { Model, PrintedText } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { firstFrom } from './first-from.ts';
import type { Places } from './places.ts';
import type { Remark } from './remarks.ts';
import type { At, Report } from './rule.ts';

/** What import marked as torn or doubtful. */
export type DoubtfulPlaces = {
  /** Nothing is doubtful. */
  readonly isNone: boolean;
  readonly holds: (span: Span) => boolean;
  /** The plan for rules about form: texts that are doubtful as a whole are blank, every offset as it was. */
  readonly model: Model;
  /** Remarks whose words no longer stand where they point. */
  readonly idle: readonly Remark[];
};

/** What is torn shows in the words around the joint: so many before and after those that a remark names. */
const WORDS_BEFORE = 2;
const WORDS_AFTER = 1;

type Written = { readonly start: number; readonly text: PrintedText };
/** Characters [from, to) of a text. */
type Stretch = { readonly text: PrintedText; readonly from: number; readonly to: number };

/**
 * The places that remarks call doubtful: of a remark with words those words, with a few around them, in each paragraph
 * that it stands at and that holds them; of one without words all that it stands at.
 */
export function doubtfulPlaces(remarks: readonly Remark[], model: Model, places: Places): DoubtfulPlaces {
  const doubtful = remarks.filter(({ kind }) => kind === 'doubtful');
  if (doubtful.length === 0) return { isNone: true, holds: () => false, model, idle: [] };
  const texts = writtenTexts(model, places);
  const whole: Stretch[] = [];
  const spans: Span[] = [];
  const idle: Remark[] = [];
  for (const remark of doubtful) {
    const paragraphs = paragraphsIn(remark.covers, texts);
    const { words } = remark;
    if (words === undefined) {
      whole.push(...paragraphs);
      spans.push(remark.covers);
      continue;
    }
    const found = paragraphs.flatMap((paragraph) => around(words, paragraph) ?? []);
    spans.push(...found.flatMap(({ text, from, to }) => places.within(text.path, from, to) ?? []));
    if (found.length === 0) idle.push(remark);
  }
  const merged = inOrder(spans);
  const holds = ({ start, end }: Span): boolean => {
    const last = merged[firstFrom(merged, Math.max(end, start + 1)) - 1];
    return last !== undefined && start < last.end;
  };
  return { isNone: false, holds, model: blanked(model, whole), idle };
}

/**
 * What a rule about form reports, without the doubtful ones of its places; undefined where none is left. The count in its
 * words may still have them.
 */
export function certain(report: Report, isDoubtful: (at: At) => boolean): Report | undefined {
  const places = [{ at: report.at, message: report.message }, ...(report.related ?? [])];
  const [first, ...others] = places.filter(({ at }) => !isDoubtful(at));
  if (first === undefined) return undefined;
  if (first.at === report.at && others.length === places.length - 1) return report;
  const { fix, related: _, where, ...rest } = report;
  const edits = fix?.edits.filter(({ at }) => !isDoubtful(at)) ?? [];
  return {
    ...rest,
    at: first.at,
    ...(where && first.at === report.at && { where }),
    ...(others.length > 0 && { related: others }),
    ...(fix && edits.length > 0 && { fix: { ...fix, edits } }),
  };
}

/** A finding on doubtful words: nothing is proved there, and nothing is mended by itself. */
export function doubted({ fix: _, meant: __, hint, ...finding }: Finding): Finding {
  const severity = finding.severity === 'error' ? 'warning' : finding.severity;
  return { ...finding, severity, hint: { vi: after(hint?.vi, FROM_IMPORT.vi), en: after(hint?.en, FROM_IMPORT.en) } };
}

function after(hint: string | undefined, words: string): string {
  if (hint === undefined) return words;
  return `${hint}${/[.?:;]$/.test(hint) ? '' : '.'} ${words}`;
}

const FROM_IMPORT: Words = {
  vi: 'Có thể do chuyển đổi tệp, đối chiếu bản gốc.',
  en: 'May come from the conversion; compare with the original.',
};

/** The printed texts by where they are written. */
function writtenTexts(model: Model, places: Places): Written[] {
  return model.texts
    .flatMap((text) => {
      const start = places.value(text.path)?.start;
      return start === undefined ? [] : [{ start, text }];
    })
    .sort((a, b) => a.start - b.start);
}

/** The paragraphs of the texts that begin within a stretch of the file. */
function paragraphsIn(covers: Span, texts: readonly Written[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = firstFrom(texts, covers.start); at < texts.length; at++) {
    const one = texts[at];
    if (one === undefined || one.start >= covers.end) break;
    let from = 0;
    for (const line of one.text.text.split('\n')) {
      found.push({ text: one.text, from, to: from + line.length });
      from += line.length + 1;
    }
  }
  return found;
}

/** Where the words stand in a paragraph, with their neighbours; undefined where they do not. */
function around(words: string, { text, from, to }: Stretch): Stretch | undefined {
  const spoken = Array.from(text.text.slice(from, to).matchAll(/\S+/gu), ({ 0: word, index }) => {
    return { word: bare(word), start: from + index, end: from + index + word.length };
  }).filter(({ word }) => word !== '');
  const wanted = words
    .split(/\s+/u)
    .map(bare)
    .filter((word) => word !== '');
  const at = spoken.findIndex((_, start) => wanted.every((word, index) => spoken[start + index]?.word.includes(word)));
  if (at < 0 || wanted.length === 0) return undefined;
  const first = spoken[Math.max(0, at - WORDS_BEFORE)];
  const last = spoken[Math.min(spoken.length, at + wanted.length + WORDS_AFTER) - 1];
  return first && last && { text, from: first.start, to: last.end };
}

/** The model with line breaks in the place of words. */
function blanked(model: Model, stretches: readonly Stretch[]): Model {
  const blank = new Map<PrintedText, string>();
  for (const { text, from, to } of stretches) {
    const words = blank.get(text) ?? text.text;
    blank.set(text, words.slice(0, from) + '\n'.repeat(to - from) + words.slice(to));
  }
  if (blank.size === 0) return model;
  const texts = model.texts.map((text) => {
    const words = blank.get(text);
    return words === undefined ? text : { ...text, text: words };
  });
  // The other parts stay understood when they are asked for.
  return Object.create(model, { texts: { value: texts, enumerable: true } });
}

/** Spans sorted and put together where they overlap. */
function inOrder(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** Without marks of emphasis and escapes, which stand in a plan's text and not on paper. */
function bare(text: string): string {
  return fold(text.replace(/[*\\]/g, ''));
}
