import { remembered } from '../../text/index.ts';
import { LONGEST_KEPT, readWritten, type WrittenText } from '../written-text.ts';
import { bareLetters } from './bare-letters.ts';
import { selfReferencesIn } from './document-types.ts';
import { lawsIn } from './laws.ts';
import { numberedIn } from './numbered.ts';
import { shareParts } from './shared-parts.ts';
import type { Citation, Draft, Reading, SelfReference, Span, Stretch } from './types.ts';
import { shortFormsIn } from './unsigned.ts';

/** “này” in any case and Unicode form, or typed without marks. */
const THIS = /n(?:\u00e0|\u00c0|a\u0300?)y/iu;
const WORTH_READING = /[/\d]|lu[ậa]t|ph[áa]p l[ệe]nh|hi[ếe]n ph[áa]p/iu;

/**
 * Every document that a text cites, in the order of the text: with a symbol (national, local, Party, joint), laws by
 * name, short forms (Nghị định 61), and open ones (số …/KH-UBND). A document naming itself is none of them.
 * Spans are offsets in the text as written. Any text is read; the time is linear in its length.
 */
export const readCitations = remembered((written): readonly Citation[] => {
  const source = sourceOf(written);
  if (!WORTH_READING.test(source.text)) return [];
  const reading = readingOf(source);
  const laws = lawsIn(reading);
  const numbered = numberedIn(reading, laws);
  const sure = inOrder([...laws, ...numbered]);
  const drafts = inOrder([...sure, ...shortFormsIn(reading, sure)]);
  keepApart(reading, drafts);
  shareParts(reading, drafts);
  return drafts.map((draft) => citationOf(draft, reading, source));
}, LONGEST_KEPT);

/** Where a document names itself ("Kế hoạch này", "Quyết định này"), in the order of the text. */
export function readSelfReferences(written: string): readonly SelfReference[] {
  if (!THIS.test(written)) return [];
  const source = sourceOf(written);
  const reading = readingOf(source);
  return [...selfReferencesIn(reading)].map(({ type, end }) => ({
    span: [source.toWritten(type.start), source.toWritten(end)],
    type: reading.text.slice(type.start, type.end),
  }));
}

/** Emphasis marks of the text grammar stand between words and numbers: "số **03** /KH-UBND". */
function sourceOf(written: string): WrittenText {
  return readWritten(written.replaceAll('*', ' '));
}

function readingOf({ text }: WrittenText): Reading {
  return { text, bare: bareLetters(text) };
}

function inOrder(drafts: Draft[]): Draft[] {
  return drafts.sort((a, b) => a.start - b.start);
}

/** An issuer ends where the next document begins: "của UBND tỉnh Đồng Nai Luật Viên chức". */
function keepApart({ text }: Reading, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1]?.start ?? text.length;
    if (draft.end <= next || draft.issuer === undefined || draft.issuer.start >= next) continue;
    const end = draft.issuer.start + text.slice(draft.issuer.start, next).trimEnd().length;
    draft.issuer = { start: draft.issuer.start, end };
    draft.end = end;
  }
}

function citationOf(draft: Draft, { text }: Reading, source: WrittenText): Citation {
  const words = ({ start, end }: Stretch): string => text.slice(start, end);
  const span = ({ start, end }: Stretch): Span => [source.toWritten(start), source.toWritten(end)];
  const { type, typeName, number, year, symbol, date, issuer, title, place } = draft;
  return {
    span: span(draft),
    ...(type === undefined ? {} : { type: words(type) }),
    ...(typeName === undefined ? {} : { type: typeName }),
    ...(number === undefined ? {} : { number: words(number) }),
    ...(year === undefined ? {} : { year: year.value }),
    ...(symbol === undefined ? {} : { symbol: words(symbol).replaceAll(' ', '') }),
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(issuer === undefined ? {} : { issuer: words(issuer) }),
    ...(title === undefined ? {} : { title: words(title) }),
    ...(place === undefined ? {} : { place: words(place) }),
    ...(draft.open === true ? { open: true as const } : {}),
    ...(draft.dateShared === true ? { dateShared: true as const } : {}),
    ...(draft.issuerShared === true ? { issuerShared: true as const } : {}),
    ...(type === undefined ? {} : { typeSpan: span(type) }),
    ...(number === undefined ? {} : { numberSpan: span(number) }),
    ...(year === undefined ? {} : { yearSpan: span(year) }),
    ...(symbol === undefined ? {} : { symbolSpan: span(symbol) }),
    ...(date === undefined ? {} : { dateSpan: span(date) }),
    ...(issuer === undefined ? {} : { issuerSpan: span(issuer) }),
    ...(title === undefined ? {} : { titleSpan: span(title) }),
    ...(place === undefined ? {} : { placeSpan: span(place) }),
  };
}
