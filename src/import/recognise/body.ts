import type { Ledger } from '../ledger.ts';
import type { SourceBlock, SourceParagraph, SourceTable } from '../reader/block.ts';
import { plainInline } from '../reader/inline.ts';
import { joinParagraphs, type Paragraph } from './joined.ts';
import { isCapitals } from './landmarks.ts';
import { lineAfter, withoutMarks } from './line.ts';
import type { Body, BodyPart, Line, SectionPart } from './structure.ts';
import { mergePages, readTable } from './table.ts';
import { type TypedNumber, typedNumber } from './typed-number.ts';

type Open = { readonly kind: string; readonly rank: number; readonly ordinal: number; readonly section: SectionPart };

/** A number may skip a few, as drafts do, but a year or an amount at the beginning of a line is no number. */
const WIDEST_SKIP = 5;

/** Running text and tables as a tree of numbered sections: the level of a number is that of its kind. */
export function recogniseBody(blocks: readonly SourceBlock[], ledger: Ledger): Body {
  const body: Body = { lead: [], sections: [] };
  let open: Open[] = [];
  const current = (): BodyPart[] => open.at(-1)?.section.body ?? body.lead;
  for (const part of wholeParts(blocks, ledger)) {
    if (part.kind === 'table') {
      current().push(readTable(part, ledger));
      continue;
    }
    for (const paragraph of part.paragraphs) {
      const number = sectionNumber(paragraph, open);
      if (number === undefined) {
        pushLine(current(), paragraph);
        continue;
      }
      open = levelsAbove(open, number);
      const section: SectionPart = { line: paragraph.line, number: number.typed, body: [], sections: [] };
      (open.at(-1)?.section.sections ?? body.sections).push(section);
      open = [...open, { kind: number.kind, rank: number.rank, ordinal: number.ordinal, section }];
      const rest = lineAfter(paragraph, number.typed);
      if (rest.text !== '') pushLine(section.body, rest);
    }
  }
  for (const section of body.sections) giveTitles(section, 0);
  return body;
}

/** Runs of paragraphs joined, and tables with their pages put together. */
function wholeParts(blocks: readonly SourceBlock[], ledger: Ledger) {
  const parts: ({ kind: 'text'; paragraphs: Paragraph[] } | SourceTable)[] = [];
  let lines: SourceParagraph[] = [];
  const flush = (): void => {
    if (lines.length > 0) parts.push({ kind: 'text', paragraphs: joinParagraphs(lines, ledger) });
    lines = [];
  };
  for (const block of mergePages(blocks, ledger)) {
    if (block.kind === 'paragraph') lines.push(block);
    else {
      flush();
      parts.push(block);
    }
  }
  flush();
  return parts;
}

function sectionNumber({ plain }: Paragraph, open: readonly Open[]): TypedNumber | undefined {
  const number = typedNumber(plain);
  if (number !== undefined) return isPlausible(number, open) ? number : undefined;
  // "- e)" after d): the sign of a list before an item that goes on counting.
  const dashed = /^[-+] (.*)$/su.exec(plain)?.[1];
  const inner = dashed === undefined ? undefined : typedNumber(dashed);
  if (inner === undefined || inner.kind !== 'letter') return undefined;
  const before = open.find((level) => level.kind === 'letter')?.ordinal;
  const counts = before !== undefined && inner.ordinal > before && inner.ordinal - before <= 2;
  return counts ? { ...inner, typed: `${plain.slice(0, 2)}${inner.typed}` } : undefined;
}

function isPlausible(number: TypedNumber, open: readonly Open[]): boolean {
  const before = open.find((level) => level.kind === number.kind)?.ordinal;
  if (number.kind.startsWith('compound')) {
    const parent = open.find((level) => level.kind === 'arabic' || level.kind === `compound${number.parents.length}`);
    return /[.)]$/.test(number.typed) || parent?.ordinal === number.parents.at(-1);
  }
  return number.ordinal <= (before ?? 0) + WIDEST_SKIP;
}

/** The levels that stay open above a number: those before its own kind, or all that may stand above it. */
function levelsAbove(open: readonly Open[], number: TypedNumber): Open[] {
  const same = open.findIndex((level) => level.kind === number.kind);
  if (same !== -1) return open.slice(0, same);
  if (number.rank >= 20) return [...open];
  const deeper = open.findIndex((level) => level.rank > number.rank);
  return deeper === -1 ? [...open] : open.slice(0, deeper);
}

/** Puts a paragraph at the end of a body: into its last text, or as a text below a table. */
export function pushLine(body: BodyPart[], { line, text, runOn = [] }: Line): void {
  const last = body.at(-1);
  if (last?.kind === 'text') last.lines.push({ line, text, runOn });
  else body.push({ kind: 'text', lines: [{ line, text, runOn }] });
}

const LONGEST_TITLE = 420;
const LONGEST_COLON_TITLE = 250;

/** Decides for each section whether the words behind its number are a title on a line of its own. */
function giveTitles(section: SectionPart, depth: number): void {
  const first = section.body[0];
  const line = first?.kind === 'text' ? first.lines[0] : undefined;
  if (first?.kind === 'text' && line !== undefined && !/^[-+] /.test(line.text)) {
    const holdsMore = first.lines.length > 1 || section.body.length > 1 || section.sections.length > 0;
    if (isTitle(line.text, holdsMore || (depth === 0 && standsAlone(section.number)))) {
      section.title = withoutMarks(line);
      first.lines.shift();
      if (first.lines.length === 0) section.body.shift();
    }
  }
  for (const inner of section.sections) giveTitles(inner, depth + 1);
}

/** Numbers of parts, not of items: a leaf with one of these is a heading all the same. */
function standsAlone(number: string): boolean {
  return (typedNumber(`${number} `)?.rank ?? 3) < 3;
}

function isTitle(text: string, holdsMore: boolean): boolean {
  const plain = plainInline(text);
  if (isCapitals(plain)) return plain.length <= LONGEST_TITLE;
  if (/^\*\*[^*]+\*\*$/.test(text) && plain.length <= LONGEST_COLON_TITLE) return true;
  if (/[.;,…!?]["”’)]*$/u.test(plain)) return false;
  if (/:$/.test(plain)) return holdsMore && plain.length <= LONGEST_COLON_TITLE;
  return plain.length <= LONGEST_TITLE && holdsMore;
}
