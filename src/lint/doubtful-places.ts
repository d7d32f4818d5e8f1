import type { Span, Words } from '../diagnostics/index.ts';
import type { Model, PrintedText } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { firstFrom } from './first-from.ts';
import type { Places } from './places.ts';
import type { Remark } from './remarks.ts';

/** What import marked as torn or doubtful. */
export type DoubtfulPlaces = {
  readonly holds: (span: Span) => boolean;
  /** The plan for rules about form: what is doubtful is blank, every offset as it was. */
  readonly model: Model;
  /** Remarks whose words no longer stand where they point. */
  readonly idle: readonly Remark[];
};

type Written = { readonly start: number; readonly text: PrintedText };
type Paragraph = { readonly span: Span; readonly text: PrintedText; readonly from: number; readonly to: number };

/** The places that remarks call doubtful: of a remark with words the paragraphs that hold them, else all it stands at. */
export function doubtfulPlaces(remarks: readonly Remark[], model: Model, places: Places): DoubtfulPlaces {
  const doubtful = remarks.filter(({ kind }) => kind === 'doubtful');
  if (doubtful.length === 0) return { holds: () => false, model, idle: [] };
  const texts = writtenTexts(model, places);
  const paragraphs: Paragraph[] = [];
  const spans: Span[] = [];
  const idle: Remark[] = [];
  for (const remark of doubtful) {
    const found = paragraphsIn(remark, texts, places);
    paragraphs.push(...found);
    spans.push(...(remark.words === undefined ? [remark.covers] : found.map(({ span }) => span)));
    if (remark.words !== undefined && found.length === 0) idle.push(remark);
  }
  const merged = inOrder(spans);
  const holds = ({ start }: Span): boolean => {
    const before = merged[firstFrom(merged, start + 1) - 1];
    return before !== undefined && start < before.end;
  };
  return { holds, model: withoutParagraphs(model, paragraphs), idle };
}

/** A finding on doubtful words: nothing is proved there, and nothing is mended by itself. */
export function doubted({ fix: _, meant: __, ...finding }: Finding): Finding {
  return { ...finding, severity: finding.severity === 'error' ? 'warning' : finding.severity, hint: FROM_IMPORT };
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

/** The paragraphs that a remark means. */
function paragraphsIn({ words, covers }: Remark, texts: readonly Written[], places: Places): Paragraph[] {
  const wanted = bare(words ?? '');
  const found: Paragraph[] = [];
  for (let at = firstFrom(texts, covers.start); at < texts.length; at++) {
    const one = texts[at];
    if (one === undefined || one.start >= covers.end) break;
    let from = 0;
    for (const line of one.text.text.split('\n')) {
      const to = from + line.length;
      const span = bare(line).includes(wanted) ? places.within(one.text.path, from, to) : undefined;
      if (span) found.push({ span, text: one.text, from, to });
      from = to + 1;
    }
  }
  return found;
}

/** The model with line breaks in the place of paragraphs. */
function withoutParagraphs(model: Model, paragraphs: readonly Paragraph[]): Model {
  const blank = new Map<PrintedText, string>();
  for (const { text, from, to } of paragraphs) {
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
