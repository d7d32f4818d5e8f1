import type { Ledger } from '../ledger.ts';
import type { SourceBlock } from '../reader/block.ts';
import { escapeInline, guardStart, plainInline } from '../reader/inline.ts';
import { recogniseBody } from './body.ts';
import { isAppendixLabel, isAttachedLine, isAuthorityLine, isCapitals, isNationLine } from './landmarks.ts';
import type { AppendixPart, Line } from './structure.ts';
import { readAttached } from './title.ts';

/** Where appendices begin: at "Phụ lục", or at a title in capitals with "(Kèm theo …)" or a table below it. */
export function appendixStarts(blocks: readonly SourceBlock[], ended: number): number[] {
  const starts: number[] = [];
  blocks.forEach((block, at) => {
    if (isAppendixLabel(block)) starts.push(at);
    else if (isTitleOfAppendix(blocks, at, at >= ended) && !isPartOfHead(blocks, starts.at(-1), at)) starts.push(at);
  });
  return starts;
}

function isTitleOfAppendix(blocks: readonly SourceBlock[], at: number, ended: boolean): boolean {
  const block = blocks[at];
  const above = blocks[at - 1];
  if (block?.kind !== 'paragraph' || !isCapitals(plainInline(block.text)) || plainInline(block.text).length < 12)
    return false;
  if (isAuthorityLine(plainInline(block.text))) return false;
  if (above?.kind === 'paragraph' && !block.apart && isCapitals(plainInline(above.text))) return false;
  let next = at + 1;
  for (let below = blocks[next]; next < at + 5 && below?.kind === 'paragraph'; below = blocks[next]) {
    if (isAttachedLine(below)) return true;
    if (!isCapitals(plainInline(below.text))) return false;
    next += 1;
  }
  return ended && blocks[next]?.kind === 'table';
}

/** Still the label, title or attached line of the appendix that has just begun. */
function isPartOfHead(blocks: readonly SourceBlock[], start: number | undefined, at: number): boolean {
  if (start === undefined || at - start > 6) return false;
  return blocks.slice(start, at).every((block) => isAppendixLabel(block) || isHeadLine(block));
}

function isHeadLine(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && isCapitals(plainInline(block.text));
}

/** One appendix: label, title in capitals, "(Kèm theo …)", then running text and tables. */
export function recogniseAppendix(blocks: readonly SourceBlock[], ledger: Ledger): AppendixPart {
  const first = blocks[0];
  const title: Line[] = [];
  const attached: Line[] = [];
  let label = '';
  let at = 0;
  if (first?.kind === 'paragraph' && isAppendixLabel(first)) {
    label = plainInline(first.text);
    at = 1;
  }
  for (let block = blocks[at]; block?.kind === 'paragraph'; block = blocks[at]) {
    const plain = plainInline(block.text);
    if (isNationLine(plain)) ledger.printed(plain, block.line);
    else if (!isAttachedLine(block) && (isCapitals(plain) || isTitleLine(block, blocks[at + 1], label, title))) {
      title.push({ line: block.line, text: guardStart(escapeInline(plain.replace(/\s+/gu, ' '))) });
    } else break;
    at += 1;
  }
  at += readAttached(blocks.slice(at), attached);
  return { line: first?.line ?? 1, label, title, attached, body: recogniseBody(blocks.slice(at), ledger) };
}

/** A title that is not in capitals stands between the label and the attached line. */
function isTitleLine(
  block: SourceBlock,
  next: SourceBlock | undefined,
  label: string,
  title: readonly Line[],
): boolean {
  if (block.kind !== 'paragraph' || label === '' || title.length > 2) return false;
  const below = next === undefined || isAttachedLine(next) || next.kind === 'table';
  return below && block.text.length < 200 && !/[.;:]$/.test(block.text) && !/^[-+] /.test(block.text);
}
