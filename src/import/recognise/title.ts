import type { Ledger } from '../ledger.ts';
import type { SourceBlock, SourceParagraph } from '../reader/block.ts';
import { escapeInline, guardStart, plainInline } from '../reader/inline.ts';
import { beginsBasis, isAttachedLine, isCapitals, typeLine } from './landmarks.ts';
import type { Line, TitlePart } from './structure.ts';
import { typedNumber } from './typed-number.ts';

const LONGEST_SUBJECT_LINE = 300;

/**
 * Type of the document, its subject and "(Kèm theo …)", each as printed lines. `blocks` begins with the line of the type;
 * returns also how many blocks were read.
 */
export function recogniseTitle(blocks: readonly SourceBlock[], ledger: Ledger): { title: TitlePart; read: number } {
  const first = blocks[0];
  const found = first === undefined ? undefined : typeLine(first);
  const title: TitlePart = { subject: [], attached: [] };
  let at = 0;
  if (first !== undefined && found !== undefined) {
    title.type = { line: first.line, text: found.type };
    if (found.type === 'KẾ HOẠCH') ledger.printed(found.type, first.line);
    else ledger.placed(found.type, first.line);
    if (found.rest !== '') title.subject.push(lineOf(first.line, found.rest));
    at = 1;
  }
  at += readSubject(blocks.slice(at), title.subject);
  at += readAttached(blocks.slice(at), title.attached);
  return { title, read: at };
}

/** The title of a decision and the line of authority below it. `blocks` begins behind "QUYẾT ĐỊNH". */
export function recogniseDecisionTitle(blocks: readonly SourceBlock[]): {
  title: TitlePart;
  authority: Line[];
  read: number;
} {
  const title: TitlePart = { subject: [], attached: [] };
  const authority: Line[] = [];
  let at = readSubject(blocks, title.subject);
  for (let block = blocks[at]; block?.kind === 'paragraph'; block = blocks[at]) {
    const plain = plainInline(block.text);
    if (!isCapitals(plain) || /:$/.test(plain)) break;
    authority.push(lineOf(block.line, plain));
    at += 1;
  }
  return { title, authority, read: at };
}

/** "(Kèm theo … )" over as many lines as its brackets stay open; returns how many blocks were read. */
export function readAttached(blocks: readonly SourceBlock[], into: Line[]): number {
  if (!isAttachedLine(blocks[0])) return 0;
  let at = 0;
  for (let block = blocks[0]; block?.kind === 'paragraph' && at < 5; block = blocks[at]) {
    const plain = plainInline(block.text);
    into.push(lineOf(block.line, plain));
    at += 1;
    if (/\)\s*\.?$/.test(plain)) return at;
  }
  // Brackets that never close: only the first line is certain.
  into.length = 1;
  return 1;
}

/** The run of lines below the type; a line that ends a sentence, begins a basis or has a number is none. */
function readSubject(blocks: readonly SourceBlock[], into: Line[]): number {
  const started = into.length > 0;
  let at = 0;
  for (let block = blocks[0]; block?.kind === 'paragraph'; block = blocks[at]) {
    if (!isSubjectLine(block, at === 0 && !started, into.at(-1)?.text ?? '')) break;
    into.push(lineOf(block.line, plainInline(block.text)));
    at += 1;
  }
  return at;
}

function isSubjectLine(block: SourceParagraph, isFirst: boolean, above: string): boolean {
  const plain = plainInline(block.text);
  if (plain.length > LONGEST_SUBJECT_LINE || /[.;:]$/.test(plain) || /^[-+] /.test(plain)) return false;
  if (isAttachedLine(block) || typedNumber(plain) !== undefined) return false;
  if (isFirst) return true;
  const goesOn = !block.apart || /^\p{Ll}/u.test(plain);
  return goesOn && !(beginsBasis(plain) && block.apart) && (!isCapitals(plain) || isCapitals(above));
}

function lineOf(line: number, plain: string): Line {
  return { line, text: guardStart(escapeInline(plain.replace(/\s+/gu, ' '))) };
}
