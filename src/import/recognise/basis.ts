import type { Ledger } from '../ledger.ts';
import type { SourceBlock, SourceParagraph } from '../reader/block.ts';
import { plainInline } from '../reader/inline.ts';
import { joinParagraphs, WIDEST_PAGE } from './joined.ts';
import { beginsBasis } from './landmarks.ts';
import type { Line } from './structure.ts';
import { typedNumber } from './typed-number.ts';

/**
 * The legal bases above a text: paragraphs that begin as a basis and end with ";" (the last one with "." or ","), or all
 * up to the command of a decision. `blocks` begins behind the title; returns also how many blocks were read.
 */
export function recogniseBasis(
  blocks: readonly SourceBlock[],
  ledger: Ledger,
  options: { isDecision: boolean },
): { basis: Line[]; read: number } {
  const groups: SourceParagraph[][] = [];
  for (const block of blocks) {
    if (block.kind === 'table') break;
    const plain = plainInline(block.text);
    const last = groups.at(-1);
    if (typedNumber(plain) !== undefined) break;
    if (beginsBasis(withoutDash(plain))) groups.push([block]);
    else if (
      last === undefined ||
      (!options.isDecision && (block.apart || block.width > WIDEST_PAGE) && !/^\p{Ll}/u.test(plain))
    )
      break;
    else last.push(block);
  }
  const whole = groups.map((lines) => ({ lines, ...joinGroup(lines, ledger) }));
  const last = whole.findLastIndex(({ text }) => (options.isDecision ? true : /[;,]$/.test(plainInline(text))));
  const kept = whole.slice(0, last + 1);
  return {
    basis: kept.map(({ lines, text, runOn }) => ({ line: lines[0]?.line ?? 0, text, runOn })),
    read: kept.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}

/** One basis is one paragraph, also where its first law ends with ";" and the next goes on below. */
function joinGroup(lines: readonly SourceParagraph[], ledger: Ledger): Required<Pick<Line, 'text' | 'runOn'>> {
  let text = '';
  const runOn: { line: number; offset: number }[] = [];
  for (const paragraph of joinParagraphs(lines, ledger)) {
    if (text !== '') {
      text += ' ';
      runOn.push({ line: paragraph.line, offset: text.length });
    }
    for (const later of paragraph.runOn) runOn.push({ line: later.line, offset: text.length + later.offset });
    text += paragraph.text;
  }
  return { text, runOn };
}

function withoutDash(plain: string): string {
  return plain.replace(/^[-+] /, '');
}
