import type { Ledger } from '../ledger.ts';
import type { SourceBlock } from '../reader/block.ts';
import { plainInline } from '../reader/inline.ts';
import { appendixStarts, recogniseAppendix } from './appendix.ts';
import { recogniseBasis } from './basis.ts';
import { recogniseBody } from './body.ts';
import { recogniseDecision } from './decision.ts';
import { findEnding, recogniseEnding } from './ending.ts';
import { articleLabel, isDecisionTitle, isPageNumber, isRule, typeLine } from './landmarks.ts';
import { flatLines, isLetterheadLine, recogniseLetterhead, recogniseRepeatedHead } from './letterhead.ts';
import type { AppendixPart, Line, PlanPart, Recognised, SectionPart } from './structure.ts';
import { recogniseTitle } from './title.ts';
import { typedNumber } from './typed-number.ts';

/** A whole file: letterhead, decision where there is one, plan, appendices. Any text gives a document. */
export function recogniseDocument(source: readonly SourceBlock[], ledger: Ledger): Recognised {
  const blocks = source.filter((block) => {
    if (block.kind === 'table') return true;
    if (isRule(plainInline(block.text))) {
      ledger.printed(plainInline(block.text), block.line);
      return false;
    }
    if (!isPageNumber(block)) return true;
    ledger.notPlaced(block.line, plainInline(block.text), { vi: 'Số trang.', en: 'Page number.' });
    return false;
  });
  const line = source[0]?.line ?? 1;
  const decisionAt = findDecision(blocks);
  if (decisionAt === -1) {
    const titleAt = findTitle(blocks, 0);
    const headEnd = titleAt === -1 ? letterheadEnd(blocks) : titleAt;
    const letterhead = recogniseLetterhead(blocks.slice(0, headEnd), ledger);
    return { line, letterhead, decision: undefined, ...recognisePlan(blocks.slice(headEnd), ledger) };
  }
  const letterhead = recogniseLetterhead(blocks.slice(0, decisionAt), ledger);
  const titleAt = findTitle(blocks, decisionAt + 1);
  const planAt = titleAt === -1 ? blocks.length : titleAt;
  const { decision, rest } = recogniseDecision(blocks.slice(decisionAt, planAt), ledger);
  const between = titleAt === -1 ? [] : rest;
  recogniseRepeatedHead(between, letterhead, ledger);
  return { line, letterhead, decision, ...recognisePlan(titleAt === -1 ? rest : blocks.slice(planAt), ledger) };
}

/** "QUYẾT ĐỊNH" with articles behind it. */
function findDecision(blocks: readonly SourceBlock[]): number {
  const at = blocks.findIndex(isDecisionTitle);
  const hasArticle = blocks
    .slice(at + 1)
    .some((block) => block.kind === 'paragraph' && articleLabel(plainInline(block.text)) !== undefined);
  return at !== -1 && hasArticle && findTitle(blocks.slice(0, at), 0) === -1 ? at : -1;
}

/** The line that names the type of the plan: above every numbered section. */
function findTitle(blocks: readonly SourceBlock[], from: number): number {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'table') continue;
    if (typeLine(block) !== undefined) return at;
    if (typedNumber(plainInline(block.text))?.kind === 'roman') return -1;
  }
  return -1;
}

function letterheadEnd(blocks: readonly SourceBlock[]): number {
  const at = blocks.findIndex((block) => block.kind === 'table' || !isLetterheadLine(plainInline(block.text)));
  return at === -1 ? blocks.length : at;
}

function recognisePlan(blocks: readonly SourceBlock[], ledger: Ledger): { plan: PlanPart; appendices: AppendixPart[] } {
  const { title, read } = recogniseTitle(blocks, ledger);
  const rest = blocks.slice(read);
  const labelAt = appendixStarts(rest, rest.length)[0] ?? rest.length;
  const endAt = findEnding(rest.slice(0, labelAt));
  const starts = appendixStarts(rest, endAt);
  const firstStart = starts[0] ?? rest.length;
  const { basis, read: basisRead } = recogniseBasis(rest.slice(0, Math.min(endAt, firstStart)), ledger, {
    isDecision: false,
  });
  const body = recogniseBody(rest.slice(basisRead, Math.min(endAt, firstStart)), ledger);
  const { ending, rest: behind } = recogniseEnding(rest.slice(Math.min(endAt, firstStart), firstStart), ledger);
  const plan: PlanPart = {
    title,
    basis,
    opening: body.lead,
    sections: body.sections,
    closing: takeClosing(body.sections),
    ending,
  };
  const appendices = starts.map((start, index) => recogniseAppendix(rest.slice(start, starts[index + 1]), ledger));
  if (isNoise(behind)) {
    for (const { line, text } of flatLines(behind)) {
      ledger.notPlaced(line, plainInline(text), { vi: 'Chữ thừa sau phần chữ ký.', en: 'Words behind the signature.' });
    }
    return { plan, appendices };
  }
  return { plan, appendices: [recogniseAppendix(behind, ledger), ...appendices] };
}

/** A few words without a table make no appendix. */
function isNoise(blocks: readonly SourceBlock[]): boolean {
  return blocks.length < 4 && blocks.every((block) => block.kind === 'paragraph' && block.text.length < 80);
}

/** "Trên đây là …" and what follows it, at the end of the last section. */
function takeClosing(sections: readonly SectionPart[]): Line[] {
  const last = sections.at(-1);
  if (last === undefined) return [];
  if (last.sections.length > 0) return takeClosing(last.sections);
  const body = last.body.at(-1);
  if (body?.kind !== 'text') return [];
  const at = body.lines.findLastIndex(({ text }) => /^Trên đây(?![\p{L}])/u.test(text));
  if (at === -1 || body.lines.slice(at).some(({ text }) => /^[-+] /.test(text))) return [];
  const closing = body.lines.splice(at);
  if (body.lines.length === 0) last.body.pop();
  return closing;
}
